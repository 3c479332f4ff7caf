package counterpoint.ui.model;

import counterpoint.casefile.Edition;
import counterpoint.note.Anchor;
import counterpoint.note.AnchorFinder;
import counterpoint.note.Refinding;
import counterpoint.opinion.Block;
import counterpoint.opinion.Place;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;

/// A place of an edition as an anchor, so that it is found again when the case is read anew.
///
/// It is made while the reader scrolls, so it always keeps the same context, rather than as much as tells it from every
/// other place: for that the whole text would be searched, which takes longer than a frame.
public final class KeptPlace {
    private static final int QUOTE = 60;
    private static final int AROUND = 128;

    private KeptPlace() {
    }

    /// The anchor of a place; empty if nothing is printed there.
    static Optional<Anchor> of(Edition edition, Place place) {
        Block block = edition.opinion().block(place);
        SourceText source = edition.decision().source();
        int length = block.text().length();
        if (length == 0) {
            return Optional.empty();
        }
        int start = block.text().rawOffset(Math.min(place.clean().start(), length - 1));
        Span raw = new Span(start, Math.min(source.length(), start + QUOTE));
        return Optional.of(new Anchor(
                edition.opinion().id(),
                edition.file(),
                source.sha256(),
                raw,
                source.at(raw),
                source.at(new Span(Math.max(0, start - AROUND), start)),
                source.at(new Span(raw.end(), Math.min(source.length(), raw.end() + AROUND)))));
    }

    /// The place of an anchor; empty if it cannot be found with certainty.
    static Optional<Place> find(Edition edition, Anchor anchor) {
        return switch (new AnchorFinder().find(anchor, edition.decision().source())) {
            case Refinding.Found found -> at(edition, found.span().start());
            case Refinding.Orphan _ -> Optional.empty();
        };
    }

    /// The place of a raw offset into an edition's source; empty if no block of the opinion has it.
    public static Optional<Place> at(Edition edition, int raw) {
        return in(edition, edition.opinion().body(), false, raw)
                .or(() -> in(edition, List.copyOf(edition.opinion().footnotes()), true, raw));
    }

    /// The first place of an opinion within a raw stretch of its source, such as a page that begins with its number.
    public static Optional<Place> from(Edition edition, Span stretch) {
        List<Block> body = edition.opinion().body();
        for (int index = 0; index < body.size(); index++) {
            if (body.get(index).span().overlaps(stretch)) {
                int clean = body.get(index).text().cleanOffset(
                        Math.max(stretch.start(), body.get(index).span().start()));
                return Optional.of(new Place(edition.opinion().id(), false, index, new Span(clean, clean)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> in(Edition edition, List<? extends Block> blocks, boolean footnotes, int raw) {
        for (int index = 0; index < blocks.size(); index++) {
            Span span = blocks.get(index).span();
            if (span.start() <= raw && raw < span.end()) {
                int clean = blocks.get(index).text().cleanOffset(raw);
                return Optional.of(new Place(edition.opinion().id(), footnotes, index, new Span(clean, clean)));
            }
        }
        return Optional.empty();
    }
}
