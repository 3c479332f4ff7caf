package counterpoint.ui.inspector;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.ui.model.BriefCite;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.imports.CitationDecisions;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// A field for the authority that a mention means, and below it those that may be meant, the likeliest first.
///
/// The field finds any authority of the case by the beginnings of its words, or takes a citation in full. Enter chooses
/// the first, an arrow goes to the list, Esc closes.
final class MeansChooser extends VBox {
    private static final int MOST = 30;
    private static final double ROW = 44;
    private static final int ROWS = 5;

    private final CaseModel model;
    private final Column side;
    private final Mention mention;
    private final CitationDecisions decisions;
    private final TextField field = new TextField();
    private final ListView<Authority> list = new ListView<>();
    private final Label nothing = new WrappedLabel("inspector-hint", Texts.of("means.nothing"));

    MeansChooser(CaseModel model, Column side, Mention mention, CitationDecisions decisions, Runnable close) {
        this.model = model;
        this.side = side;
        this.mention = mention;
        this.decisions = decisions;
        getStyleClass().add("means");
        field.setId("means-field");
        field.getStyleClass().add("means-field");
        field.setPromptText(Texts.of("means.field"));
        field.setAccessibleText(Texts.of("means.field.accessible", mention.citation().text()));
        field.textProperty().subscribe(this::ask);
        field.setOnAction(_ -> list.getItems().stream().findFirst().ifPresent(this::choose));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        list.setId("means-list");
        list.getStyleClass().addAll("plain-list", "means-list");
        list.setAccessibleText(Texts.of("means.list.accessible"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Choice());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                chooseSelected();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chooseSelected();
                event.consume();
            }
        });
        getChildren().addAll(field, list, nothing);
    }

    void takeKeyboard() {
        field.requestFocus();
    }

    private void ask(String typed) {
        decisions.choices(model, mention, typed, MOST, this::offer);
    }

    private void offer(List<Authority> choices) {
        list.getItems().setAll(choices);
        double height = Math.min(ROWS, choices.size()) * ROW + 2;
        list.setPrefHeight(height);
        list.setMinHeight(height);
        list.setMaxHeight(height);
        list.setVisible(!choices.isEmpty());
        list.setManaged(!choices.isEmpty());
        nothing.setVisible(choices.isEmpty());
        nothing.setManaged(choices.isEmpty());
    }

    private void chooseSelected() {
        Authority chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            choose(chosen);
        }
    }

    private void choose(Authority authority) {
        decisions.means(model, side, mention, authority.key());
    }

    /// One authority to choose.
    private static final class Choice extends ListCell<Authority> {
        Choice() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Authority authority, boolean empty) {
            super.updateItem(authority, empty);
            if (empty) {
                setGraphic(null);
                return;
            }
            boolean isCase = authority.kind() == AuthorityKind.CASE;
            Label name = new Label(authority.name());
            name.getStyleClass().addAll("authority-name", isCase ? "case" : "law");
            VBox words = new VBox(name);
            if (isCase) {
                Label cite = new Label(BriefCite.of(authority));
                cite.getStyleClass().add("authority-cite");
                words.getChildren().add(cite);
            }
            words.getStyleClass().add("means-choice");
            setGraphic(words);
            setAccessibleText(authority.key());
        }
    }
}
