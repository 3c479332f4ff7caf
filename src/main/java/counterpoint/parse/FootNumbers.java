package counterpoint.parse;

import counterpoint.language.Sentences;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the bare numbers at the feet of pages in text whose form feeds are lost.
///
/// ```
/// approached the Courtroom Deputy to share their concerns that several individuals had been
///
///                                              7
/// “watching” them as they exited the jury room the previous evening.
/// ```
/// One number proves nothing: the mark of a note and the number of a heading stand so too. A run of them does, a page of
/// text apart, if one of them at least breaks a sentence in two.
final class FootNumbers {
    /// A shorter run may be chance.
    private static final int FEWEST = 3;
    /// Columns from which on a number stands in the middle of its line.
    private static final int CENTERED = 24;
    private static final int MOST_DIGITS = 4;
    /// Lines of a page, blank ones too.
    private static final int SHORTEST_PAGE = 8;
    private static final int LONGEST_PAGE = 160;
    /// As many pages in a row may have lost their numbers.
    private static final int GAP = 2;

    private FootNumbers() {
    }

    /// A line that is nothing but a number.
    ///
    /// @param length how many numbers the longest run has that ends here
    /// @param before the index of the one before it in that run; negative if it is the first
    private record Foot(int line, int value, int length, int before) {
    }

    /// The lines below those numbers, with which pages begin, by their index.
    static BitSet find(String source, List<TextLine> lines) {
        List<Foot> numbers = new ArrayList<>();
        int longest = -1;
        for (int i = 1; i < lines.size(); i++) {
            int value = value(source, lines, i);
            if (value > 0) {
                numbers.add(after(numbers, i, value));
                longest = longest < 0 || numbers.getLast().length() > numbers.get(longest).length()
                        ? numbers.size() - 1
                        : longest;
            }
        }
        BitSet first = new BitSet();
        boolean breaks = false;
        for (int at = longest; at >= 0; at = numbers.get(at).before()) {
            first.set(numbers.get(at).line() + 1);
            breaks |= breaksSentence(source, lines, numbers.get(at).line());
        }
        return first.cardinality() < FEWEST || !breaks ? new BitSet() : first;
    }

    /// The number as the end of the longest run that it continues; an opinion may count its pages anew.
    private static Foot after(List<Foot> numbers, int line, int value) {
        int best = -1;
        for (int i = numbers.size() - 1; i >= 0 && line - numbers.get(i).line() <= (GAP + 1) * LONGEST_PAGE; i--) {
            Foot earlier = numbers.get(i);
            int pages = value - earlier.value();
            boolean anew = value == 1 || (value == 2 && earlier.value() != 1);
            int most = (anew ? GAP : pages) * LONGEST_PAGE;
            boolean follows = (anew || (pages >= 1 && pages <= GAP))
                    && line - earlier.line() >= SHORTEST_PAGE
                    && line - earlier.line() <= most;
            if (follows && (best < 0 || earlier.length() > numbers.get(best).length())) {
                best = i;
            }
        }
        return new Foot(line, value, best < 0 ? 1 : numbers.get(best).length() + 1, best);
    }

    /// The number on a line in the middle of the page, or between blank lines; 0 if it is none.
    private static int value(String source, List<TextLine> lines, int line) {
        Span span = lines.get(line).span();
        int start = span.start();
        while (start < span.end() && source.charAt(start) == ' ') {
            start++;
        }
        if (start == span.end() || !Texts.isDigit(source.charAt(start))) {
            return 0;
        }
        Span printed = lines.get(line).printed(source);
        if (Texts.digitsEnd(source, start) != printed.end() || printed.length() > MOST_DIGITS) {
            return 0;
        }
        boolean apart = lines.get(line - 1).isBlank(source)
                && (line + 1 == lines.size() || lines.get(line + 1).isBlank(source));
        boolean set = apart || lines.get(line).indent(source) >= CENTERED;
        return set ? Integer.parseInt(printed.of(source)) : 0;
    }

    /// Whether the text above the number goes on below it.
    private static boolean breaksSentence(String source, List<TextLine> lines, int line) {
        int above = line - 1;
        while (above > 0 && lines.get(above).isBlank(source)) {
            above--;
        }
        Span printed = lines.get(above).printed(source);
        return !printed.isEmpty() && !Sentences.isEnded(printed.of(source));
    }
}
