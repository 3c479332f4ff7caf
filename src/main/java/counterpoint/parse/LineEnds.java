package counterpoint.parse;

import counterpoint.language.EnglishWords;
import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the ends of a source's lines say of its words, and its words within lines.
///
/// Where text is taken out of some PDFs, the hyphens at the ends of lines are gone: `the ap / pointment of counsel`. It
/// shows by halves that are no words and make one together. Nothing is looked up before it is asked for.
final class LineEnds {
    /// Fewer broken words may be chance.
    private static final int FEWEST = 3;
    /// So many printed lines show what all do.
    private static final int ENOUGH = 1_500;

    private final String source;
    private final Span within;
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> inner = new HashSet<>();
    private State state = State.UNREAD;

    /// Whether the line ends were looked at, and with what result.
    private enum State {
        UNREAD,
        WHOLE,
        LOST
    }

    LineEnds(String source, Span within) {
        this.source = source;
        this.within = within;
    }

    /// Whether words are broken at the ends of lines without a hyphen.
    boolean loseHyphens() {
        if (state == State.UNREAD) {
            read();
        }
        return state == State.LOST;
    }

    /// Whether two words, in small letters, stand next to each other within a line of a source that lost its hyphens.
    boolean hasPair(String first, String second) {
        return loseHyphens() && pairs.contains(first + " " + second);
    }

    /// Whether a word stands within a line of a source that lost its hyphens, so that it is whole.
    boolean isWithin(String word) {
        return loseHyphens() && inner.contains(word);
    }

    private void read() {
        int kept = 0;
        int lost = 0;
        int lines = 0;
        Span before = new Span(0, 0);
        for (TextLine line : TextLine.in(source, within)) {
            Span printed = line.printed(source);
            if (printed.isEmpty()) {
                continue;
            }
            lost += isBroken(before, printed) ? 1 : 0;
            kept += source.charAt(printed.end() - 1) == '-' ? 1 : 0;
            before = printed;
            lines++;
            if (lines >= ENOUGH) {
                break;
            }
        }
        state = lost >= FEWEST && lost * 4 > kept ? State.LOST : State.WHOLE;
        if (state == State.LOST) {
            collect();
        }
    }

    /// Whether the word at the end of a line and the one at the beginning of the next are one.
    private boolean isBroken(Span line, Span next) {
        if (line.isEmpty()
                || !Character.isLetter(source.charAt(line.end() - 1))
                || !Character.isLowerCase(source.charAt(next.start()))) {
            return false;
        }
        String first = lastWord(line);
        String second = firstWord(next);
        if (first.length() < 2 || second.length() < 2) {
            return false;
        }
        EnglishWords english = EnglishWords.shared();
        return (!english.has(first) || !english.has(second)) && english.has(first + second);
    }

    /// The letters at the beginning of a line.
    private String firstWord(Span line) {
        int end = line.start();
        while (end < line.end() && Character.isLetter(source.charAt(end))) {
            end++;
        }
        return source.substring(line.start(), end);
    }

    /// The letters at the end of a line.
    private String lastWord(Span line) {
        int start = line.end();
        while (start > line.start() && Character.isLetter(source.charAt(start - 1))) {
            start--;
        }
        return source.substring(start, line.end());
    }

    private void collect() {
        for (TextLine line : TextLine.in(source, within)) {
            String text = Vocabulary.lower(line.span().of(source));
            List<Span> words = Words.in(text);
            for (int i = 1; i < words.size(); i++) {
                pairs.add(words.get(i - 1).of(text) + " " + words.get(i).of(text));
                if (i + 1 < words.size()) {
                    inner.add(words.get(i).of(text));
                }
            }
        }
    }
}
