package counterpoint.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Text freed of page headers, footnotes, broken words and stray spaces, in which every character
/// still knows where it was printed.
///
/// Clean characters and printed characters correspond one to one within a *run*; between two runs
/// something was taken out (a page header, a hyphen at a line's end). A repaired character (`Ill` read as
/// `III`, a line break read as a space) stands in the run at the place of the one that it replaces, so that a
/// clean text never has a character without a place in the source.
public final class CleanText {
    private final String text;
    private final int[] cleanStarts;
    private final int[] rawStarts;

    private CleanText(String text, int[] cleanStarts, int[] rawStarts) {
        this.text = text;
        this.cleanStarts = cleanStarts;
        this.rawStarts = rawStarts;
    }

    /// The source as printed at `raw`, with nothing taken out.
    public static CleanText verbatim(SourceText source, Span raw) {
        return new Builder().append(source.text(), raw).build();
    }

    /// The characters; empty only if nothing was left after cleaning.
    public String text() {
        return text;
    }

    /// How many characters it has, in UTF-16 units.
    public int length() {
        return text.length();
    }

    /// Whether nothing was left after cleaning.
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// The raw offset at which the clean character at `offset` is printed.
    ///
    /// `offset` may be the length of the text: the answer is then the place after the last printed character.
    public int rawOffset(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException(offset);
        }
        if (offset == text.length()) {
            return offset == 0 ? firstRaw() : rawOffset(offset - 1) + 1;
        }
        int run = runOf(cleanStarts, offset);
        return rawStarts[run] + offset - cleanStarts[run];
    }

    /// The printed stretch from the first to the last character of a clean span, with all that stands between.
    public Span rawSpan(Span clean) {
        if (clean.isEmpty()) {
            int at = rawOffset(clean.start());
            return new Span(at, at);
        }
        return new Span(rawOffset(clean.start()), rawOffset(clean.end() - 1) + 1);
    }

    /// The printed stretch of the whole text.
    public Span rawSpan() {
        return rawSpan(new Span(0, text.length()));
    }

    /// The printed stretches of a clean span without what was taken out between them, in order.
    public List<Span> rawSegments(Span clean) {
        List<Span> segments = new ArrayList<>();
        int at = clean.start();
        while (at < clean.end()) {
            int run = runOf(cleanStarts, at);
            int runEnd = run + 1 < cleanStarts.length ? cleanStarts[run + 1] : text.length();
            int end = Math.min(clean.end(), runEnd);
            segments.add(new Span(rawOffset(at), rawOffset(end - 1) + 1));
            at = end;
        }
        return List.copyOf(segments);
    }

    /// The clean offset of the first clean character printed at or after `raw`; the text's length if there is none.
    public int cleanOffset(int raw) {
        if (rawStarts.length == 0 || raw <= rawStarts[0]) {
            return 0;
        }
        int run = runOf(rawStarts, raw);
        int runEnd = run + 1 < cleanStarts.length ? cleanStarts[run + 1] : text.length();
        return Math.min(runEnd, cleanStarts[run] + raw - rawStarts[run]);
    }

    /// The clean stretch whose characters are printed within `raw`; empty if none is.
    public Span cleanSpan(Span raw) {
        int start = cleanOffset(raw.start());
        return new Span(start, Math.max(start, cleanOffset(raw.end())));
    }

    /// The clean text of a clean span, each character still at its place in the source.
    public CleanText slice(Span clean) {
        if (clean.isEmpty()) {
            return new CleanText("", new int[0], new int[0]);
        }
        int first = runOf(cleanStarts, clean.start());
        int last = runOf(cleanStarts, clean.end() - 1);
        int[] slicedClean = new int[last - first + 1];
        int[] slicedRaw = new int[last - first + 1];
        for (int run = first; run <= last; run++) {
            int start = Math.max(clean.start(), cleanStarts[run]);
            slicedClean[run - first] = start - clean.start();
            slicedRaw[run - first] = rawStarts[run] + start - cleanStarts[run];
        }
        return new CleanText(clean.of(text), slicedClean, slicedRaw);
    }

    private int firstRaw() {
        return rawStarts.length == 0 ? 0 : rawStarts[0];
    }

    private static int runOf(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public String toString() {
        return text;
    }

    /// Collects a clean text from left to right.
    public static final class Builder {
        private final StringBuilder text;
        private int[] cleanStarts = new int[8];
        private int[] rawStarts = new int[8];
        private int runs;
        private int nextRaw = -1;

        /// Collects a text of any length.
        public Builder() {
            this(16);
        }

        /// Collects a text of about `length` characters.
        public Builder(int length) {
            this.text = new StringBuilder(length);
        }

        /// Adds the characters printed at `raw` of `source`, as they are.
        public Builder append(CharSequence source, Span raw) {
            if (raw.isEmpty()) {
                return this;
            }
            run(raw.start());
            text.append(source, raw.start(), raw.end());
            nextRaw = raw.end();
            return this;
        }

        /// Adds one character that stands for the one printed at `raw`.
        public Builder append(char character, int raw) {
            run(raw);
            text.append(character);
            nextRaw = raw + 1;
            return this;
        }

        /// How many characters were collected so far.
        public int length() {
            return text.length();
        }

        /// The character at a clean offset.
        public char charAt(int offset) {
            return text.charAt(offset);
        }

        /// Takes back the last `count` characters.
        public Builder dropLast(int count) {
            text.setLength(text.length() - count);
            while (runs > 0 && cleanStarts[runs - 1] >= text.length()) {
                runs--;
            }
            nextRaw = runs == 0 ? -1 : rawStarts[runs - 1] + text.length() - cleanStarts[runs - 1];
            return this;
        }

        /// What was collected so far.
        public CleanText build() {
            return new CleanText(text.toString(), Arrays.copyOf(cleanStarts, runs), Arrays.copyOf(rawStarts, runs));
        }

        private void run(int raw) {
            if (raw == nextRaw) {
                return;
            }
            if (raw < nextRaw) {
                throw new IllegalArgumentException("clean text is collected in the order of the source");
            }
            if (runs == cleanStarts.length) {
                cleanStarts = Arrays.copyOf(cleanStarts, runs * 2);
                rawStarts = Arrays.copyOf(rawStarts, runs * 2);
            }
            cleanStarts[runs] = text.length();
            rawStarts[runs] = raw;
            runs++;
        }
    }
}
