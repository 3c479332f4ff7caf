package counterpoint.ui.dispute;

import counterpoint.compare.Dispute;
import counterpoint.compare.State;
import counterpoint.ui.model.SetWords;
import counterpoint.ui.model.disputes.DisputeRow;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.model.disputes.Doing;
import counterpoint.ui.model.disputes.PointFacts;
import counterpoint.ui.text.TitleText;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What a point is about, who says so, why it was computed, and what the reader can do with it.
final class IssueCell extends VBox {
    private static final double LETTERS = 13;
    private static final double WHY = 12;

    private final DisputesModel model;
    private final DisputeRow row;
    private final Dispute dispute;
    private final PointFacts facts;

    IssueCell(DisputesModel model, DisputeRow row, PointFacts facts, boolean expanded) {
        this.model = model;
        this.row = row;
        this.dispute = row.dispute();
        this.facts = facts;
        getStyleClass().add("issue-cell");
        boolean renaming = expanded && model.doing().get() instanceof Doing.Renaming;
        getChildren().add(renaming ? field() : title());
        getChildren().add(expanded ? state() : compactState());
        if (expanded) {
            SetWords because = facts.setBecause();
            Node why = new TitleText(because.text(), because.italics(),
                    new TitleText.Setting(WHY, false, false, Integer.MAX_VALUE));
            why.getStyleClass().add("issue-why");
            getChildren().addAll(why, actions());
        }
    }

    private Node title() {
        if (dispute.state() == State.REJECTED) {
            return struck(dispute.title());
        }
        boolean computed = dispute.state() == State.COMPUTED && !dispute.titledByReader();
        SetWords title = facts.title();
        return new TitleText(title.text(), title.italics(),
                new TitleText.Setting(LETTERS, true, computed, Integer.MAX_VALUE));
    }

    private TextField field() {
        TextField field = new TextField(dispute.title());
        field.setId("dispute-title");
        field.getStyleClass().add("means-field");
        field.setAccessibleText(Texts.of("disputes.rename.field", row.number()));
        field.setOnAction(_ -> model.rename(field.getText()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                event.consume();
            }
        });
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused && model.doing().get() instanceof Doing.Renaming) {
                model.rename(field.getText());
            }
        });
        return field;
    }

    private HBox state() {
        HBox line = new HBox(stateLabel(true));
        if (dispute.titledByReader() && dispute.state() != State.HAND_MADE) {
            Label edited = new Label(Texts.of("disputes.titleEdited"));
            edited.getStyleClass().add("issue-edited");
            line.getChildren().add(edited);
        }
        line.getStyleClass().add("issue-state");
        return line;
    }

    private HBox compactState() {
        HBox line = new HBox(stateLabel(false));
        line.getStyleClass().add("issue-state");
        switch (dispute.state()) {
            case COMPUTED -> line.getChildren().addAll(
                    act(Texts.of("disputes.confirm"), Texts.of("disputes.confirm.accessible", row.number()),
                            model::confirm),
                    act(Texts.of("disputes.reject"), Texts.of("disputes.reject.accessible", row.number()),
                            model::reject));
            case REJECTED -> line.getChildren().add(act(
                    Texts.of("disputes.restore"), Texts.of("disputes.restore.accessible", row.number()),
                    model::restore));
            case CONFIRMED, HAND_MADE -> {
                // Nothing waits.
            }
        }
        return line;
    }

    /// A button of a row that is not looked at yet.
    private Button act(String words, String accessible, Runnable action) {
        Button button = Buttons.link(words, accessible, () -> {
            model.selection().look(row);
            action.run();
        });
        button.getStyleClass().add("dispute-link");
        button.setFocusTraversable(false);
        return button;
    }

    private Label stateLabel(boolean whole) {
        return switch (dispute.state()) {
            case COMPUTED -> label(Texts.of("disputes.computed"), "state-computed");
            case CONFIRMED -> label(
                    whole ? Texts.of("disputes.confirmed.you") : Texts.of("disputes.confirmed.short"),
                    "state-decided");
            case HAND_MADE -> label(Texts.of("disputes.handMade.mark"), "state-decided");
            case REJECTED -> label(Texts.of("disputes.rejected.mark"), "issue-rejected");
        };
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private FlowPane actions() {
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("issue-actions");
        switch (dispute.state()) {
            case COMPUTED -> actions.getChildren().addAll(confirm(), reject());
            case CONFIRMED, HAND_MADE -> actions.getChildren().add(reject());
            case REJECTED -> actions.getChildren().add(Buttons.keyed(Texts.of("disputes.restore"), "Del",
                    Texts.of("disputes.restore.accessible", row.number()), model::restore));
        }
        actions.getChildren().add(Buttons.keyed(Texts.of("disputes.rename"), "F2",
                Texts.of("disputes.rename.accessible", row.number()), model::beginRename));
        if (dispute.links().size() > 1) {
            actions.getChildren().add(Buttons.keyed(Texts.of("disputes.split"), "S",
                    Texts.of("disputes.split.accessible", row.number()), model::beginSplit));
        }
        actions.getChildren().add(Buttons.keyed(Texts.of("disputes.open"), "Enter",
                Texts.of("disputes.open.accessible", row.number()), model::open));
        return actions;
    }

    private Button confirm() {
        Button button = Buttons.keyed(Texts.of("disputes.confirm"), "C",
                Texts.of("disputes.confirm.accessible", row.number()), model::confirm);
        button.getStyleClass().add("filled-button");
        return button;
    }

    private Button reject() {
        return Buttons.keyed(Texts.of("disputes.reject"), "X", Texts.of("disputes.reject.accessible", row.number()),
                model::reject);
    }

    /// A title that holds no more: struck through, over all its lines.
    private static TextFlow struck(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("issue-struck");
        return new TextFlow(text);
    }
}
