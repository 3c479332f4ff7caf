package counterpoint.ui.theme;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What is said of a part of the window that is pointed at, and to a screen reader as its help.
///
/// A [Tooltip] is a window with a scene of its own. Most are never seen, so each is made when the pointer first comes to its
/// part.
public final class Tip {
    /// Longer words are wrapped.
    private static final double WIDEST = 420;
    /// The same for every part, so that a part that is given new words does not hear twice.
    private static final EventHandler<MouseEvent> POINTED = event -> pointed((Node) event.getSource());

    private Tip() {
    }

    /// Says something of a part of the window, in place of what was said before.
    ///
    /// @param words nothing is shown if they are empty
    public static void on(Node part, String words) {
        part.setAccessibleHelp(words);
        part.addEventHandler(MouseEvent.MOUSE_ENTERED, POINTED);
    }

    /// Says nothing more of a part of the window.
    public static void off(Node part) {
        part.setAccessibleHelp("");
    }

    /// What is shown of a part that has words.
    public static Tooltip of(Node part) {
        return (Tooltip) part.getProperties().computeIfAbsent(Tip.class, _ -> made(part));
    }

    private static Tooltip made(Node part) {
        Tooltip tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        tip.textProperty().bind(part.accessibleHelpProperty());
        return tip;
    }

    private static void pointed(Node part) {
        if (!part.getAccessibleHelp().isEmpty()) {
            Tooltip.install(part, of(part));
        } else if (part.getProperties().get(Tip.class) instanceof Tooltip before) {
            Tooltip.uninstall(part, before);
        }
    }
}
