package counterpoint.ui.inspector;

import counterpoint.ui.model.SetWords;
import counterpoint.ui.text.BlockStyle;
import counterpoint.ui.text.ExcerptButton;
import counterpoint.ui.text.TextBlock;
import javafx.scene.control.Button;

/// The sentence that shows what a card says of an opinion; a click goes there.
final class Evidence {
    private static final double LETTERS = 14;

    private Evidence() {
    }

    /// @param accessible what a screen reader says of it
    static Button button(SetWords words, String accessible, Runnable go) {
        Button button = new ExcerptButton(
                LETTERS, TextBlock.slanted(BlockStyle.QUOTED, words.text(), words.italics()));
        button.getStyleClass().add("evidence");
        button.setAccessibleText(accessible);
        button.setOnAction(_ -> go.run());
        return button;
    }
}
