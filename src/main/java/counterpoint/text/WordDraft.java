package counterpoint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A paragraph of a word processor's file while it is read.
final class WordDraft {
    private final List<WordRun> runs = new ArrayList<>();
    private WordStyle stated = WordStyle.NONE;
    private String styleId = "";
    private boolean newPage;
    private boolean joined;

    /// Says more of how the paragraph is set; what was said first stands.
    void state(WordStyle more) {
        stated = stated.or(more);
    }

    /// Names its style.
    void style(String id) {
        styleId = id;
    }

    /// A page begins with it, or in it.
    void newPage() {
        newPage = true;
    }

    /// Its end was deleted, so that it goes on with the next paragraph.
    void join() {
        joined = true;
    }

    /// Whether it goes on with the next paragraph.
    boolean isJoined() {
        return joined;
    }

    /// Goes on where a paragraph ended whose end was deleted.
    void goOnFrom(WordDraft before) {
        runs.addAll(0, before.runs);
        newPage |= before.newPage;
    }

    /// Adds words; spaces at the beginning of a paragraph and tabs there are its indent.
    ///
    /// @param look how the words look
    void add(String words, WordStyle look, boolean raised, boolean note) {
        String text = runs.isEmpty() ? words.stripLeading() : words;
        if (text.isEmpty()) {
            return;
        }
        String shown = look.capitals().orElse(false) ? text.toUpperCase(Locale.ROOT) : text;
        runs.add(new WordRun(shown, look.italic().orElse(false), raised, note));
    }

    /// How it is set, with what its style says.
    WordStyle style(WordStyles styles) {
        return stated.or(styles.style(styleId));
    }

    /// The paragraph, with the number that its list gives it.
    WordParagraph paragraph(WordStyles styles, WordNumbers numbers) {
        WordStyle style = style(styles);
        String number = runs.isEmpty() ? "" : numbers.next(style);
        if (!number.isEmpty()) {
            runs.addFirst(new WordRun(number + " ", false, false, false));
        }
        return new WordParagraph(style, List.copyOf(runs), newPage);
    }
}
