package counterpoint.ui.inspector;

import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.imports.CitationDecisions;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The inspector: the list of authorities, and over it the card of the chosen one.
public final class Inspector extends StackPane {
    private final WorkbenchModel workbench;
    private final CitationDecisions decisions;
    private Subscription entry = Subscription.EMPTY;
    private Subscription choice = Subscription.EMPTY;

    /// @param decisions takes what the reader decides of citations
    public Inspector(WorkbenchModel workbench, CitationDecisions decisions) {
        this.workbench = workbench;
        this.decisions = decisions;
        getStyleClass().add("inspector");
        workbench.open().subscribe(open -> {
            entry.unsubscribe();
            entry = open.map(this::follow).orElse(Subscription.EMPTY);
        });
    }

    private Subscription follow(CaseEntry open) {
        return open.state().subscribe(_ -> {
            choice.unsubscribe();
            getChildren().clear();
            open.model().ifPresentOrElse(this::show, () -> getChildren().setAll(waiting()));
        });
    }

    private static Label waiting() {
        Label label = new Label(Texts.of("inspector.waiting"));
        label.getStyleClass().add("inspector-hint");
        label.setWrapText(true);
        return label;
    }

    private void show(CaseModel model) {
        AuthorityList list = new AuthorityList(workbench, model);
        VBox lists = new VBox(list, new DecidedList(model, decisions));
        VBox.setVgrow(list, Priority.ALWAYS);
        choice = model.chooser().choice().subscribe(chosen -> chosen.ifPresentOrElse(
                one -> show(new AuthorityCard(workbench, model, one, decisions)), () -> show(lists, list)));
    }

    private void show(VBox lists, AuthorityList list) {
        boolean hadFocus = isFocusWithin();
        getChildren().setAll(lists);
        if (hadFocus) {
            list.requestFocus();
        }
    }

    /// Shows a card; if one was shown before, it is as far scrolled, and the focus stays on its button.
    private void show(AuthorityCard card) {
        boolean hadFocus = isFocusWithin();
        Optional<String> focus = focused();
        double scrolled = getChildren().stream()
                .filter(ScrollPane.class::isInstance)
                .mapToDouble(old -> ((ScrollPane) old).getVvalue())
                .findFirst()
                .orElse(0);
        ScrollPane pane = new ScrollPane(card);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setAccessibleText(Texts.of("card.accessible"));
        getChildren().setAll(pane);
        pane.applyCss();
        pane.layout();
        pane.setVvalue(scrolled);
        if (hadFocus) {
            focus.map(id -> card.lookup("#" + id)).ifPresentOrElse(Node::requestFocus, pane::requestFocus);
        }
    }

    private Optional<String> focused() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .map(Node::getId)
                .filter(id -> !id.isEmpty());
    }
}
