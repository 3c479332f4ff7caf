package counterpoint.note;

import counterpoint.text.SourceText;
import counterpoint.text.Span;

/// Makes anchors, with as much context as tells their place from every other.
///
/// A sentence of a statute may stand in an opinion several times; its anchor then keeps more of what is around it,
/// so that when one of the places is lost, another is not taken for it.
public final class Anchors {
    private static final int CONTEXT = 64;
    private static final int MOST_CONTEXT = 512;
    private static final int LONGEST = 700;

    private final String opinion;

    /// @param opinion the id of the opinion in which the places lie
    public Anchors(String opinion) {
        this.opinion = opinion;
    }

    /// The anchor of a place.
    ///
    /// @param raw the printed place; not empty
    public Anchor of(SourceText source, Span raw) {
        String hash = source.sha256();
        Skeleton letters = raw.length() > LONGEST ? Skeleton.of("") : Skeleton.of(source.text());
        Anchor anchor = quote(source, raw, hash, CONTEXT);
        for (int context = 2 * CONTEXT; context <= MOST_CONTEXT && isRepeated(anchor, letters); context *= 2) {
            anchor = quote(source, raw, hash, context);
        }
        return anchor;
    }

    private static boolean isRepeated(Anchor anchor, Skeleton letters) {
        return AnchorFinder.alikePlaces(anchor, letters) > 1;
    }

    private Anchor quote(SourceText source, Span raw, String hash, int context) {
        Span before = new Span(Math.max(0, raw.start() - context), raw.start());
        Span after = new Span(raw.end(), Math.min(source.length(), raw.end() + context));
        return new Anchor(opinion, source.file(), hash, raw, source.at(raw), source.at(before), source.at(after));
    }
}
