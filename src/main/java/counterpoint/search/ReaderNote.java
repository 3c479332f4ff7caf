package counterpoint.search;

import counterpoint.language.Terms;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the reader says with one mark, with its words read as a search reads them; immutable.
///
/// It is read once: the same note is asked for with every letter that is typed into a search.
public final class ReaderNote {
    private static final Terms STEMS = new Terms();

    private final String line;
    private final List<String> tags;
    private final Optional<String> color;
    private final List<Terms.Term> terms;
    /// Where in the line the tags begin.
    private final int written;

    private ReaderNote(String words, List<String> tags, Optional<String> color) {
        this.line = Stream.concat(Stream.of(words), tags.stream().map(tag -> "#" + tag))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        this.tags = List.copyOf(tags);
        this.color = color;
        this.terms = line.isEmpty() ? List.of() : List.copyOf(STEMS.in(line));
        this.written = words.length();
    }

    /// What a mark says.
    ///
    /// @param note what the reader wrote; empty if nothing
    /// @param parenthetical the reader's own words on an authority, without their brackets
    /// @param tags the tags, without their sign
    /// @param color the id of the color; empty if it has none
    public static ReaderNote of(
            String note, Optional<String> parenthetical, List<String> tags, Optional<String> color) {
        String words = Stream.concat(Stream.of(note), parenthetical.map(own -> "(" + own + ")").stream())
                .map(part -> part.replaceAll("\\s+", " ").strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new ReaderNote(words, tags, color);
    }

    /// All that is written, in one line, `Compare Scott (holding that …) #video`; empty if nothing is.
    public String line() {
        return line;
    }

    /// The tags in the order given.
    List<String> tags() {
        return tags;
    }

    /// The id of the color of the highlight.
    Optional<String> color() {
        return color;
    }

    /// Its words, each once, by their stems.
    Set<String> stems() {
        return terms.stream().map(Terms.Term::stem).collect(Collectors.toSet());
    }

    /// The words of the note as they are written, capitals aside, each once; without the tags.
    Set<String> words() {
        return terms.stream()
                .filter(term -> term.span().end() <= written)
                .map(term -> term.span().of(line).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /// Whether words stand in it, one after the other, be it in a tag.
    boolean says(List<String> sought) {
        return !places(sought).isEmpty();
    }

    /// Whether words stand in it, one after the other, not in a tag.
    boolean notes(List<String> sought) {
        return places(sought).stream().anyMatch(place -> place.end() <= written);
    }

    /// Whether one of its tags has a part, capitals aside.
    boolean isTagged(String part) {
        return tags.stream().anyMatch(tag -> isTagged(tag, part));
    }

    private static boolean isTagged(String tag, String part) {
        String sought = part.strip().toLowerCase(Locale.ROOT);
        return !sought.isEmpty() && tag.toLowerCase(Locale.ROOT).contains(sought);
    }

    /// Where the tags stand in the line that have a part, capitals aside.
    List<Span> tagPlaces(String part) {
        List<Span> places = new ArrayList<>();
        int at = written;
        for (String tag : tags) {
            int start = line.indexOf("#" + tag, at);
            at = start + 1 + tag.length();
            if (isTagged(tag, part)) {
                places.add(new Span(start, at));
            }
        }
        return places;
    }

    /// Where words stand in the line, one after the other.
    List<Span> places(List<String> sought) {
        List<Span> places = new ArrayList<>();
        for (int first = 0; !sought.isEmpty() && first + sought.size() <= terms.size(); first++) {
            if (stands(sought, first)) {
                places.add(terms.get(first).span().cover(terms.get(first + sought.size() - 1).span()));
            }
        }
        return places;
    }

    private boolean stands(List<String> sought, int first) {
        for (int at = 0; at < sought.size(); at++) {
            if (!terms.get(first + at).stem().equals(sought.get(at))) {
                return false;
            }
        }
        return true;
    }
}
