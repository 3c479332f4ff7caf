package counterpoint.ui.imports;

import counterpoint.ui.action.ImportAction;
import counterpoint.ui.model.imports.Draft;
import counterpoint.ui.model.imports.ImportItem;
import counterpoint.ui.model.imports.ImportModel;
import counterpoint.ui.text.Typesetting;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What came in, over the centre: the report on the left, the text with its split bars in the middle, the proposed
/// split on the right.
public final class ImportView extends BorderPane {
    /// The printed source covers this part of the text.
    private static final double SOURCE_PART = 0.42;

    private final ImportModel model;
    private final CheckedPane text = new CheckedPane();
    private final PrintedPanel printed = new PrintedPanel(() -> text.pane().requestFocus());
    private final TextCommands commands = new TextCommands(text, printed, this::draft);
    private final ReportPanel report = new ReportPanel(text::goTo);
    private final SplitPanel split = new SplitPanel(text::goToOpinion, commands);
    private final ImportPanes panes;
    private final ImportHead head;
    private final NoteBar note;
    private final ImportPage page;
    private final VBox checked;
    private final ImportKeys keys;
    private Subscription state = Subscription.EMPTY;
    private Subscription proposal = Subscription.EMPTY;

    public ImportView(ImportModel model, ImportActions actions) {
        this.model = model;
        ImportSheet.dress(this);
        getStyleClass().add("import-view");
        StackPane middle = new StackPane(text, printed);
        StackPane.setAlignment(printed, Pos.BOTTOM_CENTER);
        printed.maxHeightProperty().bind(middle.heightProperty().multiply(SOURCE_PART));
        this.panes = new ImportPanes(report, middle, split);
        this.head = new ImportHead(model, panes, commands);
        this.note = new NoteBar(model);
        this.page = new ImportPage(model, actions);
        this.checked = new VBox(head, note, panes);
        VBox.setVgrow(panes, Priority.ALWAYS);
        setTop(new FilesBar(model));
        new TextMenu(text, commands);
        this.keys = new ImportKeys(model, commands, actions, panes);
        keys.listen(this);
        model.current().subscribe(_ -> follow());
        model.progress().subscribe((_, _) -> {
            if (model.current().get().isEmpty()) {
                follow();
            }
        });
        model.trouble().subscribe((_, _) -> trouble());
    }

    /// Whether something can be done with what comes in.
    public boolean can(ImportAction action) {
        return keys.can(action);
    }

    /// Does something with what comes in; whether it could.
    public boolean act(ImportAction action) {
        return keys.act(action);
    }

    /// Sets the text as the reader wants text to be set.
    public void typeset(Typesetting setting) {
        text.pane().typesettingProperty().set(setting);
    }

    /// Gives the keyboard to the text, or to the first button of the page.
    public void focus() {
        if (draft().isPresent()) {
            text.pane().requestFocus();
        } else {
            requestFocus();
        }
    }

    private Optional<Draft> draft() {
        return model.current().get().flatMap(ImportItem::draft);
    }

    private void follow() {
        state.unsubscribe();
        proposal.unsubscribe();
        proposal = Subscription.EMPTY;
        Optional<ImportItem> item = model.current().get();
        if (item.isEmpty()) {
            if (model.progress().get().isUnderWay()) {
                page.reading(model.progress().get());
            } else {
                page.welcome(model.trouble().get());
            }
            setCenter(page);
        }
        state = item.map(one -> one.state().subscribe(now -> show(one, now))).orElse(Subscription.EMPTY);
    }

    private void show(ImportItem item, ImportItem.State now) {
        switch (now) {
            case ImportItem.State.Read read -> show(read.draft());
            case ImportItem.State.Accepted accepted -> page.settled(Texts.of("import.accepted", accepted.name()));
            case ImportItem.State.LeftOut _ -> page.settled(Texts.of("import.leftOut", item.name()));
            case ImportItem.State.Refused refused -> page.refused(item.name(), refused.sentence());
        }
        setCenter(item.draft().isPresent() ? checked : page);
    }

    private void trouble() {
        draft().ifPresentOrElse(note::show, this::follow);
    }

    private void show(Draft draft) {
        printed.hide();
        panes.open().set(false);
        head.show(draft);
        report.show(draft);
        split.show(draft, model.revised().isPresent());
        text.show(draft);
        proposal = draft.shown().subscribe(_ -> note.show(draft))
                .and(draft.trouble().subscribe((_, _) -> note.show(draft)));
        text.pane().requestFocus();
    }
}
