package counterpoint.compare;

import counterpoint.authority.Mention;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts out of an opinion what stands at a place that the reader chose.
final class Cut {
    private Cut() {
    }

    /// The part of an opinion at a raw span; empty if none of its passages stands there.
    static Optional<Part> of(Side side, Span raw) {
        List<Place> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int first = -1;
        Optional<Span> span = Optional.empty();
        for (int index = 0; index < side.passages().size(); index++) {
            for (Place place : side.passages().get(index).places()) {
                CleanText text = side.opinion().block(place).text();
                Optional<Place> cut = cut(place, text, raw);
                if (cut.isPresent() && isGoingOn(places, place)) {
                    first = first < 0 ? index : first;
                    places.add(cut.get());
                    words.add(cut.get().clean().of(text.text()));
                    Span here = text.rawSpan(cut.get().clean());
                    span = Optional.of(span.map(here::cover).orElse(here));
                }
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Passage begins = side.passages().get(first);
        Passage passage = new Passage(
                begins.opinion(),
                begins.number(),
                begins.paragraph(),
                String.join("\n", words),
                places,
                span.orElseThrow());
        List<Mention> mentions = side.mentions().stream()
                .filter(mention -> passage.holds(mention.citation().place()))
                .toList();
        return Optional.of(new Part(passage, first, mentions));
    }

    /// A footnote printed on a page over which the text of the body runs is not part of that text.
    private static boolean isGoingOn(List<Place> before, Place place) {
        return before.isEmpty() || before.getFirst().footnote() == place.footnote();
    }

    private static Optional<Place> cut(Place place, CleanText text, Span raw) {
        if (text.isEmpty() || !text.rawSpan().overlaps(raw)) {
            return Optional.empty();
        }
        Span clean = text.cleanSpan(raw);
        int start = Math.max(clean.start(), place.clean().start());
        int end = Math.min(clean.end(), place.clean().end());
        return start < end
                ? Optional.of(new Place(place.opinion(), place.footnote(), place.block(), new Span(start, end)))
                : Optional.empty();
    }
}
