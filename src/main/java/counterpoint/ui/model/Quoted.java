package counterpoint.ui.model;

import counterpoint.casefile.Edition;
import counterpoint.opinion.Block;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;

/// Words that an opinion quotes just before it says where they stand, looked for there.
final class Quoted {
    /// A quotation farther away belongs to something else.
    private static final int NEAR = 400;
    /// Fewer characters stand in many places.
    private static final int LEAST = 16;
    /// A quotation is changed at its ends more often than at its beginning; so much of it is enough.
    private static final int ENOUGH = 40;

    private Quoted() {
    }

    /// The last quotation before a place, without its quotation marks; empty if none is near.
    static Optional<String> before(Edition edition, Place place) {
        String text = edition.opinion().block(place).text().text();
        int end = text.lastIndexOf('”', Math.min(place.clean().start(), text.length()));
        int start = end < 0 ? -1 : text.lastIndexOf('“', end);
        boolean near = start >= 0 && end - start > LEAST && place.clean().start() - end < NEAR;
        return near ? Optional.of(text.substring(start + 1, end)) : Optional.empty();
    }

    /// Where the words stand on a page; empty if they do not.
    ///
    /// @param page the raw stretch of the page
    static Optional<Place> in(Edition edition, String words, Span page) {
        String sought = words.substring(0, Math.min(words.length(), ENOUGH));
        List<Block> body = edition.opinion().body();
        for (int block = 0; block < body.size(); block++) {
            if (body.get(block).span().overlaps(page)) {
                int at = body.get(block).text().text().indexOf(sought);
                if (at >= 0) {
                    Span found = new Span(at, Math.min(body.get(block).text().length(), at + words.length()));
                    return Optional.of(new Place(edition.opinion().id(), false, block, found));
                }
            }
        }
        return Optional.empty();
    }
}
