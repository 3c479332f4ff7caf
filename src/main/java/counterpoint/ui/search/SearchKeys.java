package counterpoint.ui.search;

import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.search.SearchModel;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/// The keys of the search that act in the whole window, and the way back for the keyboard.
public final class SearchKeys {
    private final Node window;
    private final SearchField field;
    private final WorkbenchModel workbench;
    private final SearchModel model;
    private Optional<Node> before = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    public SearchKeys(Node window, SearchField field, WorkbenchModel workbench, SearchModel model) {
        this.window = window;
        this.field = field;
        this.workbench = workbench;
        this.model = model;
    }

    /// Listens to `window`.
    public void listen() {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (act(event)) {
                event.consume();
            }
        });
        window.sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::remember);
        });
    }

    private boolean act(KeyEvent event) {
        if (event.getCode() == KeyCode.F && event.isShortcutDown() && event.isShiftDown() && !event.isAltDown()) {
            field.take();
            return true;
        }
        if (isSearching() && event.isShortcutDown() && !event.isAltDown() && inResults(event)) {
            return true;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (event.getCode() == KeyCode.F4 && plain && model.visit().get().isPresent()) {
            model.step(event.isShiftDown() ? -1 : 1);
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE && (field.dismiss() || stopNaming())) {
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE && (isSearching() || isIn(field, event.getTarget()))) {
            close();
            return true;
        }
        return false;
    }

    /// Ctrl+S saves the search, Ctrl+Shift+C copies the passage with its citation.
    private boolean inResults(KeyEvent event) {
        if (event.getCode() == KeyCode.S && !event.isShiftDown() && !model.findings().get().question().isEmpty()) {
            model.naming().set(true);
            return true;
        }
        if (event.getCode() == KeyCode.C && event.isShiftDown()) {
            return CitedCopy.of(model);
        }
        return false;
    }

    private boolean stopNaming() {
        boolean naming = model.naming().get();
        model.naming().set(false);
        return naming;
    }

    private void close() {
        Optional<Node> back = before;
        model.close();
        back.filter(node -> node.getScene() != null && node.isVisible()).ifPresent(Node::requestFocus);
    }

    /// What had the keyboard before the search took it.
    private void remember(Node focused) {
        if (focused != null && !isSearching() && !isIn(field, focused)) {
            before = Optional.of(focused);
        }
    }

    private boolean isSearching() {
        return workbench.view().get() == View.SEARCH;
    }

    private static boolean isIn(Node whole, Object part) {
        for (Node at = part instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }
}
