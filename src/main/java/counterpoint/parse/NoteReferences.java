package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.language.WordList;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds where the text of a page refers to a footnote.
///
/// A raised number is certain. Otherwise a number stands right behind a word, a stop or a closing mark, before white space:
/// `state law.1 Although`, `(1986).4`, `permit2 the`; or, where raised numbers came off their words, alone after a
/// sentence or, if that is the only such place, between two words of one (`the same steps 4 as the officer`). A page or a decimal (`at 525.3`, `n.4`) is none unless a sentence begins after it.
final class NoteReferences {
    /// What stands before a number that counts something else.
    private static final Set<String> COUNTED = Set.of("n", "nn", "no", "nos", "p", "pp", "art", "cl", "pt", "ch", "vol",
            "para");

    /// Words after which a number counts or names something.
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "than", "least", "most", "about", "nearly", "only", "all", "these", "those", "this", "every", "last",
            "past", "first",
            "next", "another", "some", "page", "pages", "section", "sections", "rule", "rules", "part", "parts",
            "chapter", "title",
            "article", "step", "level", "count", "exhibit", "paragraph", "line", "grade", "phase", "question",
            "footnote", "note",
            "amendment", "clause", "subsection", "figure", "table", "group", "category", "type", "ground", "issue",
            "claim");
    private static final WordList FUNCTION_WORDS = WordList.named("function-words");

    /// White space between a mark and the next sentence, in characters; where a paragraph ends, with the next one's indent.
    private static final int WIDEST_GAP = 4;
    private static final int WIDEST_BREAK = 60;

    private final String source;
    private final SpanSet superscripts;

    NoteReferences(String source, SpanSet superscripts) {
        this.source = source;
        this.superscripts = superscripts;
    }

    /// The first reference with this mark within a stretch of text: the first that is raised, else the first that is joined
    /// to what stands before it, else the first alone.
    Optional<Span> find(String mark, Span within) {
        return find(mark, within, true);
    }

    /// The same, but no mark that stands alone.
    Optional<Span> findJoined(String mark, Span within) {
        return find(mark, within, false);
    }

    /// Whether a number refers to a note: it is raised, or joined to what stands before it.
    boolean is(Span number) {
        return isWhole(number) && (superscripts.overlaps(number) || isJoined(number));
    }

    private Optional<Span> find(String mark, Span within, boolean orAlone) {
        Optional<Span> joined = Optional.empty();
        Optional<Span> alone = Optional.empty();
        List<Span> amid = new ArrayList<>();
        int at = source.indexOf(mark, within.start(), within.end());
        while (at >= 0) {
            Span found = new Span(at, at + mark.length());
            if (isWhole(found)) {
                if (superscripts.overlaps(found)) {
                    return Optional.of(found);
                }
                joined = joined.isEmpty() && isJoined(found) ? Optional.of(found) : joined;
                boolean apart = isAlone(found, within.start()) || endsTitle(found);
                alone = alone.isEmpty() && apart ? Optional.of(found) : alone;
                if (isAmidWords(found)) {
                    amid.add(found);
                }
            }
            at = source.indexOf(mark, found.end(), within.end());
        }
        Optional<Span> only = amid.size() == 1 ? Optional.of(amid.getFirst()) : Optional.empty();
        return joined.isPresent() || !orAlone ? joined : alone.or(() -> only);
    }

    private boolean isWhole(Span mark) {
        char first = source.charAt(mark.start());
        char before = before(mark.start());
        char after = after(mark.end());
        return Texts.isDigit(first)
                ? !Texts.isDigit(before) && !Texts.isDigit(after)
                : before != first && after != first;
    }

    private boolean isJoined(Span mark) {
        char last = before(mark.start());
        char next = after(mark.end());
        boolean closed = Punctuation.isSpace(next) || next == '\u2014' || Punctuation.isCloser(next);
        if (!closed) {
            return false;
        }
        if (last == '.') {
            return endsSentence(mark);
        }
        boolean punctuated = Punctuation.isStop(last) || Punctuation.isCloser(last) || last == ',' || last == ';'
                || last == ':' || last == '\u2014' || last == '\u2026';
        return punctuated || (Character.isLetter(last) && isWord(mark.start()));
    }

    /// Whether the stop before a mark is that of a sentence: neither a decimal point nor an abbreviation's.
    private boolean endsSentence(Span mark) {
        int stop = mark.start() - 1;
        char last = before(stop);
        if (Texts.isDigit(last)) {
            return opensSentence(mark.end());
        }
        return !COUNTED.contains(wordBefore(stop).toLowerCase(Locale.ROOT));
    }

    private boolean isWord(int end) {
        String word = wordBefore(end);
        boolean name = word.length() > 3 || Character.isLowerCase(word.charAt(0));
        return word.length() > 1 && (name || Character.isLowerCase(word.charAt(word.length() - 1)));
    }

    private boolean isAlone(Span mark, int limit) {
        int before = mark.start();
        while (before > limit && mark.start() - before < 2 && Punctuation.isSpace(source.charAt(before - 1))) {
            before--;
        }
        char last = before(before);
        boolean parted = before < mark.start() && mark.start() - before < 2;
        return parted && (Punctuation.isStop(last) || Punctuation.isCloser(last)) && opensSentence(mark.end());
    }

    /// Whether a number stands behind the last word of a title, which a blank line follows: `PROCEDURAL HISTORY 2`.
    private boolean endsTitle(Span mark) {
        String word = wordBefore(mark.start() - 1);
        if (before(mark.start()) != ' ' || word.length() < 2 || !Character.isUpperCase(word.charAt(0))
                || BEFORE_NUMBERS.contains(word.toLowerCase(Locale.ROOT))) {
            return false;
        }
        int line = Texts.lineEnd(source, mark.end());
        return line + 1 < source.length()
                && source.substring(mark.end(), line).isBlank()
                && source.substring(line + 1, Texts.lineEnd(source, line + 1)).isBlank();
    }

    /// Whether a number stands between two words of a sentence without counting anything: not `at 2 percent`, `fired 3
    /// shots`.
    private boolean isAmidWords(Span mark) {
        int start = mark.start() - 1;
        int next = mark.end() + 1;
        if (before(start + 1) != ' ' || !Punctuation.isSpace(after(next - 1)) || !Character.isLowerCase(after(next))) {
            return false;
        }
        int end = next;
        while (Character.isLetter(after(end))) {
            end++;
        }
        String word = wordBefore(start);
        String follows = source.substring(next, end);
        boolean counts = follows.length() > 3 && follows.endsWith("s");
        boolean leads = FUNCTION_WORDS.has(word) || COUNTED.contains(word) || BEFORE_NUMBERS.contains(word);
        return !counts && !leads && word.length() > 1 && Character.isLowerCase(word.charAt(0));
    }

    private boolean opensSentence(int end) {
        int at = end;
        boolean broken = false;
        while (at < source.length() && at - end < (broken ? WIDEST_BREAK : WIDEST_GAP)
                && Punctuation.isSpace(source.charAt(at))) {
            broken |= source.charAt(at) == '\n';
            at++;
        }
        while (at < source.length() && Punctuation.isOpener(source.charAt(at))) {
            at++;
        }
        boolean capital = at < source.length() && Character.isUpperCase(source.charAt(at)) && after(at + 1) != '.';
        boolean rule = broken && (after(at) == '\u2014' || after(at) == '_');
        return rule || (at > end && (capital || (broken && Character.isUpperCase(after(at)))));
    }

    private String wordBefore(int end) {
        int start = end;
        while (start > 0 && end - start < 40 && Character.isLetter(source.charAt(start - 1))) {
            start--;
        }
        return source.substring(start, end);
    }

    private char before(int at) {
        return at <= 0 ? ' ' : source.charAt(at - 1);
    }

    private char after(int at) {
        return at >= source.length() ? ' ' : source.charAt(at);
    }
}
