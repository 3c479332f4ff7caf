package counterpoint.opinion;

import counterpoint.text.Span;
import java.util.List;

/// The unit that is indexed, linked and quoted: a paragraph, several short ones, or part of a long one.
///
/// @param opinion the opinion's id
/// @param number counts the passages of its opinion from 1
/// @param paragraph the number of the paragraph in which it begins; for a footnote, of the paragraph that refers to it
/// @param text its words; parts of different blocks are joined by a line break
/// @param places its parts, in order; never empty
/// @param span raw, from its first character to its last
public record Passage(String opinion, int number, int paragraph, String text, List<Place> places, Span span) {
    public Passage {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a passage stands somewhere");
        }
    }

    /// Of its place in its opinion alone: the ends of links are looked up at each frame.
    @Override
    public int hashCode() {
        return 31 * opinion.hashCode() + number;
    }

    /// Whether it is a footnote, or part of one.
    public boolean isFootnote() {
        return places.getFirst().footnote();
    }

    /// Whether it holds the whole of `place`, or the place's beginning.
    public boolean holds(Place place) {
        return places.stream()
                .anyMatch(part -> part.opinion().equals(place.opinion())
                        && part.footnote() == place.footnote()
                        && part.block() == place.block()
                        && part.clean().start() <= place.clean().start()
                        && place.clean().start() < part.clean().end());
    }
}
