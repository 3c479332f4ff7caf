package counterpoint.export;

import counterpoint.citation.CaseCitation;
import counterpoint.citation.Citation;
import counterpoint.citation.IdCitation;
import counterpoint.citation.InternalCitation;
import counterpoint.citation.LawCitation;
import counterpoint.citation.NameReference;
import counterpoint.citation.RecordCitation;
import counterpoint.citation.SecondaryCitation;
import counterpoint.citation.ShortCitation;
import counterpoint.citation.SupraCitation;
import counterpoint.text.CleanText;
import counterpoint.text.Span;

/// Which words of a citation are set in italics: the name of a case, *id.*, *supra* (Indigo Book R2, typeface).
///
/// Plain text sources carry no italics, so they are set again.
final class Italics {
    private Italics() {
    }

    /// The stretch in italics of a citation in `text`; empty, at the citation's start, if there is none.
    static Span of(Citation citation, CleanText text) {
        return switch (citation) {
            case CaseCitation inFull -> name(inFull, text);
            case ShortCitation shortForm -> name(shortForm, text);
            case NameReference name -> name.place().clean();
            case IdCitation id -> first(id, id.text().indexOf('.') + 1);
            case SupraCitation supra -> first(supra, supra.text().indexOf("supra") + "supra".length());
            case LawCitation law -> first(law, 0);
            case RecordCitation inRecord -> first(inRecord, 0);
            case InternalCitation internal -> first(internal, 0);
            case SecondaryCitation secondary -> first(secondary, 0);
        };
    }

    /// What is printed before the volume, without the comma that parts them.
    private static Span name(Citation citation, CleanText text) {
        Span clean = citation.place().clean();
        int end = citation.core().map(core -> text.cleanOffset(core.start())).orElse(clean.start());
        while (end > clean.start() && (text.text().charAt(end - 1) == ',' || text.text().charAt(end - 1) == ' ')) {
            end--;
        }
        return new Span(clean.start(), Math.clamp(end, clean.start(), clean.end()));
    }

    private static Span first(Citation citation, int length) {
        Span clean = citation.place().clean();
        return new Span(clean.start(), Math.min(clean.start() + length, clean.end()));
    }
}
