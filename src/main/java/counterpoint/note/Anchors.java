package counterpoint.note;

import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.util.Optional;

/// Makes anchors, with as much context as tells their place from every other.
///
/// A sentence of a statute may stand in an opinion several times; its anchor then keeps more of what is around it,
/// so that when one of the places is lost, another is not taken for it. To be used on one thread.
public final class Anchors {
    /// As many characters on each side are kept of text that is not repeated.
    static final int CONTEXT = 64;

    static final int MOST_CONTEXT = 512;
    private static final int LONGEST = 700;

    private final String opinion;
    private Optional<Known> known = Optional.empty();

    /// @param opinion the id of the opinion in which the places lie
    public Anchors(String opinion) {
        this.opinion = opinion;
    }

    /// The anchor of a place.
    ///
    /// @param raw the printed place; not empty
    public Anchor of(SourceText source, Span raw) {
        Known text = known.filter(one -> one.source().equals(source)).orElseGet(() -> Known.of(source));
        known = Optional.of(text);
        Anchor anchor = quote(text, raw, CONTEXT);
        int context = 2 * CONTEXT;
        while (raw.length() <= LONGEST
                && context <= MOST_CONTEXT
                && AnchorFinder.isRepeated(anchor, text.letters())) {
            anchor = quote(text, raw, context);
            context *= 2;
        }
        return anchor;
    }

    /// What is worked out of a source once for all of its places.
    private record Known(SourceText source, String hash, Skeleton letters) {
        static Known of(SourceText source) {
            return new Known(source, source.sha256(), Skeleton.of(source.text()));
        }
    }

    private Anchor quote(Known text, Span raw, int context) {
        SourceText source = text.source();
        Span before = new Span(Math.max(0, raw.start() - context), raw.start());
        Span after = new Span(raw.end(), Math.min(source.length(), raw.end() + context));
        return new Anchor(opinion, source.file(), text.hash(), raw, source.at(raw), source.at(before),
                source.at(after));
    }
}
