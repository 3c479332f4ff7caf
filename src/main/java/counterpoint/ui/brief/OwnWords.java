package counterpoint.ui.brief;

import counterpoint.ui.model.brief.BriefCommands;
import counterpoint.ui.model.brief.BriefRow;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;

/// Words of the reader's; a second click writes them anew.
final class OwnWords extends BriefLine {
    OwnWords(BriefRow.Words row, BriefCommands commands) {
        getStyleClass().add("brief-own");
        Label words = new WrappedLabel("brief-own-words", row.words());
        getChildren().add(words);
        words.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                commands.rewrite();
            }
        });
        actions()
                .with("brief-edit", Texts.of("brief.edit"), Texts.of("brief.edit.tip"), commands::rewrite)
                .with("brief-write", Texts.of("brief.write"), Texts.of("brief.write.tip"), commands::write)
                .with("brief-out", Texts.of("brief.out"), Texts.of("brief.out.tip"), commands::takeOut);
    }
}
