package counterpoint.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects the text that is extracted from a file, from left to right, and what the file says of it.
final class SourceBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    /// Adds words as they are.
    SourceBuilder append(CharSequence words) {
        text.append(words);
        return this;
    }

    /// How many characters were collected so far; the place of what is added next.
    int length() {
        return text.length();
    }

    /// The character at an offset.
    char charAt(int offset) {
        return text.charAt(offset);
    }

    /// The last `count` characters.
    String last(int count) {
        return text.substring(text.length() - count);
    }

    /// The text at a span.
    String at(Span span) {
        return span.of(text);
    }

    /// Says of all that was added from `start` on what the file says of it.
    SourceBuilder mark(Mark.Kind kind, int start, String value) {
        return mark(kind, new Span(start, text.length()), value);
    }

    /// Says of a span what the file says of it.
    SourceBuilder mark(Mark.Kind kind, Span span, String value) {
        marks.add(new Mark(kind, span, value));
        return this;
    }

    /// Whether nothing but white space was collected.
    boolean isBlank() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /// The text with its marks, in the order of their spans; of two at one place the longer, which holds the other,
    /// comes first.
    SourceText build(String label, StatedFacts facts) {
        Comparator<Mark> outerFirst = Comparator.comparingInt((Mark mark) -> mark.span().start())
                .thenComparing(Comparator.comparingInt((Mark mark) -> mark.span().end()).reversed());
        marks.sort(outerFirst);
        return new SourceText(label, StandardCharsets.UTF_8, text.toString(), marks, facts);
    }
}
