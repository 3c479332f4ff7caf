package counterpoint.ui.theme;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// A sheet that lies over the whole window until it is closed: a click beside it closes it, the keyboard stays in it, and
/// then goes back to where it was.
public final class OverSheet extends Pane {
    private static final double TOP = 64;
    private static final double EDGE = 24;

    private final Runnable giveBack;
    private final VBox panel = new VBox();
    private Optional<Sheet> shown = Optional.empty();
    private Optional<Node> before = Optional.empty();
    private Subscription watching = Subscription.EMPTY;

    /// What is shown.
    ///
    /// @param title stands above it beside a button that closes; empty for none
    /// @param content what fills the sheet
    /// @param width of the sheet in pixels, as far as the window has room
    /// @param tall whether the sheet is as high as the window allows, whatever its content
    /// @param focus gives the keyboard to the content
    public record Sheet(String title, Region content, double width, boolean tall, Runnable focus) {
    }

    /// @param giveBack takes the keyboard if what had it before is gone
    public OverSheet(Runnable giveBack) {
        this.giveBack = giveBack;
        Region veil = new Region();
        veil.getStyleClass().add("sheet-veil");
        veil.setOnMousePressed(event -> {
            close();
            event.consume();
        });
        veil.prefWidthProperty().bind(widthProperty());
        veil.prefHeightProperty().bind(heightProperty());
        panel.getStyleClass().add("over-sheet");
        panel.setManaged(false);
        getChildren().addAll(veil, panel);
        setManaged(false);
        setVisible(false);
    }

    /// Lies over everything in a window's content from now on.
    public void cover(Pane window) {
        window.getChildren().add(this);
        setViewOrder(-2);
        window.layoutBoundsProperty().subscribe(
                bounds -> resizeRelocate(0, 0, bounds.getWidth(), bounds.getHeight()));
    }

    /// Whether something is shown.
    public boolean isOpen() {
        return shown.isPresent();
    }

    /// Whether this content is shown.
    public boolean shows(Region content) {
        return shown.filter(sheet -> sheet.content().equals(content)).isPresent();
    }

    /// Shows a sheet, in place of another if there is one.
    public void show(Sheet sheet) {
        if (shown.isEmpty()) {
            before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        }
        watching.unsubscribe();
        shown = Optional.of(sheet);
        panel.getChildren().clear();
        panel.setAccessibleText(sheet.title());
        if (!sheet.title().isEmpty()) {
            panel.getChildren().add(head(sheet.title()));
        }
        VBox.setVgrow(sheet.content(), Priority.ALWAYS);
        panel.getChildren().add(sheet.content());
        setVisible(true);
        requestLayout();
        sheet.focus().run();
        watching = getScene() == null
                ? Subscription.EMPTY
                : getScene().focusOwnerProperty().subscribe(this::keep);
    }

    private HBox head(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("sheet-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(Texts.of("sheet.close"));
        close.setAccessibleText(Texts.of("sheet.close.accessible", words));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> close());
        HBox head = new HBox(title, close);
        head.getStyleClass().add("sheet-head");
        return head;
    }

    /// The keyboard does not leave the sheet by Tab.
    private void keep(Node focused) {
        if (shown.isPresent() && !Containment.holds(panel, focused)) {
            shown.get().focus().run();
        }
    }

    /// Closes what is shown, and gives the keyboard back.
    public void close() {
        if (shown.isEmpty()) {
            return;
        }
        watching.unsubscribe();
        shown = Optional.empty();
        setVisible(false);
        panel.getChildren().clear();
        before.filter(node -> node.getScene() != null && node.isVisible())
                .ifPresentOrElse(Node::requestFocus, giveBack);
        before = Optional.empty();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        shown.ifPresent(sheet -> {
            double width = Math.min(sheet.width(), getWidth() - 2 * EDGE);
            double room = Math.max(0, getHeight() - TOP - EDGE);
            double height = sheet.tall() ? room : Math.min(room, panel.prefHeight(width));
            panel.resizeRelocate(Math.floor((getWidth() - width) / 2), TOP, width, Math.ceil(height));
        });
    }
}
