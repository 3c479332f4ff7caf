package counterpoint.ui;

import counterpoint.ui.bar.StatusBar;
import counterpoint.ui.bar.TopBar;
import counterpoint.ui.inspector.Inspector;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.rail.Rail;
import counterpoint.ui.table.AuthoritiesView;
import counterpoint.ui.theme.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The whole window: bars, rail, reading room and inspector, joined.
public final class MainView extends BorderPane {
    private final WorkbenchModel model;
    private final StackPane center = new StackPane();
    private final Rail rail;
    private final Inspector inspector;
    private final Panes panes;
    private final Map<CaseModel, ReadingRoom> rooms = new HashMap<>();
    private Optional<AuthoritiesView> table = Optional.empty();
    private Optional<ReadingRoom> room = Optional.empty();
    private Subscription entry = Subscription.EMPTY;
    private Subscription choice = Subscription.EMPTY;

    public MainView(WorkbenchModel model) {
        this.model = model;
        this.rail = new Rail(model, this::foldRail);
        this.inspector = new Inspector(model);
        this.panes = new Panes(rail, center, inspector);
        getStyleClass().add("main-view");
        setTop(new TopBar(
                model,
                toggle(Texts.of("bar.rail"), Texts.of("bar.rail.tip"), panes.railFolds(), panes.railOpen()),
                toggle(Texts.of("bar.inspector"), Texts.of("bar.inspector.tip"), panes.inspectorFolds(),
                        panes.inspectorOpen())));
        model.view().subscribe(this::show);
        setBottom(new StatusBar(model));
        model.open().subscribe(open -> {
            entry.unsubscribe();
            entry = open.map(this::follow).orElseGet(this::nothing);
        });
        new ReadingKeys(this, model).listen();
        new Keys(this, model).listen();
        sceneProperty().subscribe(_ -> Platform.runLater(() -> room.ifPresent(this::focus)));
    }

    /// The regions that F6 goes through: rail, columns, inspector.
    PaneRing ring() {
        return new PaneRing(rail, room, inspector);
    }

    /// The columns of the open case, if it is read.
    Optional<ReadingRoom> room() {
        return room;
    }

    Panes panes() {
        return panes;
    }

    private void foldRail() {
        panes.railOpen().set(false);
    }

    private ToggleButton toggle(
            String words, String tip, ReadOnlyBooleanProperty folds, BooleanProperty open) {
        ToggleButton button = new ToggleButton(words);
        button.getStyleClass().add("bar-button");
        button.setAccessibleText(tip);
        button.selectedProperty().bindBidirectional(open);
        button.visibleProperty().bind(folds.and(model.view().isEqualTo(View.READ)));
        button.managedProperty().bind(button.visibleProperty());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void show(View view) {
        switch (view) {
            case READ -> {
                setCenter(panes);
                room.ifPresent(this::focus);
            }
            case AUTHORITIES -> {
                AuthoritiesView shown = table.orElseGet(() -> new AuthoritiesView(model));
                table = Optional.of(shown);
                setCenter(shown);
                shown.list().requestFocus();
            }
        }
    }

    private Subscription nothing() {
        center.getChildren().setAll(ReadingRoom.sentence(Texts.of("library.empty")));
        return Subscription.EMPTY;
    }

    private Subscription follow(CaseEntry open) {
        return open.state().subscribe(state -> {
            room = Optional.empty();
            choice.unsubscribe();
            switch (state) {
                case CaseEntry.State.Reading _ -> say(Texts.of("case.reading", open.name()));
                case CaseEntry.State.Failed failed -> say(failed.sentence());
                case CaseEntry.State.Read read -> show(read.model());
            }
        });
    }

    private void say(String sentence) {
        center.getChildren().setAll(ReadingRoom.sentence(sentence));
    }

    private void show(CaseModel shown) {
        ReadingRoom shownRoom = rooms.computeIfAbsent(shown, _ -> new ReadingRoom(model, shown));
        room = Optional.of(shownRoom);
        center.getChildren().setAll(shownRoom);
        focus(shownRoom);
        choice = shown.chooser().choice().subscribe((_, now) -> {
            if (now.isPresent() && shown.pairs().held().get().isEmpty()) {
                panes.inspectorOpen().set(true);
            }
        });
    }

    /// Gives the keyboard to the text, unless the reader is at work in the rail or the inspector.
    private void focus(ReadingRoom shown) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        if (model.view().get() == View.READ && !isIn(rail, focused) && !isIn(inspector, focused)) {
            shown.column(Column.LEFT).ifPresent(column -> column.pane().requestFocus());
        }
    }

    private static boolean isIn(Node pane, @Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(pane)) {
                return true;
            }
        }
        return false;
    }
}
