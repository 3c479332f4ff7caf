package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;

/// Makes clean text of a stretch of the source: what is not running text is left out, white space is single, broken
/// words are whole, and every letter has its usual form.
///
/// A line that broke after an em dash (`ten seconds— especially`) is closed up as the dash is on its other side.
final class Cleaner {
    private static final int LONGEST_WORD = 40;
    /// The last of the signs that are always what they seem.
    private static final char LAST_PLAIN = '\u007F';
    /// Stands after the last removal.
    private static final Span END = new Span(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final String source;
    private final Removals removals;
    private final Hyphenation hyphenation;

    Cleaner(String source, Removals removals, Hyphenation hyphenation) {
        this.source = source;
        this.removals = removals;
        this.hyphenation = hyphenation;
    }

    /// The clean text of a raw span; empty if nothing in it is running text.
    CleanText clean(Span raw) {
        return clean(List.of(raw));
    }

    /// The clean text of several stretches, each parted by a single space from the one before.
    CleanText clean(List<Span> stretches) {
        int length = stretches.stream().mapToInt(Span::length).sum() + stretches.size();
        CleanText.Builder text = new CleanText.Builder(length);
        int end = -1;
        for (Span raw : stretches) {
            append(text, raw, end < 0 ? end : blankBetween(end, raw.start()));
            end = raw.end();
        }
        return text.build();
    }

    /// Where the space between two stretches is printed: at the first blank, else right behind the first stretch.
    private int blankBetween(int end, int start) {
        for (int at = end; at < start; at++) {
            if (Punctuation.isSpace(source.charAt(at))) {
                return at;
            }
        }
        return end;
    }

    /// @param gap where the space before the stretch is printed; negative if there is none
    private void append(CleanText.Builder text, Span raw, int gap) {
        int index = removals.firstAfter(raw.start());
        int space = gap;
        int at = raw.start();
        while (at < raw.end()) {
            Span removed = index < removals.spans().size() ? removals.spans().get(index) : END;
            if (removed.start() <= at) {
                at = Math.max(at, removed.end());
                index++;
            } else if (Punctuation.isSpace(source.charAt(at))) {
                space = space < 0 ? at : space;
                at++;
            } else {
                if (space >= 0 && text.length() > 0) {
                    closeGap(text, space, at, raw.end());
                }
                space = -1;
                int end = wordsEnd(at, Math.min(raw.end(), removed.start()));
                words(text, at, end);
                at = end;
            }
        }
    }

    /// Adds words, each of their letters as one sign in its usual form, at the place where it is printed.
    private void words(CleanText.Builder text, int from, int end) {
        int at = from;
        for (int i = from; i < end; i++) {
            char c = source.charAt(i);
            if (c <= LAST_PLAIN) {
                continue;
            }
            if (TwiceStored.mayBe(c)) {
                Optional<TwiceStored.Meant> meant = TwiceStored.at(source, i);
                if (meant.isPresent()) {
                    text.append(source, new Span(at, i));
                    at = i + meant.get().length();
                    if (!Punctuation.isSpace(meant.get().sign())) {
                        text.append(meant.get().sign(), i);
                    }
                    i = at - 1;
                }
                continue;
            }
            if (!LetterForms.mayBe(c)) {
                continue;
            }
            Optional<Character> plain = LetterForms.plain(c);
            Optional<Character> whole = i > at ? LetterForms.composed(source.charAt(i - 1), c) : Optional.empty();
            if (plain.isPresent()) {
                text.append(source, new Span(at, i)).append(plain.get(), i);
                at = i + 1;
            } else if (whole.isPresent()) {
                text.append(source, new Span(at, i - 1)).append(whole.get(), i - 1);
                at = i + 1;
            }
        }
        text.append(source, new Span(Math.min(at, end), end));
    }

    /// The end of the words that stand in the source as they do in clean text: each parted from the next by one space,
    /// and not by what [#closeGap] may mend.
    private int wordsEnd(int from, int limit) {
        int end = from;
        while (end < limit && (!Punctuation.isSpace(source.charAt(end)) || isPlainSpace(end, limit))) {
            end++;
        }
        return end;
    }

    private boolean isPlainSpace(int at, int limit) {
        return source.charAt(at) == ' '
                && at + 1 < limit
                && !Punctuation.isSpace(source.charAt(at + 1))
                && !isHyphenOrDash(source.charAt(at - 1));
    }

    private static boolean isHyphenOrDash(char c) {
        return c == '-' || c == '\u00AD' || c == '\u2013' || c == '\u2014';
    }

    /// Puts what belongs between the last character and the one at `at`: a space, nothing, or a mended word.
    private void closeGap(CleanText.Builder text, int space, int at, int end) {
        int length = text.length();
        char last = text.charAt(length - 1);
        char beforeLast = length > 1 ? text.charAt(length - 2) : ' ';
        char next = source.charAt(at);
        boolean hyphen = (last == '-' || last == '\u00AD') && Character.isLetter(beforeLast);
        if (hyphen && Character.isLetter(next)) {
            switch (hyphenation.mend(wordBefore(text, length - 1), wordAt(at, end))) {
                case JOIN -> text.dropLast(1);
                case KEEP -> {
                    // The hyphen is the word's own; only the line break goes.
                }
                case APART -> text.append(' ', space);
            }
        } else if (Character.isLetter(last) && Character.isLowerCase(next) && isLineEnd(space, at)
                && hyphenation.losesHyphens()) {
            switch (hyphenation.rejoin(wordBefore(text, length), wordAt(at, end))) {
                case JOIN -> {
                    // The line's end had lost its hyphen.
                }
                case KEEP -> text.append('-', space);
                case APART -> text.append(' ', space);
            }
        } else if (!joinsBothSides(beforeLast, last, next)) {
            text.append(' ', space);
        }
    }

    private boolean isLineEnd(int space, int at) {
        return source.indexOf('\n', space, at) >= 0;
    }

    /// A dash is closed up on both sides if it is on one, between words (`seconds—especially`) or in a range of pages
    /// (`428–429`).
    private static boolean joinsBothSides(char beforeLast, char last, char next) {
        boolean dash = last == '\u2014' && beforeLast != ' ' && Character.isLetterOrDigit(next);
        boolean range = (last == '\u2013' || last == '-')
                && Character.isLetterOrDigit(beforeLast)
                && Texts.isDigit(next);
        boolean part = last == '\u2013' && Character.isLetterOrDigit(beforeLast) && Character.isLetter(next);
        return dash || range || part;
    }

    private static String wordBefore(CleanText.Builder text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        StringBuilder word = new StringBuilder();
        for (int i = start; i < end; i++) {
            word.append(text.charAt(i));
        }
        return word.toString();
    }

    private String wordAt(int start, int limit) {
        int end = start;
        while (end < limit && end - start < LONGEST_WORD && Character.isLetter(source.charAt(end))) {
            end++;
        }
        return source.substring(start, end);
    }
}
