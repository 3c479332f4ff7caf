package counterpoint.ui.theme;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Which part of the window holds another.
public final class Containment {
    private Containment() {
    }

    /// Whether a part of the window is `whole` or lies in it.
    ///
    /// @param part the target of an event, or what has the keyboard; what is no part of the window lies nowhere
    public static boolean holds(Node whole, @Nullable Object part) {
        for (Node at = part instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a part of the window, or something in it, has the keyboard now. JavaFX's own `focusWithin` may still say so when
    /// what had it was taken away.
    public static boolean hasKeyboard(Node whole) {
        return whole.getScene() != null && holds(whole, whole.getScene().getFocusOwner());
    }
}
