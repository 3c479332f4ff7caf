package counterpoint.parse;

import counterpoint.language.Sentences;
import counterpoint.language.WordList;
import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Divides running text that has lost its paragraphs.
///
/// A paragraph ends with a sentence outside every quotation and parenthesis, never before a sentence that only
/// cites (`See Garner, 471 U.S. at 8–9.`) and never after a question, which the next one answers. From 80 words on it
/// ends where the next sentence turns to a new point (`Next, the district court`), from 150 on before any sentence that
/// does not lean on the one before (`He`, `This`), from 220 on before any sentence.
final class ParagraphInference {
    /// Words before which no new point begins a paragraph, and from which on it does.
    private static final int SHORT = 80;
    /// Words from which on any sentence that stands by itself begins a paragraph.
    private static final int LONG = 150;
    /// The most words that a passage holds.
    private static final int TOO_LONG = 220;
    /// The fewest words that may be left for the last paragraph before a heading.
    private static final int REST = 40;
    private static final int LONGEST_CASE_NAME = 90;
    private static final Pattern CITATION = Pattern
            .compile("[^a-z].{0,60}? v\\. |[^.]{0,60}, \\d{1,4} (?:U\\.S\\.|F\\.|S\\. ?Ct)"
                    + "|\\d{1,4} (?:U\\.S\\.|F\\.|S\\. ?Ct)|[A-Z][a-z]* (?:op|slip op)\\. at ");

    private final Sentences sentences;
    private final WordList turns = WordList.named("turns");
    private final WordList leaning = WordList.named("leaning-words");
    private final WordList signals = WordList.named("signals");

    ParagraphInference(Sentences sentences) {
        this.sentences = sentences;
    }

    /// The paragraphs of a section, in order.
    List<Span> divide(String section) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> found = sentences.in(section);
        int[] lengths = found.stream().mapToInt(sentence -> Words.count(section, sentence)).toArray();
        int left = Arrays.stream(lengths).sum();
        int start = 0;
        int words = 0;
        boolean asked = false;
        Nesting nesting = new Nesting();
        for (int at = 0; at < lengths.length; at++) {
            Span sentence = found.get(at);
            boolean free = words > 0 && left >= REST && !asked && nesting.isOutside();
            boolean begins = free && begins(section, sentence, words);
            if (begins) {
                paragraphs.add(Texts.trim(section, new Span(start, sentence.start())));
                start = sentence.start();
                words = 0;
            }
            words += lengths[at];
            left -= lengths[at];
            nesting.read(section, sentence);
            asked = section.charAt(sentence.end() - 1) == '?';
        }
        Span rest = Texts.trim(section, new Span(start, section.length()));
        if (!rest.isEmpty()) {
            paragraphs.add(rest);
        }
        return paragraphs;
    }

    private boolean begins(String section, Span sentence, int words) {
        if (words < SHORT || !Character.isUpperCase(section.charAt(sentence.start()))) {
            return false;
        }
        String first = section.substring(sentence.start(), Words.endOf(section, sentence.start()));
        boolean turning = words >= TOO_LONG || turns.has(first) || (words >= LONG && !leaning.has(first));
        return turning && !cites(section, sentence);
    }

    private boolean cites(String section, Span sentence) {
        int from = sentence.start();
        int wordEnd = Words.endOf(section, from);
        String first = section.substring(from, wordEnd);
        String firstTwo = section.substring(from, Words.endOf(section, Math.min(wordEnd + 1, section.length())));
        if (signals.has(first) || signals.has(firstTwo)) {
            return true;
        }
        String head = section.substring(from, Math.min(sentence.end(), from + LONGEST_CASE_NAME));
        return head.indexOf('.') >= 0
                && sentence.length() < 4 * LONGEST_CASE_NAME
                && CITATION.matcher(head).lookingAt();
    }

    /// Whether the text read so far has left a quotation or a parenthesis open.
    private static final class Nesting {
        /// A mark that is still open after so many characters was never closed in print.
        private static final int FORGOTTEN = 1500;

        private int quotes;
        private int parentheses;
        private int since;

        void read(String text, Span span) {
            for (int i = span.start(); i < span.end(); i++) {
                switch (text.charAt(i)) {
                    case '\u201C' -> quotes++;
                    case '\u201D' -> quotes = Math.max(0, quotes - 1);
                    case '(' -> parentheses++;
                    case ')' -> parentheses = Math.max(0, parentheses - 1);
                    default -> {
                        // Only marks that open or close are of interest.
                    }
                }
            }
            since = quotes == 0 && parentheses == 0 ? 0 : since + span.length();
            if (since > FORGOTTEN) {
                quotes = 0;
                parentheses = 0;
                since = 0;
            }
        }

        boolean isOutside() {
            return quotes == 0 && parentheses == 0;
        }
    }
}
