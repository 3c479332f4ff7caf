package counterpoint.ui.theme;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A field for words that may need several lines, as tall as they are. Enter keeps them, Tab goes on, Esc takes them back.
public final class GrowingArea extends TextArea {
    /// What the field has beside the words, and above and below them with what a field's lines are taller than a text's.
    private static final double BESIDE = 18;
    private static final double ABOVE = 12;
    private static final double LEAST = 28;
    private static final double WIDE = 1200;

    private final Text measure = new Text();

    /// @param name what it is, for screen readers
    /// @param typed hears of each letter
    /// @param keep keeps what is typed; also when the field is left
    public GrowingArea(String name, Consumer<String> typed, Runnable keep) {
        getStyleClass().add("growing-area");
        setAccessibleText(name);
        setWrapText(true);
        setMinWidth(0);
        setPadding(Insets.EMPTY);
        skinProperty().subscribe(this::neverScroll);
        textProperty().subscribe((_, words) -> {
            typed.accept(words);
            requestLayout();
        });
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                keep.run();
            }
        });
        widthProperty().subscribe((_, _) -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                keep.run();
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    /// A bar beside the words, even one that is not seen, would take room from the lines that were measured without it.
    private void neverScroll() {
        if (lookup(".scroll-pane") instanceof ScrollPane pane) {
            pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        }
    }

    /// Shows what is known.
    public void show(String words) {
        if (!words.equals(getText())) {
            setText(words);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// As wide as there is room: what asks for a height without a width then hears of few lines.
    @Override
    protected double computePrefWidth(double height) {
        return WIDE;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : getWidth();
        if (wide <= BESIDE) {
            return LEAST;
        }
        measure.setFont(getFont());
        measure.setText(getText().isEmpty() ? " " : getText());
        measure.setWrappingWidth(Math.max(1, wide - BESIDE));
        return Math.max(LEAST, Math.ceil(measure.getLayoutBounds().getHeight()) + ABOVE);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }
}
