package counterpoint.ui.dispute;

import counterpoint.compare.Link;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.model.disputes.PassagePlaces;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A point of the reader's: its title, and the link that it is about.
final class NewPointBox extends VBox {
    private static final int MOST = 8;

    private final DisputesModel model;
    private final TextField title = new TextField();
    private final Button keep;
    private Optional<Link> chosen = Optional.empty();

    NewPointBox(DisputesModel model, PassagePlaces places) {
        this.model = model;
        getStyleClass().addAll("split-box", "new-point");
        Label head = new Label(Texts.of("disputes.adding"));
        head.getStyleClass().add("section-title");
        List<Link> free = model.free();
        Label about = new Label(free.isEmpty() ? Texts.of("disputes.adding.none") : Texts.of("disputes.adding.about"));
        about.getStyleClass().add("issue-why");
        about.setWrapText(true);
        title.setId("new-point-title");
        title.getStyleClass().add("means-field");
        title.setPromptText(Texts.of("disputes.adding.title"));
        title.setAccessibleText(Texts.of("disputes.adding.title"));
        title.setOnAction(_ -> add());
        keep = Buttons.plain(Texts.of("disputes.adding.keep"), Texts.of("disputes.adding.keep"), this::add);
        keep.setId("new-point-keep");
        keep.setDisable(true);
        HBox actions = new HBox(keep, Buttons.plain(Texts.of("disputes.cancel"), Texts.of("disputes.cancel"),
                model::cancel));
        actions.getStyleClass().add("box-actions");
        getChildren().addAll(head, about);
        if (!free.isEmpty()) {
            getChildren().add(title);
            ToggleGroup group = new ToggleGroup();
            free.stream().limit(MOST).forEach(link -> getChildren().add(choice(places, link, group)));
        }
        getChildren().add(actions);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                event.consume();
            }
        });
    }

    private ToggleButton choice(PassagePlaces places, Link link, ToggleGroup group) {
        ToggleButton choice = new LinkChoice(places, link).on(new ToggleButton());
        choice.setToggleGroup(group);
        choice.setOnAction(_ -> {
            chosen = Optional.of(link).filter(_ -> choice.isSelected());
            keep.setDisable(chosen.isEmpty());
        });
        return choice;
    }

    private void add() {
        chosen.ifPresent(link -> model.add(title.getText(), link));
    }

    /// Gives the keyboard to the title.
    void takeKeyboard() {
        title.requestFocus();
    }
}
