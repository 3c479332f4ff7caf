package counterpoint.ui.going;

import counterpoint.ui.model.going.GoTo;
import counterpoint.ui.model.going.Goal;
import counterpoint.ui.theme.OverSheet;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One field for a number or a name, and what it means as it is typed; Enter goes to the first, arrows choose another.
public final class GoToView extends VBox {
    private static final double WIDTH = 620;
    private static final double ROW = 28;
    private static final int ROWS = 8;
    private static final double PADDING = 5;

    private final OverSheet over;
    private final TextField field = new TextField();
    private final ListView<Goal> list = new ListView<>();
    private final Label said = new Label();
    private Optional<GoTo> going = Optional.empty();

    /// @param over in which it is shown
    public GoToView(OverSheet over) {
        this.over = over;
        getStyleClass().add("go-to");
        getStylesheets().add(Objects.requireNonNull(GoToView.class.getResource("going.css")).toExternalForm());
        field.setId("goto-field");
        field.getStyleClass().add("sheet-field");
        field.setPromptText(Texts.of("goto.prompt"));
        field.setAccessibleText(Texts.of("goto.accessible"));
        field.textProperty().subscribe((_, _) -> find());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (press(event)) {
                event.consume();
            }
        });
        list.setId("goto-list");
        list.getStyleClass().addAll("plain-list", "chosen-rows", "go-to-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new GoalCell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                go();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(goal -> field.setAccessibleHelp(
                goal == null ? said.getText() : Texts.of("goto.row.accessible", goal.words(), goal.begins())));
        list.managedProperty().bind(list.visibleProperty());
        said.setId("goto-said");
        said.getStyleClass().add("sheet-foot");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(field, list, said);
    }

    /// Shows it over the window for one column.
    public void show(GoTo column) {
        going = Optional.of(column);
        field.clear();
        find();
        over.show(new OverSheet.Sheet("", this, WIDTH, false, field::requestFocus));
    }

    private void find() {
        String typed = field.getText();
        List<Goal> here = going.map(column -> column.of(typed)).orElse(List.of());
        List<Goal> goals = here.isEmpty() ? going.map(column -> column.beside(typed)).orElse(List.of()) : here;
        String offered = going.map(GoTo::offered).orElse("");
        boolean lacking = here.isEmpty() && !typed.isBlank();
        said.setText(lacking ? Texts.of("goto.none", typed.strip(), offered) : offered);
        list.setVisible(!goals.isEmpty());
        list.getItems().setAll(goals);
        list.setPrefHeight(ROW * Math.clamp(goals.size(), 1, ROWS) + 2 * PADDING);
        list.getSelectionModel().selectFirst();
        over.requestLayout();
    }

    private boolean press(KeyEvent event) {
        if (event.isShiftDown() || event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> go();
            default -> {
                return false;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS / 2));
        return true;
    }

    private void go() {
        Goal goal = list.getSelectionModel().getSelectedItem();
        if (goal != null) {
            over.close();
            goal.go().run();
        }
    }

    /// A goal and the words that stand there.
    private static final class GoalCell extends ListCell<Goal> {
        /// As wide as `Citation 123`, so that what begins at each stands in one column.
        private static final double LEAST = 76;
        private static final PseudoClass CITED = PseudoClass.getPseudoClass("cited");

        private final Label words = new Label() {
            @Override
            protected double computePrefWidth(double height) {
                return Math.max(LEAST, super.computePrefWidth(height));
            }
        };
        private final Label begins = new Label();
        private final HBox row = new HBox(words, begins);

        GoalCell() {
            row.getStyleClass().add("goal-row");
            words.getStyleClass().add("goal-words");
            words.setMinWidth(Region.USE_PREF_SIZE);
            begins.getStyleClass().add("goal-begins");
            begins.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Goal goal, boolean empty) {
            super.updateItem(goal, empty);
            if (empty || goal == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            words.setText(goal.words());
            words.pseudoClassStateChanged(CITED, goal.cited());
            begins.setText(goal.begins());
            setGraphic(row);
            setAccessibleText(Texts.of("goto.row.accessible", goal.words(), goal.begins()));
        }
    }
}
