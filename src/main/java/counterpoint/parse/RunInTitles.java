package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.language.Sentences;
import counterpoint.language.WordList;
import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds where the title of a heading ends that runs into the text: `2. On the roof behind 2905 West Wisconsin
/// Avenue The back of the apartment building faces south …`.
///
/// A title has no stop. A word that opens sentences (`The`) in the midst of one shows that a title came before it.
/// Headings that are counted together are alike: if one of them has a title, all have, and the title of the others
/// ends before the first capital that follows a word with which a title can end (`bicycle officers | City of …`).
final class RunInTitles {
    private static final int LONGEST = 16;

    private final Sentences sentences;
    private final WordList functionWords = WordList.named("function-words");

    RunInTitles(Sentences sentences) {
        this.sentences = sentences;
    }

    /// The same headings, with their titles.
    List<FoundHeading> find(String text, List<FoundHeading> headings) {
        List<FoundHeading> titled = new ArrayList<>(headings);
        int start = 0;
        while (start < headings.size()) {
            List<Integer> group = siblings(headings, start);
            boolean certain = group.stream().anyMatch(i -> titleEnd(text, headings.get(i), true) > 0);
            for (int i : certain ? group : List.<Integer>of()) {
                FoundHeading heading = headings.get(i);
                int end = titleEnd(text, heading, true);
                end = end > 0 ? end : titleEnd(text, heading, false);
                if (end > 0) {
                    titled.set(i, heading.titled(new Span(heading.span().end() + 1, end)));
                }
            }
            start++;
        }
        return titled;
    }

    /// The headings counted together of which the one at `start` is the first; none if it is not the first.
    private static List<Integer> siblings(List<FoundHeading> headings, int start) {
        int level = headings.get(start).level();
        for (int i = start - 1; i >= 0 && headings.get(i).level() >= level; i--) {
            if (headings.get(i).level() == level) {
                return List.of();
            }
        }
        List<Integer> group = new ArrayList<>();
        for (int i = start; i < headings.size() && headings.get(i).level() >= level; i++) {
            if (headings.get(i).level() == level) {
                group.add(i);
            }
        }
        return group;
    }

    /// The end of the title after a heading's number; 0 if none is found.
    ///
    /// @param byOpener whether only a word that opens sentences ends it
    private int titleEnd(String text, FoundHeading heading, boolean byOpener) {
        int at = heading.span().end() + 1;
        int lastEnd = 0;
        String last = "";
        for (int words = 0; words < LONGEST && at < text.length(); words++) {
            int end = text.indexOf(' ', at);
            if (end < 0) {
                return 0;
            }
            String printed = text.substring(at, end);
            String word = printed.substring(0, Words.endOf(printed, 0));
            if (lastEnd > 0 && ends(last, byOpener) && begins(word, byOpener)) {
                return lastEnd;
            }
            if (Punctuation.isStop(printed.charAt(printed.length() - 1)) || word.isEmpty()) {
                return 0;
            }
            last = printed;
            lastEnd = end;
            at = end + 1;
        }
        return 0;
    }

    private boolean begins(String word, boolean byOpener) {
        return byOpener
                ? sentences.isOpener(word)
                : !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private boolean ends(String word, boolean byOpener) {
        char last = word.charAt(word.length() - 1);
        boolean closed = Character.isLetterOrDigit(last) || last == ')' || last == '\u201D';
        boolean content = !functionWords.has(word.toLowerCase(Locale.ROOT));
        return closed && content && (byOpener || Character.isLowerCase(word.charAt(0)));
    }
}
