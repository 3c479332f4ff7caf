package counterpoint.ui.text;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;

/// The flags beside a block, each on the line in which its mark begins, outside the line's number or page.
final class MarginFlags extends Group {
    private static final double SIZE = 15;
    private static final double GAP = 3;
    /// The scroll bar lies over the outermost pixels.
    private static final double EDGE = 2;

    private final Consumer<String> clicked;

    /// @param clicked hears the id of a flag that is clicked
    MarginFlags(Consumer<String> clicked) {
        this.clicked = clicked;
    }

    void show(List<Flag> flags, BlockText text, MarginLabels labels, Column column) {
        getChildren().clear();
        double line = Double.NaN;
        double free = 0;
        for (Flag flag : flags) {
            BlockText.TextLine here = text.lineOf(flag.offset());
            if (here.top() != line) {
                line = here.top();
                free = labels.outerEdge(line, column);
            }
            double at = column.marginSide() == MarginSide.LEFT ? free - SIZE - GAP : free + GAP;
            if (at < EDGE || at + SIZE > column.paneWidth() - EDGE) {
                crowd();
                continue;
            }
            add(flag, at, here.top() + (text.lineHeight() - SIZE) / 2);
            free = column.marginSide() == MarginSide.LEFT ? at : at + SIZE;
        }
    }

    /// The last flag for which there was room says that there are more.
    private void crowd() {
        if (!getChildren().isEmpty() && getChildren().getLast() instanceof Label last) {
            last.setText(last.getText().replace("+", "") + "+");
        }
    }

    private void add(Flag flag, double x, double y) {
        Label label = new Label(flag.words());
        label.getStyleClass().addAll("flag", flag.style());
        label.setAccessibleText(flag.accessible());
        label.setMinSize(SIZE, SIZE);
        label.setMaxSize(SIZE, SIZE);
        label.setManaged(false);
        label.resizeRelocate(Math.rint(x), Math.rint(y), SIZE, SIZE);
        // A press on the text would move the caret there.
        label.setOnMousePressed(event -> event.consume());
        label.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                clicked.accept(flag.id());
            }
            event.consume();
        });
        getChildren().add(label);
    }
}
