package counterpoint.edition;

import counterpoint.opinion.Block;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;

/// One printed form of an opinion, as it was read.
///
/// @param decision the whole source that prints it
/// @param opinion the opinion as this source prints it
public record Print(Decision decision, Opinion opinion) {
    /// The place at which a raw offset is printed; between two blocks it is the beginning of the next; empty behind the
    /// last block.
    public Optional<Place> placeAt(int raw) {
        return placeIn(opinion.footnotes(), true, raw, true)
                .or(() -> placeIn(opinion.body(), false, raw, true))
                .or(() -> placeIn(opinion.body(), false, raw, false))
                .or(() -> placeIn(opinion.footnotes(), true, raw, false));
    }

    /// The raw offset at which a place begins.
    ///
    /// @throws IndexOutOfBoundsException if this print has no such place
    public int rawAt(Place place) {
        return opinion.block(place).text().rawOffset(place.clean().start());
    }

    private Optional<Place> placeIn(List<? extends Block> blocks, boolean footnote, int raw, boolean within) {
        for (int i = 0; i < blocks.size(); i++) {
            Span span = blocks.get(i).span();
            if (within ? span.contains(raw) : raw <= span.start()) {
                int clean = blocks.get(i).text().cleanOffset(raw);
                return Optional.of(new Place(opinion.id(), footnote, i, new Span(clean, clean)));
            }
        }
        return Optional.empty();
    }
}
