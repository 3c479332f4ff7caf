package counterpoint.ui.imports;

import counterpoint.intake.Standing;
import counterpoint.ui.model.imports.Draft;
import counterpoint.ui.model.imports.ImportItem;
import counterpoint.ui.model.imports.ImportModel;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// The line above the panes: what this page is for, and the buttons that settle it.
final class ImportHead extends HBox {
    /// In a narrower window the heading is short, and only the promise stands beside it.
    private static final double ROOM_FOR_ABOUT = 1180;

    private final ImportModel model;
    private final Label title = new Label();
    private final Label about = new Label();
    private final Button undo;
    private final Button accept;
    private final Button cancel;
    private final ToggleButton report = new ToggleButton(Texts.of("import.report"));
    private Subscription following = Subscription.EMPTY;

    ImportHead(ImportModel model, ImportPanes panes, TextCommands commands) {
        this.model = model;
        getStyleClass().add("import-head");
        title.getStyleClass().add("import-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        about.getStyleClass().add("import-about");
        about.setMinWidth(0);
        widthProperty().subscribe((before, now) -> {
            if (isWide(before.doubleValue()) != isWide(now.doubleValue())) {
                model.current().get().flatMap(ImportItem::draft).ifPresent(this::head);
            }
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        report.getStyleClass().add("bar-button");
        report.setAccessibleText(Texts.of("import.report.tip"));
        Tip.on(report, Texts.of("import.report.tip"));
        report.setMinWidth(Region.USE_PREF_SIZE);
        report.selectedProperty().bindBidirectional(panes.open());
        report.visibleProperty().bind(panes.folds());
        report.managedProperty().bind(report.visibleProperty());
        undo = Buttons.plain(Texts.of("import.undo"), Texts.of("import.undo.tip"), commands::undo);
        cancel = Buttons.keyed(
                Texts.of("import.cancel"), Texts.of("import.cancel.key"), Texts.of("import.cancel.tip"), model::cancel);
        cancel.getStyleClass().add("quiet-button");
        Button source = Buttons.keyed(
                Texts.of("import.source"), "F9", Texts.of("import.source.tip"), commands::source);
        accept = Buttons.keyed(
                Texts.of("import.accept"), Texts.of("import.accept.key"), Texts.of("import.accept.tip"), model::accept);
        accept.getStyleClass().add("filled-button");
        accept.setId("import-accept");
        getChildren().addAll(title, about, space, report, cancel, undo, source, accept);
    }

    void show(Draft draft) {
        boolean saved = model.revised().isPresent();
        accept.setVisible(!saved);
        accept.setManaged(!saved);
        accept.setDisable(model.readOnly());
        cancel.setText(saved ? Texts.of("import.done") : Texts.of("import.cancel"));
        following.unsubscribe();
        following = draft.shown().subscribe(_ -> about(draft, saved))
                .and(draft.busy().subscribe(_ -> about(draft, saved)))
                .and(draft.undoable().subscribe(this::undoable));
        accept.setText(isKnown(draft.standing()) ? Texts.of("import.acceptAnyway") : Texts.of("import.accept"));
    }

    private static boolean isWide(double width) {
        return width >= ROOM_FOR_ABOUT;
    }

    private void head(Draft draft) {
        about(draft, model.revised().isPresent());
    }

    private static boolean isKnown(Standing standing) {
        return switch (standing) {
            case Standing.Already _ -> true;
            case Standing.Fresh _,Standing.OtherPrint _ -> false;
        };
    }

    private void undoable(Optional<String> undone) {
        undo.setDisable(undone.isEmpty());
        undo.setAccessibleText(undone.map(name -> Texts.of("import.undo.named", name))
                .orElseGet(() -> Texts.of("import.undo.tip")));
    }

    private void about(Draft draft, boolean saved) {
        long lines = draft.shown().get().reading().decision().source().text().lines().count();
        String which = Texts.of("import.about", draft.sources().get(draft.source()), lines);
        String promise = model.readOnly()
                ? Texts.of("import.readOnly")
                : saved ? Texts.of("import.keptAtOnce") : Texts.of("import.promise");
        String state = draft.busy().get() ? Texts.of("import.readingAgain") : promise;
        boolean wide = isWide(getWidth());
        String heading = wide ? Texts.of("import.heading") : Texts.of("import.heading.short");
        title.setText(saved ? Texts.of("import.revise.heading") : heading);
        String whole = Texts.of("import.aboutLine", which, state);
        about.setText(wide ? whole : state);
        Tip.on(about, whole);
    }
}
