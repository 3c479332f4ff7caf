package counterpoint.ui.gutter;

import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Exchange;
import counterpoint.ui.model.LinkCommands;
import counterpoint.ui.model.LinkFacts;
import counterpoint.ui.theme.Hovering;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What the mouse rests on in the gutter, or the keyboard is at: its card, its menu, and that keys mean it.
final class Pointing {
    private final Node gutter;
    private final CaseModel model;
    private final LinkCommands commands;
    private final LinkCard card = new LinkCard();
    private final Hovering hovering = new Hovering(this::hide);
    private final ContextMenu menu = new ContextMenu();

    Pointing(Node gutter, CaseModel model, LinkCommands commands) {
        this.gutter = gutter;
        this.model = model;
        this.commands = commands;
    }

    Node card() {
        return card;
    }

    /// Shows the card of the pair that joins two stretches while the mouse rests on a node or the keyboard is at it; a
    /// click or Enter looks at the pair, unless the node has an action of its own.
    void listen(Node node, Exchange.Ends ends) {
        node.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hovering.over(
                ends, () -> show(ends, new Point2D(event.getSceneX(), event.getSceneY()))));
        node.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hovering.leave());
        node.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                hovering.now(ends, () -> show(ends, middle(node)));
            } else {
                hovering.hideNow();
            }
        });
        node.setOnContextMenuRequested(event -> {
            pair(ends).ifPresent(this::fill);
            menu.show(node, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        if (node instanceof Ribbon) {
            node.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    look(ends);
                }
            });
            node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    look(ends);
                    event.consume();
                }
            });
        }
    }

    /// The pair as it is now; empty if it is joined no more.
    private Optional<Exchange> pair(Exchange.Ends ends) {
        return model.joined().exchanges().stream().filter(pair -> pair.ends().equals(ends)).findFirst();
    }

    private void look(Exchange.Ends ends) {
        pair(ends).ifPresent(model.pairs()::look);
    }

    private void fill(Exchange pair) {
        menu.getItems().setAll(commands.of(pair).stream().map(command -> {
            MenuItem item = new MenuItem(command.words());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> command.action().run());
            return item;
        }).toList());
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private void show(Exchange.Ends ends, Point2D point) {
        model.pairs().pointed().set(pair(ends));
        pair(ends).ifPresent(pair -> card.show(
                new LinkFacts(model, pair), gutter.localToScene(gutter.getBoundsInLocal()), point));
    }

    private void hide() {
        model.pairs().pointed().set(Optional.empty());
        card.setVisible(false);
    }

    /// Links were decided: the card says it, or goes with its pair.
    void refresh() {
        if (card.isVisible()) {
            model.pairs().pointed().get().ifPresentOrElse(
                    pair -> card.fill(new LinkFacts(model, pair)), hovering::hideNow);
        }
    }

    /// The text has moved from under the mouse.
    void moved() {
        if (card.isVisible()) {
            hovering.hideNow();
        }
    }

    /// Hides the card; whether there was one.
    boolean leave() {
        return hovering.hideNow();
    }
}
