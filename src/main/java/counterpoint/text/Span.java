package counterpoint.text;

/// A half-open stretch of a text: from `start` up to, and without, `end`, in UTF-16 units.
///
/// A span says nothing of which text it lies in; its owner does ("raw" spans lie in a
/// [SourceText], "clean" spans in a [CleanText]). An empty span marks a place between two characters.
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /// The number of UTF-16 units covered.
    public int length() {
        return end - start;
    }

    /// Whether it covers no character, and so marks a place.
    public boolean isEmpty() {
        return start == end;
    }

    /// Whether the character at `offset` is covered.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether every character of `other` is covered.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The same stretch moved by `distance` units.
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }

    /// The smallest span that covers both.
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// The text that this span covers.
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
