package counterpoint.export;

import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.language.Words;
import counterpoint.opinion.Block;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Words of an opinion as a brief quotes them.
///
/// Fifty words and more are a block, without quotation marks of its own; fewer are quoted in the line (Martin, Basic
/// Legal Citation § 6-100, of Bluebook rule 5.1).
///
/// @param set the words with all marks in place, by paragraphs; one if they stand in the line
/// @param block whether they are a block
/// @param footnotes how many footnotes they refer to, whose marks are left out
/// @param citations how many citations were left out
/// @param inOriginal what the opinion had changed in words that it quotes, `(alteration in original)`
public record Quotation(
        List<List<Phrase>> set, boolean block, int footnotes, int citations, List<String> inOriginal) {
    /// So many words are quoted in the line.
    private static final int LONGEST_LINE = 49;

    private static final String ELLIPSIS = " . . . ";
    private static final String CUT_OFF = " . . . .";

    public Quotation {
        set = List.copyOf(set);
        inOriginal = List.copyOf(inOriginal);
    }

    /// The paragraphs as plain text.
    public List<String> paragraphs() {
        return set.stream().map(Phrase::plain).toList();
    }

    /// Quotes what is selected.
    public static Quotation of(Selection selection, QuoteStyle style) {
        List<String> paragraphs = new ArrayList<>();
        List<Place> quoted = new ArrayList<>();
        int citations = 0;
        ChangesInOriginal changes = new ChangesInOriginal();
        for (Place part : selection.parts()) {
            Omissions omissions = Omissions.in(selection.edition(), part);
            List<Cut> cuts = new ArrayList<>();
            style.elided().stream()
                    .filter(gone -> gone.footnote() == part.footnote() && gone.block() == part.block())
                    .forEach(gone -> cuts.add(new Cut(gone.clean(), true)));
            if (style.withoutCitations()) {
                citations += omissions.count();
                omissions.cuts().forEach(gone -> cuts.add(new Cut(gone, false)));
            }
            cuts.sort(Comparator.comparing(Cut::span));
            String words = without(selection.block(part).text().text(), part.clean(), cuts);
            if (style.asSentence() && paragraphs.isEmpty() && isBracketed(words)) {
                changes.alteration();
            }
            count(changes, selection.block(part), part.clean(), cuts);
            if (!words.isBlank()) {
                paragraphs.add(words);
                quoted.add(part);
            }
        }
        boolean block = paragraphs.stream().mapToInt(Words::count).sum() > LONGEST_LINE;
        List<String> set = block ? block(paragraphs, style) : List.of(line(String.join(" ", paragraphs), style));
        if (set.getLast().contains(CUT_OFF)) {
            changes.omission();
        }
        return new Quotation(
                set(selection.edition(), quoted, set), block, footnotes(selection), citations, changes.said());
    }

    /// With names in italics; the paragraphs are those of the parts, or all parts stand in one.
    private static List<List<Phrase>> set(Edition edition, List<Place> parts, List<String> paragraphs) {
        return IntStream.range(0, paragraphs.size())
                .mapToObj(at -> QuotedNames.in(
                        edition, paragraphs.size() == 1 ? parts : List.of(parts.get(at)), paragraphs.get(at)))
                .toList();
    }

    /// Counts the changes in what is left of a part; an ellipsis at its very beginning is not printed.
    private static void count(ChangesInOriginal changes, Block block, Span part, List<Cut> cuts) {
        int at = part.start();
        for (Cut cut : cuts) {
            int from = Math.clamp(cut.span().start(), at, part.end());
            int to = Math.clamp(cut.span().end(), at, part.end());
            changes.in(block, new Span(at, from));
            if (cut.marked() && from < to && !block.text().text().substring(part.start(), from).isBlank()) {
                changes.omission();
            }
            at = to;
        }
        changes.in(block, new Span(at, part.end()));
    }

    /// A stretch that is left out, and whether an ellipsis says so.
    private record Cut(Span span, boolean marked) {
    }

    private static String without(String text, Span part, List<Cut> cuts) {
        StringBuilder words = new StringBuilder();
        int at = part.start();
        for (Cut cut : cuts) {
            int from = Math.clamp(cut.span().start(), at, part.end());
            int to = Math.clamp(cut.span().end(), at, part.end());
            words.append(text, at, from);
            if (cut.marked() && from < to) {
                ellipsis(words, text.substring(from, to), to < part.end());
            } else if (from < to && !words.isEmpty() && to < part.end()
                    && Character.isWhitespace(words.charAt(words.length() - 1))
                    && " ,.;".indexOf(text.charAt(to)) >= 0) {
                trim(words);
            }
            at = to;
            if (cut.marked() && from < to) {
                while (at < part.end() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
            }
        }
        return words.append(text, at, part.end()).toString().replaceAll("[ \\n]+", " ").strip();
    }

    /// Of an omission that runs to the end of a sentence the full stop stays (`. . . .`); what is left out at the
    /// beginning is not marked.
    private static void ellipsis(StringBuilder words, String gone, boolean goesOn) {
        trim(words);
        if (words.isEmpty()) {
            return;
        }
        boolean sentenceEnded = ".?!".indexOf(lastLetter(words)) >= 0;
        boolean endsSentence = gone.strip().matches("(?s).*[.?!][\u201D\u2019\"]?");
        words.append(!sentenceEnded && (endsSentence || !goesOn) ? CUT_OFF + " " : ELLIPSIS);
    }

    private static char lastLetter(CharSequence words) {
        int at = words.length() - 1;
        while (at > 0 && "\u201D\u2019\")".indexOf(words.charAt(at)) >= 0) {
            at--;
        }
        return words.charAt(at);
    }

    private static void trim(StringBuilder words) {
        while (!words.isEmpty() && Character.isWhitespace(words.charAt(words.length() - 1))) {
            words.setLength(words.length() - 1);
        }
    }

    private static String line(String words, QuoteStyle style) {
        return "\u201C" + NestedMarks.inLine(shaped(words, style, true, true)) + "\u201D";
    }

    private static List<String> block(List<String> paragraphs, QuoteStyle style) {
        List<String> set = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String words = shaped(paragraphs.get(i), style, i == 0, i == paragraphs.size() - 1);
            // A quotation of several paragraphs opens each and closes only the last.
            set.add(paragraphs.size() == 1 ? NestedMarks.inBlock(words) : words);
        }
        return set;
    }

    /// The words without the comma or the bracket at their ends that belongs to what was not selected, and as a sentence
    /// if they are to be one.
    private static String shaped(String words, QuoteStyle style, boolean first, boolean last) {
        String shaped = words;
        if (last) {
            shaped = shaped.replaceAll("[,;:\u2013\u2014\\s]+$", "");
            shaped = unmatched(shaped, '(', ')') > 0 && shaped.endsWith(")")
                    ? shaped.substring(0, shaped.length() - 1)
                    : shaped;
        }
        if (first) {
            shaped = shaped.replaceAll("^[,;:\u2013\u2014\\s]+", "");
            shaped = unmatched(shaped, '(', ')') < 0 && shaped.startsWith("(") ? shaped.substring(1) : shaped;
        }
        return style.asSentence() ? sentence(shaped, first, last) : shaped;
    }

    /// How many brackets close without having been opened, or, below 0, are open at the end.
    private static long unmatched(String words, char open, char close) {
        return words.chars().filter(c -> c == close).count() - words.chars().filter(c -> c == open).count();
    }

    private static String sentence(String words, boolean first, boolean last) {
        String sentence = words;
        if (first && isBracketed(sentence)) {
            int letter = firstLetter(sentence);
            sentence = sentence.substring(0, letter) + "[" + Character.toUpperCase(sentence.charAt(letter)) + "]"
                    + sentence.substring(letter + 1);
        }
        return last && ".?!".indexOf(lastLetter(sentence)) < 0 ? sentence + CUT_OFF : sentence;
    }

    /// Whether the first letter of a sentence is put in brackets.
    private static boolean isBracketed(String words) {
        int letter = firstLetter(words);
        return letter >= 0 && Character.isLowerCase(words.charAt(letter));
    }

    private static int firstLetter(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (Character.isLetterOrDigit(words.charAt(at))) {
                return at > 0 && words.charAt(at - 1) == '[' ? -1 : at;
            }
        }
        return -1;
    }

    /// A mark that stands right behind the last word belongs to the quotation.
    private static int footnotes(Selection selection) {
        Edition edition = selection.edition();
        int count = 0;
        for (Footnote note : edition.opinion().footnotes()) {
            boolean within = note.reference()
                    .flatMap(_ -> edition.opinion().referenceTo(note))
                    .filter(reference -> selection.parts().stream().anyMatch(part -> !part.footnote()
                            && part.block() == reference.block()
                            && part.clean().start() < reference.clean().start()
                            && reference.clean().start() <= part.clean().end()))
                    .isPresent();
            count += within ? 1 : 0;
        }
        return count;
    }
}
