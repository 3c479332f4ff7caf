package counterpoint.compare;

import counterpoint.authority.Mention;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A stretch of an opinion that may answer another one: a statement of a sentence or two, a passage, an argument of
/// several passages.
///
/// @param words the stretch itself
/// @param passage the index of the passage in which it begins
/// @param mentions the citations that begin in it, in the order of its text
record Part(Passage words, int passage, List<Mention> mentions) {
    Part {
        mentions = List.copyOf(mentions);
    }

    /// Where its citations stand in its text, so that their words are not taken for the judge's.
    List<Span> cited() {
        List<Span> cited = new ArrayList<>();
        for (Mention mention : mentions) {
            cited.add(at(mention.citation().place()));
        }
        return cited;
    }

    /// Where a place that begins here stands in its text; at most to the text's end.
    Span at(Place place) {
        int before = 0;
        for (Place part : words.places()) {
            if (part.footnote() == place.footnote()
                    && part.block() == place.block()
                    && part.clean().start() <= place.clean().start()
                    && place.clean().start() < part.clean().end()) {
                int start = before + place.clean().start() - part.clean().start();
                return new Span(
                        start,
                        Math.min(start + place.clean().length(), words.text().length()));
            }
            before += part.clean().length() + 1;
        }
        throw new IllegalArgumentException("the place is not in this part");
    }
}
