package counterpoint.ui.search;

import counterpoint.ui.action.SearchAction;
import counterpoint.ui.action.WindowAction;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.search.Offer;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.model.search.Suggestion;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;

/// What the keys do in the search field beside writing: they go through what is offered and what was found.
final class SearchKeys {
    private static final int PAGE = 5;
    /// Further than any list of hits is long.
    private static final int FAR = 100_000;

    private final WorkbenchModel workbench;
    private final SearchModel model;
    private final Consumer<Suggestion> put;

    /// @param put writes what was offered into the field
    SearchKeys(WorkbenchModel workbench, SearchModel model, Consumer<Suggestion> put) {
        this.workbench = workbench;
        this.model = model;
        this.put = put;
    }

    /// Does what a key is for here.
    ///
    /// @return whether it is for anything
    boolean act(KeyEvent event) {
        if (SearchAction.OPEN_BESIDE.isOn(event)) {
            return act(SearchAction.OPEN_BESIDE);
        }
        if (event.isAltDown()) {
            return history(event);
        }
        if (event.isShiftDown()) {
            return false;
        }
        if (offers(event)) {
            return true;
        }
        switch (event.getCode()) {
            case DOWN -> move(event.isControlDown() ? FAR : 1);
            case UP -> move(event.isControlDown() ? -FAR : -1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case ENTER -> open();
            case ESCAPE -> model.close();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// What is offered takes the arrow keys, Enter and Tab; an empty box offers what was asked before.
    private boolean offers(KeyEvent event) {
        Offer offer = model.box().offer().get();
        boolean arrows = offer.takesArrows() && !event.isControlDown();
        return switch (event.getCode()) {
            case DOWN -> arrows ? choose(1) : lookBack();
            case UP -> arrows && choose(-1);
            case ENTER -> arrows && takeChosen();
            case TAB -> takeChosen();
            default -> false;
        };
    }

    private boolean choose(int by) {
        model.box().move(by);
        return true;
    }

    private boolean lookBack() {
        if (!model.question().words().get().isEmpty()) {
            return false;
        }
        model.box().lookBack();
        return !model.box().offer().get().isEmpty();
    }

    private boolean takeChosen() {
        Optional<Suggestion> taken = model.box().take();
        taken.ifPresent(put);
        return taken.isPresent();
    }

    /// In this field the keys of the history act, too, as in that of a browser.
    private boolean history(KeyEvent event) {
        if (WindowAction.BACK.keyed().isPressed(event)) {
            workbench.back();
            return true;
        }
        if (WindowAction.FORWARD.keyed().isPressed(event)) {
            workbench.forward();
            return true;
        }
        return false;
    }

    /// Does something with what was found; whether it could.
    boolean act(SearchAction action) {
        return switch (action) {
            case SAVE -> save();
            case COPY -> CitedCopy.of(model);
            case OPEN_BESIDE -> other();
        };
    }

    private boolean save() {
        boolean asked = !model.findings().get().question().isEmpty();
        if (asked) {
            model.naming().set(true);
        }
        return asked;
    }

    private void move(int by) {
        if (isShown()) {
            model.move(by);
        } else {
            model.show();
        }
    }

    private void open() {
        if (isShown()) {
            model.open();
        } else {
            model.show();
        }
    }

    /// Opens in the column that does not show the opinion.
    private boolean other() {
        if (isShown()) {
            PreviewFoot.other(model.selected().get()).ifPresent(model::open);
        }
        return true;
    }

    private boolean isShown() {
        return workbench.view().get() == View.SEARCH;
    }
}
