package counterpoint.ui.search;

import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Containment;
import java.util.Optional;
import javafx.scene.Node;
import javafx.util.Subscription;

/// The way out of a search, and back to what had the keyboard before it.
public final class SearchReturn {
    private final SearchField field;
    private final WorkbenchModel workbench;
    private final SearchModel model;
    private Optional<Node> before = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    public SearchReturn(SearchField field, WorkbenchModel workbench, SearchModel model) {
        this.field = field;
        this.workbench = workbench;
        this.model = model;
    }

    /// Remembers what has the keyboard in a window.
    public void follow(Node window) {
        window.sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::remember);
        });
    }

    /// Closes what the box offers, or the field for a name, or the search; the first that is there.
    ///
    /// @param target what has the keyboard
    /// @return whether there was one
    public boolean leave(Object target) {
        if (field.dismiss() || stopNaming()) {
            return true;
        }
        if (isSearching() || Containment.holds(field, target)) {
            close();
            return true;
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
        if (focused != null && !isSearching() && !Containment.holds(field, focused)) {
            before = Optional.of(focused);
        }
    }

    private boolean isSearching() {
        return workbench.view().get() == View.SEARCH;
    }
}
