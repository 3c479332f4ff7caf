package counterpoint.ui.model;

import counterpoint.casefile.Edition;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Place;
import java.util.Optional;

/// Cites a stretch of an edition by its pages, and quotes it so.
public final class PinCites {
    private PinCites() {
    }

    /// The pages of a stretch, as [counterpoint.casefile.PinCites#of] gives them.
    public static Optional<String> of(Caption caption, Edition edition, Place first, Place last) {
        return counterpoint.casefile.PinCites.of(caption, edition, first, last);
    }

    /// A quotation with its pages, for a brief: `“…” 252 F.3d at 1135`; without pages, with its paragraph.
    public static String quoted(String words, Caption caption, Edition edition, Place first, Place last) {
        String where = of(caption, edition, first, last).orElseGet(() -> {
            String paragraph = new Locator(edition).label(first);
            return caption.name().map(name -> name + ", " + paragraph).orElse(paragraph);
        });
        return "“" + words.strip() + "” " + where;
    }
}
