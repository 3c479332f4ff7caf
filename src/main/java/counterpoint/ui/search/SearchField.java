package counterpoint.ui.search;

import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The search field of the tool bar. Arrow keys move through what was found without leaving the field, Enter opens.
public final class SearchField extends StackPane {
    /// More than is ever read of a question, so that what is pasted cannot make the field slow.
    private static final int LONGEST = 4_000;
    private static final int PAGE = 5;

    private final WorkbenchModel workbench;
    private final SearchModel model;
    private final TextField field = new TextField();

    public SearchField(WorkbenchModel workbench, SearchModel model) {
        this.workbench = workbench;
        this.model = model;
        SearchSheet.dress(this);
        getStyleClass().add("search-box");
        field.setId("search-field");
        field.setPromptText(Texts.of("search.prompt"));
        field.setAccessibleText(Texts.of("search.field.accessible"));
        field.setTooltip(new Tooltip(Texts.of("search.field.tip")));
        field.setTextFormatter(new TextFormatter<>(SearchField::cut));
        field.textProperty().bindBidirectional(model.words());
        model.words().subscribe((_, _) -> {
            if (field.isFocused()) {
                model.show();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (act(event)) {
                event.consume();
            }
        });
        Label key = new Label(Texts.of("search.key"));
        key.getStyleClass().add("search-key");
        key.setMouseTransparent(true);
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        getChildren().addAll(field, key);
    }

    /// Takes the keyboard, and shows what the words in the field found.
    public void take() {
        field.requestFocus();
        field.selectAll();
        if (!model.findings().get().question().isEmpty()) {
            model.show();
        }
    }

    /// Takes the keyboard; what is typed goes on where it was.
    public void focus() {
        if (!field.isFocused()) {
            field.requestFocus();
        }
    }

    private boolean act(KeyEvent event) {
        if (event.isAltDown()) {
            return history(event.getCode());
        }
        if (event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case DOWN -> move(event.isControlDown() ? SearchModel.FIRST * SearchModel.FIRST : 1);
            case UP -> move(event.isControlDown() ? -SearchModel.FIRST * SearchModel.FIRST : -1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case ENTER -> open();
            case ESCAPE -> model.close();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean history(KeyCode code) {
        switch (code) {
            case LEFT -> workbench.back();
            case RIGHT -> workbench.forward();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int by) {
        if (isShown()) {
            model.move(by);
        } else {
            model.show();
        }
    }

    private void open() {
        if (isShown()) {
            model.open();
        } else {
            model.show();
        }
    }

    private boolean isShown() {
        return workbench.view().get() == View.SEARCH;
    }

    private static TextFormatter.Change cut(TextFormatter.Change change) {
        int room = LONGEST - (change.getControlText().length() - (change.getRangeEnd() - change.getRangeStart()));
        if (change.getText().length() > room) {
            change.setText(change.getText().substring(0, Math.max(0, room)));
            int end = change.getRangeStart() + change.getText().length();
            change.selectRange(end, end);
        }
        return change;
    }
}
