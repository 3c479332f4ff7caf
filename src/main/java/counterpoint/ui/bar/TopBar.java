package counterpoint.ui.bar;

import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.FirmLabel;
import counterpoint.ui.theme.Texts;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// The bar on top: back and forward, and the case's name with its citation and court.
public final class TopBar extends HBox {
    /// In a narrower window the field stands for the tab.
    private static final double ROOM_FOR_SEARCH = 1280;

    /// In a narrower window doctrines are reached by their key and from the inspector.
    private static final double ROOM_FOR_DOCTRINES = 1440;

    /// In a narrower window notes are reached by their key and from the inspector.
    private static final double ROOM_FOR_NOTES = 1160;

    /// In a narrower window the case's citation gives its room to the case's name.
    private static final double ROOM_FOR_CITE = 1200;

    /// A name of usual length is not cut.
    private static final double ROOM_OF_CITE = 220;
    private static final double LEAST_NAME = 140;

    private final ToggleButton searchTab;
    private final ToggleButton doctrinesTab;
    private final ToggleButton notesTab;
    private final Label name = new Label();
    /// A long name gives way to the citation, which says more in less room.
    private final Label cite = new FirmLabel(ROOM_OF_CITE);
    private final HistoryMenu trail;
    private final Tooltip whole = new Tooltip();
    private Subscription state = Subscription.EMPTY;

    /// The bar for a window.
    ///
    /// @param left a control for the left end
    /// @param search the search field
    /// @param right a control for the right end
    public TopBar(WorkbenchModel model, Node left, Node search, Node right) {
        searchTab = tab(model, View.SEARCH, Texts.of("view.search"));
        doctrinesTab = tab(model, View.DOCTRINES, Texts.of("view.doctrines"));
        notesTab = tab(model, View.NOTES, Texts.of("view.notes"));
        getStyleClass().add("top-bar");
        name.getStyleClass().add("case-name");
        name.setMinWidth(LEAST_NAME);
        whole.textProperty().bind(name.textProperty());
        name.setTooltip(whole);
        cite.getStyleClass().add("case-cite");
        cite.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_CITE));
        cite.managedProperty().bind(cite.visibleProperty());
        Button back = step(Texts.of("bar.back"), Texts.of("bar.back.tip"), "first", model.trail().canGoBack(),
                model::back);
        Button forward = step(Texts.of("bar.forward"), Texts.of("bar.forward.tip"), "last",
                model.trail().canGoForward(), model::forward);
        HBox steps = new HBox(back, forward);
        steps.getStyleClass().add("segments");
        this.trail = new HistoryMenu(model, steps);
        steps.getChildren().add(1, roomy(trail.button()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox title = new HBox(name, cite);
        title.getStyleClass().add("top-title");
        getChildren().addAll(left, steps, title, tabs(model), space, search, right);
        show(searchTab, ROOM_FOR_SEARCH, model, View.SEARCH);
        show(doctrinesTab, ROOM_FOR_DOCTRINES, model, View.DOCTRINES);
        show(notesTab, ROOM_FOR_NOTES, model, View.NOTES);
        model.open().subscribe(_ -> title(model));
        model.view().subscribe(_ -> title(model));
    }

    /// Shows where the reader has been.
    public void showTrail() {
        trail.show();
    }

    /// In a narrow window a control gives way that a key does as well.
    private <T extends Node> T roomy(T control) {
        control.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_NOTES));
        control.managedProperty().bind(control.visibleProperty());
        return control;
    }

    /// A tab gives way in a window narrower than `room`, unless its view is shown.
    private void show(ToggleButton tab, double room, WorkbenchModel model, View view) {
        tab.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(room).or(model.view().isEqualTo(view)));
        tab.managedProperty().bind(tab.visibleProperty());
    }

    private static Button step(String text, String tip, String place, ReadOnlyBooleanProperty can, Runnable go) {
        Button button = new Button(text);
        button.getStyleClass().addAll("segment", place);
        button.setAccessibleText(tip);
        button.setTooltip(new Tooltip(tip));
        button.disableProperty().bind(can.not());
        button.setOnAction(_ -> go.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private HBox tabs(WorkbenchModel model) {
        HBox tabs = new HBox(
                tab(model, View.READ, Texts.of("view.read")),
                tab(model, View.DISPUTES, Texts.of("view.disputes")),
                searchTab,
                tab(model, View.AUTHORITIES, Texts.of("view.authorities")),
                notesTab,
                doctrinesTab);
        tabs.getStyleClass().add("tabs");
        tabs.setMinWidth(Region.USE_PREF_SIZE);
        return tabs;
    }

    private static ToggleButton tab(WorkbenchModel model, View view, String words) {
        ToggleButton tab = new ToggleButton(words);
        tab.getStyleClass().add("tab-button");
        tab.setAccessibleText(words);
        tab.setOnAction(_ -> {
            model.show(view);
            tab.setSelected(true);
        });
        model.view().subscribe(shown -> tab.setSelected(shown == view));
        return tab;
    }

    private void title(WorkbenchModel model) {
        state.unsubscribe();
        cite.setText("");
        switch (model.view().get()) {
            case READ, DISPUTES ->
                model.open().get().ifPresentOrElse(this::show, () -> name.setText(Texts.of("window.title")));
            case SEARCH, AUTHORITIES, DOCTRINES, NOTES -> name.setText(Texts.of("window.allCases"));
            case IMPORT -> name.setText(Texts.of("import.name"));
        }
    }

    private void show(CaseEntry entry) {
        state = entry.state().subscribe(_ -> {
            name.setText(entry.name());
            cite.setText(entry.cite());
        });
    }
}
