package counterpoint.note;

import counterpoint.text.Span;

/// A place in an opinion that is found again after the opinion was read anew: what stands there, what stands around
/// it, and where it was.
///
/// The words follow the text quote selector of the Web Annotation Data Model (W3C, 2017, 4.2.4): *exact* is the
/// quoted text, *prefix* and *suffix* what is printed before and after it.
///
/// @param opinion the id of the opinion within its case, `dissent`
/// @param file the path of the source in the library, `medina-v-cram/slip-opinion.txt`
/// @param sourceHash [counterpoint.text.SourceText#sha256()] of the source when the anchor was made
/// @param position the raw span at that time
/// @param exact the printed text of that span; never empty
/// @param prefix the printed text before it; shorter at the beginning of the source
/// @param suffix the printed text after it; shorter at the end of the source
public record Anchor(
        String opinion, String file, String sourceHash, Span position, String exact, String prefix, String suffix) {
    public Anchor {
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("an anchor quotes at least one character");
        }
    }
}
