package counterpoint.ui.table;

import counterpoint.ui.model.authorities.AuthoritiesModel;
import counterpoint.ui.model.authorities.CitedAt;
import counterpoint.ui.theme.Texts;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// The mentions of what is chosen, with the words around them. A click or Enter reads one where it stands.
final class MentionList extends ListView<CitedAt> {
    private final AuthoritiesModel model;

    MentionList(AuthoritiesModel model) {
        this.model = model;
        setId("chosen-mentions");
        getStyleClass().addAll("plain-list", "mention-list");
        setAccessibleText(Texts.of("chosen.mentions.accessible"));
        setCellFactory(_ -> new MentionCell());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                read();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                read();
                event.consume();
            }
        });
    }

    private void read() {
        CitedAt cited = getSelectionModel().getSelectedItem();
        if (cited != null) {
            model.read(cited.heading(), cited.mention());
        }
    }
}
