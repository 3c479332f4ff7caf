package counterpoint.ui.imports;

import counterpoint.opinion.OpinionKind;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar across the text where an opinion begins: what it is, and the byline that says so. It can be dragged, and
/// moved by keyboard.
final class SplitBar extends HBox {
    static final double HEIGHT = 32;

    private final int opinion;

    /// @param evidence why the opinion begins here, in words
    SplitBar(int opinion, OpinionKind kind, String evidence, BarGestures gestures) {
        this.opinion = opinion;
        getStyleClass().addAll("split-bar", Side.of(kind).style());
        Label name = new Label(Texts.of("import.begins", Side.nameOf(kind)));
        name.getStyleClass().add("split-bar-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label why = new Label(evidence);
        why.getStyleClass().add("split-bar-evidence");
        why.setTextOverrun(OverrunStyle.ELLIPSIS);
        why.setMinWidth(0);
        why.setMaxWidth(Double.MAX_VALUE);
        Tip.on(why, evidence);
        HBox.setHgrow(why, Priority.ALWAYS);
        Label hint = new Label(Texts.of("import.bar.hint"));
        hint.getStyleClass().add("split-bar-hint");
        hint.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(new Badge(kind), name, why, hint);
        setManaged(false);
        setFocusTraversable(true);
        setCursor(Cursor.V_RESIZE);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(Texts.of("import.bar.accessible", Side.nameOf(kind), evidence));
        setId("split-bar-" + opinion);
        listen(gestures);
    }

    int opinion() {
        return opinion;
    }

    /// What can be done with a bar.
    interface BarGestures {
        /// It is looked at.
        void take(int opinion);

        /// It is moved by paragraphs.
        void move(int opinion, int step);

        /// It is let go at a height of the scene.
        void drop(int opinion, double sceneY);

        /// It is dragged over a height of the scene.
        void hover(int opinion, double sceneY);
    }

    private void listen(BarGestures gestures) {
        setOnMousePressed(event -> {
            requestFocus();
            gestures.take(opinion);
            event.consume();
        });
        setOnMouseDragged(event -> {
            if (!event.isStillSincePress()) {
                gestures.hover(opinion, event.getSceneY());
            }
        });
        setOnMouseReleased(event -> {
            if (!event.isStillSincePress()) {
                gestures.drop(opinion, event.getSceneY());
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused) {
                gestures.take(opinion);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, gestures));
    }

    private void press(KeyEvent event, BarGestures gestures) {
        boolean alone = !event.isShortcutDown() && !event.isShiftDown();
        if (alone && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            gestures.move(opinion, event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        }
    }
}
