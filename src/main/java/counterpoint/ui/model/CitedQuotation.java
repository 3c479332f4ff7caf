package counterpoint.ui.model;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.casefile.LibraryIndex;
import counterpoint.casefile.PinCites;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Place;

/// Quotes a stretch of an edition with its pages, for a brief.
public final class CitedQuotation {
    private CitedQuotation() {
    }

    /// The quotation, `“…” 252 F.3d at 1135`; without pages, with its paragraph.
    ///
    /// @param first where the stretch begins
    /// @param last where its last character stands
    public static String of(String words, Caption caption, Edition edition, Place first, Place last) {
        String where = PinCites.of(caption, edition, first, last).orElseGet(() -> {
            String paragraph = new Locator(edition).label(first);
            return caption.name().map(name -> name + ", " + paragraph).orElse(paragraph);
        });
        return "“" + words.strip() + "” " + where;
    }

    /// The quotation with a full citation, `“…” Medina v. Cram, 252 F.3d 1124, 1135–36 (10th Cir. 2001) (Seymour, J.,
    /// dissenting)`.
    ///
    /// @param opinion whose reading text is quoted
    /// @param first where the stretch begins, raw
    /// @param last where its last character stands, raw
    public static String inFull(CaseFile file, CaseOpinion opinion, String words, int first, int last) {
        return "“" + words.strip() + "” " + LibraryIndex.cite(file, opinion, first, last).text();
    }
}
