package counterpoint.ui.brief;

import counterpoint.ui.model.brief.BriefCommands;
import counterpoint.ui.model.brief.BriefRow;
import counterpoint.ui.theme.Texts;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/// Words of the reader's; a second click writes them anew.
final class OwnWords extends BriefLine {
    OwnWords(BriefRow.Words row, BriefCommands commands) {
        getStyleClass().add("brief-own");
        Label words = new Label(row.words());
        words.getStyleClass().add("brief-own-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
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
