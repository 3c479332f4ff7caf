package counterpoint.ui.model;

import counterpoint.casefile.Edition;
import counterpoint.citation.Italics;
import counterpoint.export.Phrase;
import counterpoint.opinion.Block;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Words of an opinion as a list quotes them, with what stands in italics in its column ([Italics]).
///
/// @param text the words in one line; `…` where something was left out
/// @param italics the stretches in italics, in order and apart from each other
public record SetWords(String text, List<Span> italics) {
    private static final String OMITTED = "…";
    /// A quotation within a quotation has other marks, of the same length.
    private static final String MARKS = "“”‘’'";

    public SetWords {
        italics = List.copyOf(italics);
    }

    /// Words in which nothing is in italics.
    public static SetWords plain(String words) {
        return new SetWords(words, List.of());
    }

    /// Words set in phrases.
    public static SetWords of(List<Phrase> phrases) {
        StringBuilder text = new StringBuilder();
        List<Span> italics = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.italic()) {
                italics.add(new Span(text.length(), text.length() + phrase.words().length()));
            }
            text.append(phrase.words());
        }
        return new SetWords(text.toString(), italics);
    }

    /// Words of the window in which names of cases were found.
    public static SetWords named(String words, Stream<MatchResult> names) {
        return new SetWords(words, apart(names.map(name -> new Span(name.start(), name.end()))));
    }

    /// Words that were taken from a passage.
    public static SetWords of(Edition edition, Passage passage, String words) {
        return of(edition, passage.places(), words);
    }

    /// Words that were taken from a raw stretch of the source.
    public static SetWords of(Edition edition, Span raw, String words) {
        return of(edition, edition.passages().stream()
                .filter(passage -> passage.span().overlaps(raw))
                .flatMap(passage -> passage.places().stream())
                .toList(), words);
    }

    /// Words that were taken from the block in which a place stands.
    public static SetWords of(Edition edition, Place place, String words) {
        return of(edition, List.of(place.at(new Span(0, edition.opinion().block(place).text().length()))), words);
    }

    private static SetWords of(Edition edition, List<Place> parts, String words) {
        return all(edition, parts, " ").taken(words);
    }

    /// Words that were taken from these: each stretch between two ellipses is looked for by itself, behind the one before; one
    /// that is not found stays roman.
    public SetWords taken(String words) {
        String known = comparable(text);
        List<Span> found = new ArrayList<>();
        int at = 0;
        int start = 0;
        for (String piece : comparable(words).split(OMITTED, -1)) {
            String sought = unmarked(piece);
            int behind = known.indexOf(sought, at);
            int from = behind < 0 ? known.indexOf(sought) : behind;
            if (from >= 0 && !sought.isEmpty()) {
                int shift = start + piece.indexOf(sought) - from;
                at = from + sought.length();
                Span within = new Span(from, at);
                this.italics.stream()
                        .filter(italic -> italic.overlaps(within))
                        .map(italic -> new Span(
                                Math.max(within.start(), italic.start()), Math.min(within.end(), italic.end())))
                        .map(italic -> italic.shift(shift))
                        .forEach(found::add);
            }
            start += piece.length() + OMITTED.length();
        }
        return new SetWords(words, found);
    }

    /// All words of some places.
    ///
    /// @param between what parts them
    public static SetWords all(Edition edition, List<Place> parts, String between) {
        StringBuilder text = new StringBuilder();
        List<Span> italics = new ArrayList<>();
        for (Place part : parts) {
            Block block = edition.opinion().block(part);
            text.append(text.isEmpty() ? "" : between);
            int shift = text.length() - part.clean().start();
            italics.addAll(apart(edition.mentions().stream()
                    .filter(mention -> isIn(mention.citation().place(), part))
                    .flatMap(mention -> Italics.of(mention.citation(), block.text()))
                    .filter(part.clean()::contains)
                    .map(italic -> italic.shift(shift))));
            text.append(part.clean().of(block.text().text()));
        }
        return new SetWords(text.toString(), italics);
    }

    /// In order, and without one that begins within the one before.
    private static List<Span> apart(Stream<Span> spans) {
        List<Span> apart = new ArrayList<>();
        spans.sorted()
                .filter(span -> apart.isEmpty() || apart.getLast().end() <= span.start())
                .forEach(apart::add);
        return apart;
    }

    private static boolean isIn(Place place, Place part) {
        return place.footnote() == part.footnote()
                && place.block() == part.block()
                && part.clean().overlaps(place.clean());
    }

    /// The same number of characters, alike where only marks and the ends of lines differ.
    private static String comparable(String words) {
        StringBuilder alike = new StringBuilder(words.length());
        words.chars().forEach(letter -> alike.append(switch (letter) {
            case '\n', '\u00a0' -> ' ';
            default -> MARKS.indexOf(letter) >= 0 ? '"' : (char) letter;
        }));
        return alike.toString();
    }

    /// Without the marks around it.
    private static String unmarked(String words) {
        return words.replaceAll("^[\" ]+|[\" ]+$", "");
    }
}
