package counterpoint.ui.bar;

import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.SteadyToggle;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// The bar on top: back and forward, the case's name with its citation and court, the views, the search field.
///
/// A view stands at the same place whatever is shown: what comes before the tabs has a width that only the window decides,
/// and the tabs that a narrow window lacks stand after those that it has.
public final class TopBar extends HBox {
    /// In a narrower window the search has no tab but its field, and stands in the menu.
    private static final double ROOM_FOR_SEARCH = 1280;

    /// In a narrower window doctrines stand in the menu.
    private static final double ROOM_FOR_DOCTRINES = 1440;

    /// In a narrower window notes stand in the menu.
    private static final double ROOM_FOR_NOTES = 1280;

    /// In a narrower window arrows stand for back and forward.
    private static final double ROOM_FOR_WORDS = 1280;

    /// What the controls and the name before the tabs need in the narrowest window that has room for the name, and the
    /// most that they get.
    private static final double LEAST_LEAD = 338;
    private static final double MOST_LEAD = 576;
    private static final double NARROWEST = 1024;
    /// Of what a wider window has more, so much goes to the citation.
    private static final double PART_OF_LEAD = 0.44;

    private final ToggleButton searchTab;
    private final ToggleButton doctrinesTab;
    private final ToggleButton notesTab;
    private final CaseTitle title = new CaseTitle();
    private final HBox lead;
    private final HistoryMenu trail;
    private Subscription state = Subscription.EMPTY;

    /// The bar for a window.
    ///
    /// @param left a control for the left end
    /// @param search the search field
    /// @param right a control for the right end
    /// @param revised the case whose reading is looked at again, on the page where others come in
    public TopBar(
            WorkbenchModel model,
            Node left,
            Node search,
            Node right,
            ReadOnlyObjectProperty<Optional<String>> revised) {
        searchTab = tab(model, View.SEARCH, Texts.of("view.search"));
        doctrinesTab = tab(model, View.DOCTRINES, Texts.of("view.doctrines"));
        notesTab = tab(model, View.NOTES, Texts.of("view.notes"));
        getStyleClass().add("top-bar");
        // As wide as the window, not as what it held before the window became narrow.
        setMinWidth(0);
        Button back = step(Texts.of("bar.back.tip"), "first", model.trail().canGoBack(), model::back);
        Button forward = step(Texts.of("bar.forward.tip"), "last", model.trail().canGoForward(), model::forward);
        back.textProperty().bind(roomy(Texts.of("bar.back"), Texts.of("bar.back.narrow")));
        forward.textProperty().bind(roomy(Texts.of("bar.forward"), Texts.of("bar.forward.narrow")));
        HBox steps = new HBox(back, forward);
        steps.getStyleClass().add("segments");
        this.trail = new HistoryMenu(model, steps);
        steps.getChildren().add(1, roomy(trail.button()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(NARROWEST));
        this.lead = new HBox(left, steps, title);
        lead.getStyleClass().add("top-lead");
        widthProperty().subscribe(width -> lead(width.doubleValue()));
        getChildren().addAll(lead, tabs(model), space, search, right);
        show(searchTab, ROOM_FOR_SEARCH, model, View.SEARCH);
        show(doctrinesTab, ROOM_FOR_DOCTRINES, model, View.DOCTRINES);
        show(notesTab, ROOM_FOR_NOTES, model, View.NOTES);
        model.open().subscribe(_ -> title(model, revised.get()));
        model.view().subscribe(_ -> title(model, revised.get()));
        revised.subscribe(now -> title(model, now));
    }

    private void lead(double window) {
        double more = window - NARROWEST;
        double wide = more < 0
                ? LEAST_LEAD + more
                : Math.min(Math.floor(LEAST_LEAD + more * PART_OF_LEAD), MOST_LEAD);
        lead.setMinWidth(wide);
        lead.setPrefWidth(wide);
        lead.setMaxWidth(wide);
    }

    /// Shows where the reader has been.
    public void showTrail() {
        trail.show();
    }

    /// In a narrow window a control gives way that a key does as well.
    private <T extends Node> T roomy(T control) {
        control.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_WORDS));
        control.managedProperty().bind(control.visibleProperty());
        return control;
    }

    /// In a narrow window shorter words do.
    private StringBinding roomy(String words, String narrow) {
        return Bindings.when(widthProperty().greaterThanOrEqualTo(ROOM_FOR_WORDS)).then(words).otherwise(narrow);
    }

    /// A tab gives way in a window narrower than `room`, unless its view is shown.
    private void show(ToggleButton tab, double room, WorkbenchModel model, View view) {
        tab.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(room).or(model.view().isEqualTo(view)));
        tab.managedProperty().bind(tab.visibleProperty());
    }

    private static Button step(String tip, String place, ReadOnlyBooleanProperty can, Runnable go) {
        Button button = new Button();
        button.getStyleClass().addAll("segment", place);
        button.setAccessibleText(tip);
        Tip.on(button, tip);
        button.disableProperty().bind(can.not());
        button.setOnAction(_ -> go.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private HBox tabs(WorkbenchModel model) {
        HBox tabs = new HBox(
                tab(model, View.READ, Texts.of("view.read")),
                tab(model, View.DISPUTES, Texts.of("view.disputes")),
                tab(model, View.AUTHORITIES, Texts.of("view.authorities")),
                searchTab,
                notesTab,
                doctrinesTab,
                new MoreViews(List.of(searchTab, notesTab, doctrinesTab)));
        tabs.getStyleClass().add("tabs");
        tabs.setMinWidth(Region.USE_PREF_SIZE);
        return tabs;
    }

    private static ToggleButton tab(WorkbenchModel model, View view, String words) {
        ToggleButton tab = new SteadyToggle(words);
        tab.getStyleClass().add("tab-button");
        tab.setAccessibleText(words);
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setOnAction(_ -> {
            model.show(view);
            tab.setSelected(true);
        });
        model.view().subscribe(shown -> tab.setSelected(shown == view));
        return tab;
    }

    private void title(WorkbenchModel model, Optional<String> revised) {
        state.unsubscribe();
        switch (model.view().get()) {
            case READ, DISPUTES ->
                model.open().get().ifPresentOrElse(this::show, () -> title.show(Texts.of("window.title"), ""));
            case SEARCH, AUTHORITIES, DOCTRINES, NOTES -> title.show(Texts.of("window.allCases"), "");
            case IMPORT -> revised.flatMap(model::entry)
                    .ifPresentOrElse(this::show, () -> title.show(Texts.of("import.name"), ""));
        }
    }

    private void show(CaseEntry entry) {
        state = entry.state().subscribe(_ -> title.show(entry.name(), entry.cite()));
    }
}
