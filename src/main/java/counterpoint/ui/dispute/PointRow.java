package counterpoint.ui.dispute;

import counterpoint.compare.State;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.disputes.DisputeRow;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.model.disputes.Doing;
import counterpoint.ui.model.disputes.PointFacts;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// One point of dispute: a line while another is looked at, all that is known of it while this one is.
final class PointRow extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");

    private final DisputesModel model;
    private final DisputeRow row;
    private final PointFacts facts;
    private Optional<SplitBox> split = Optional.empty();
    private boolean expanded;

    PointRow(DisputesModel model, CaseModel open, DisputeRow row) {
        this.model = model;
        this.row = row;
        this.facts = new PointFacts(open, row.dispute());
        getStyleClass().add("point-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        pseudoClassStateChanged(REJECTED, row.dispute().state() == State.REJECTED);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        show();
    }

    DisputeRow row() {
        return row;
    }

    /// Shows the row as it is looked at, marked and worked on now; a line while its links are being chosen, so that these
    /// have the room.
    void show() {
        boolean current = isCurrent();
        expanded = current;
        setFocusTraversable(current);
        pseudoClassStateChanged(CURRENT, current);
        boolean splitting = current && model.doing().get() instanceof Doing.Splitting;
        boolean whole = current && !splitting;
        Label number = new Label(Integer.toString(row.number()));
        number.getStyleClass().add("point-number");
        PointGrid cells = new PointGrid(
                number,
                new IssueCell(model, row, facts, whole),
                new SaysCell(model, facts, Column.LEFT, whole),
                new SaysCell(model, facts, Column.RIGHT, whole),
                new UsesCell(model, facts, whole));
        getChildren().setAll(cells);
        split = splitting ? Optional.of(new SplitBox(model, facts)) : Optional.empty();
        split.ifPresent(getChildren()::add);
        mark();
    }

    /// Shows which of its links are chosen to leave it; whether they are being chosen.
    boolean showChosen() {
        split.ifPresent(SplitBox::tell);
        return split.isPresent();
    }

    /// Shows whether it is marked.
    void mark() {
        boolean marked = model.selection().marked().get().contains(row);
        pseudoClassStateChanged(MARKED, marked);
        String words = Texts.of(
                "disputes.row.accessible", row.number(), row.dispute().title(), state(),
                facts.places().name(Column.LEFT), facts.key(Column.LEFT), facts.places().name(Column.RIGHT),
                facts.key(Column.RIGHT));
        setAccessibleText(marked ? Texts.of("disputes.row.marked") + ". " + words : words);
    }

    private String state() {
        return switch (row.dispute().state()) {
            case COMPUTED -> Texts.of("disputes.computed");
            case CONFIRMED -> Texts.of("disputes.confirmed");
            case REJECTED -> Texts.of("disputes.rejected");
            case HAND_MADE -> Texts.of("disputes.handMade");
        };
    }

    /// Whether it shows all that is known.
    boolean isExpanded() {
        return expanded;
    }

    private boolean isCurrent() {
        return model.selection().current().get().filter(row::equals).isPresent();
    }

    /// Gives the keyboard to what the reader has begun here, else to the row.
    void takeKeyboard() {
        Node field = lookup("#dispute-title");
        if (field != null) {
            field.requestFocus();
        } else if (split.isPresent()) {
            split.get().takeKeyboard();
        } else {
            requestFocus();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.isConsumed()) {
            return;
        }
        if (event.isShortcutDown()) {
            model.selection().mark(row);
        } else if (event.isShiftDown()) {
            model.selection().markTo(row);
        } else if (event.getClickCount() == 2) {
            model.open();
        } else {
            model.selection().look(row);
        }
        event.consume();
    }
}
