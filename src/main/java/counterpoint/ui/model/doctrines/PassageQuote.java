package counterpoint.ui.model.doctrines;

import counterpoint.language.Sentences;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The sentences of a passage in which something was found, cut where they are long.
///
/// @param text the words, with an ellipsis where some are left out
/// @param found where in the text the words stand that were found
public record PassageQuote(String text, List<Span> found) {
    private static final Sentences SENTENCES = new Sentences();
    private static final String GAP = " … ";
    /// With a space at which no line breaks.
    private static final String LEFT_OUT = "\u00A0…";
    /// About four lines of a list.
    private static final int LONGEST = 420;
    /// So much stands before the first word that was found in a sentence that is too long.
    private static final int LEAD = 120;

    public PassageQuote {
        found = List.copyOf(found);
    }

    /// Quotes from a passage; its first words if nothing is to be pointed out in them.
    ///
    /// @param words where in its text something was found
    static PassageQuote of(String passage, List<Span> words) {
        String text = passage.replace('\n', ' ');
        StringBuilder quoted = new StringBuilder();
        List<Span> found = new ArrayList<>();
        int end = 0;
        for (Span part : parts(text, words)) {
            int room = LONGEST - quoted.length();
            if (room < LEAD && !quoted.isEmpty()) {
                break;
            }
            if (part.start() > end) {
                quoted.append(quoted.isEmpty() ? GAP.stripLeading() : GAP);
            } else if (!quoted.isEmpty()) {
                quoted.append(' ');
            }
            Span cut = new Span(part.start(), end(text, part, room));
            int shift = quoted.length() - cut.start();
            words.stream()
                    .filter(word -> word.start() >= cut.start() && word.end() <= cut.end())
                    .map(word -> word.shift(shift))
                    .forEach(found::add);
            quoted.append(text, cut.start(), cut.end());
            end = cut.end() + 1;
        }
        if (end < text.length()) {
            quoted.append(LEFT_OUT);
        }
        return new PassageQuote(quoted.toString(), found);
    }

    /// The sentences with something in them, from a little before it if they are long.
    private static List<Span> parts(String text, List<Span> words) {
        List<Span> parts = new ArrayList<>();
        for (Span sentence : SENTENCES.in(text)) {
            words.stream()
                    .filter(word -> word.start() >= sentence.start() && word.start() < sentence.end())
                    .mapToInt(Span::start)
                    .min()
                    .ifPresent(first -> parts.add(new Span(from(text, sentence, first), sentence.end())));
        }
        return parts.isEmpty() ? List.of(new Span(0, text.length())) : parts;
    }

    private static int from(String text, Span sentence, int first) {
        if (sentence.end() - sentence.start() <= LONGEST || first - sentence.start() <= LEAD) {
            return sentence.start();
        }
        return text.indexOf(' ', first - LEAD) + 1;
    }

    /// The last whole word of a sentence for which there is room.
    private static int end(String text, Span sentence, int room) {
        int end = sentence.start() + room;
        int space = text.lastIndexOf(' ', end);
        return end >= sentence.end() ? sentence.end() : space > sentence.start() ? space : end;
    }
}
