package counterpoint.ui.bar;

import counterpoint.ui.model.TrailRow;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The history as a small list below its buttons, newest first: on a right click, a long press, or Down.
final class HistoryMenu {
    private static final Duration LONG_PRESS = Duration.millis(450);
    private static final int MOST = 16;

    private final WorkbenchModel model;
    private final Node owner;
    private final ContextMenu menu = new ContextMenu();
    private final PauseTransition press = new PauseTransition(LONG_PRESS);

    HistoryMenu(WorkbenchModel model, Node owner) {
        this.model = model;
        this.owner = owner;
        owner.setOnContextMenuRequested(event -> {
            show();
            event.consume();
        });
        press.setOnFinished(_ -> show());
        owner.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                press.playFromStart();
            }
        });
        owner.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            press.stop();
            if (menu.isShowing()) {
                event.consume();
            }
        });
        owner.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                show();
                event.consume();
            }
        });
    }

    /// A small button between the two, which says that there is a list.
    Button button() {
        Button button = new Button(Texts.of("bar.trail"));
        button.getStyleClass().addAll("segment", "trail-button");
        button.setAccessibleText(Texts.of("bar.trail.tip"));
        Tip.on(button, Texts.of("bar.trail.tip"));
        button.disableProperty().bind(model.trail().canGoBack().or(model.trail().canGoForward()).not());
        button.setOnAction(_ -> show());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// Shows the list.
    void show() {
        List<TrailRow> rows = model.history();
        if (rows.isEmpty()) {
            return;
        }
        menu.getItems().clear();
        rows.reversed().stream().limit(MOST).forEach(row -> menu.getItems().add(item(row)));
        menu.show(owner, Side.BOTTOM, 0, 4);
    }

    private MenuItem item(TrailRow row) {
        MenuItem item = new MenuItem(row.here() ? Texts.of("history.here", row.words()) : row.words());
        item.setOnAction(_ -> model.backTo(row));
        return item;
    }
}
