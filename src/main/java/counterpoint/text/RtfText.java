package counterpoint.text;

import java.util.function.Consumer;

/// The paragraphs of a rich text file's body, or of one of its notes, while they are read.
final class RtfText {
    private static final WordStyles STYLES = new WordStyles();

    private final WordNumbers numbers = new WordNumbers();
    private final StringBuilder words = new StringBuilder();
    private final Consumer<WordParagraph> paragraphs;
    private WordDraft draft = new WordDraft();
    private boolean empty = true;

    /// @param paragraphs takes each paragraph when it ends
    RtfText(Consumer<WordParagraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /// Adds words that look like those before them.
    void add(String more) {
        words.append(more);
    }

    /// What was added so far looks as `group` says; what comes may look otherwise.
    void endRun(RtfGroup group) {
        if (!words.isEmpty()) {
            draft.add(words.toString(), group.look(), group.isRaised(), false);
            words.setLength(0);
            empty = false;
        }
    }

    /// Adds the mark of a note.
    void reference(String mark) {
        draft.add(mark, WordStyle.NONE, true, true);
        empty = false;
    }

    /// A page begins here.
    void newPage() {
        draft.newPage();
    }

    /// Ends the paragraph, which is set as `group` says.
    void endParagraph(RtfGroup group) {
        endRun(group);
        draft.state(group.paragraph());
        paragraphs.accept(draft.paragraph(STYLES, numbers));
        draft = new WordDraft();
        empty = true;
    }

    /// Ends the last paragraph if it has words.
    void end(RtfGroup group) {
        endRun(group);
        if (!empty) {
            endParagraph(group);
        }
    }
}
