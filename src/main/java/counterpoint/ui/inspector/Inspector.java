package counterpoint.ui.inspector;

import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.disputes.DisputeDecisions;
import counterpoint.ui.model.doctrines.DoctrineCommands;
import counterpoint.ui.model.imports.CitationDecisions;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.theme.Containment;
import counterpoint.ui.theme.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The inspector: the list of authorities, and in its place the card of the chosen one; or the point of dispute of the
/// pair that is looked at.
///
/// A pair that is walked to or clicked brings its point; letting go of it brings the authorities back. The reader's notes
/// stay until the reader wants something else.
public final class Inspector extends StackPane {
    private final WorkbenchModel workbench;
    private final CitationDecisions decisions;
    private final DisputeDecisions disputes;
    private final DoctrineCommands doctrines;
    private final NotesModel notes;
    private final Function<CaseModel, Region> notesOf;
    private final ReadOnlyIntegerWrapper noteCount = new ReadOnlyIntegerWrapper();
    private final Node brief;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.AUTHORITY);
    private final StackPane content = new StackPane();
    private Subscription entry = Subscription.EMPTY;
    private Subscription open = Subscription.EMPTY;

    /// @param decisions takes what the reader decides of citations
    /// @param disputes takes what the reader decides of disputes and treatments
    /// @param doctrines does what the reader wants with a doctrine
    /// @param notes what the reader marked and wrote
    /// @param notesOf makes the list of a case's notes
    /// @param brief shows the brief of the open case
    public Inspector(
            WorkbenchModel workbench,
            CitationDecisions decisions,
            DisputeDecisions disputes,
            DoctrineCommands doctrines,
            NotesModel notes,
            Function<CaseModel, Region> notesOf,
            Node brief) {
        this.notes = notes;
        this.notesOf = notesOf;
        this.workbench = workbench;
        this.decisions = decisions;
        this.disputes = disputes;
        this.doctrines = doctrines;
        this.brief = brief;
        getStyleClass().add("inspector");
        content.getStyleClass().add("inspector-content");
        content.setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox all = new VBox(new InspectorTabs(tab, noteCount.getReadOnlyProperty()), content);
        all.setMinWidth(0);
        getChildren().add(all);
        workbench.open().subscribe(open -> {
            entry.unsubscribe();
            entry = open.map(this::follow).orElseGet(this::nothing);
        });
    }

    private Subscription nothing() {
        content.getChildren().setAll(waiting());
        return Subscription.EMPTY;
    }

    /// Changes with what it shows.
    public ReadOnlyProperty<?> shown() {
        return tab;
    }

    /// The name of what it shows, to be kept.
    public String tab() {
        return tab.get().name().toLowerCase(Locale.ROOT);
    }

    /// Shows again what it showed when its name was kept; an unknown name changes nothing.
    public void showAgain(String name) {
        Arrays.stream(Tab.values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name)).forEach(tab::set);
    }

    /// Shows the notes of the open case.
    public void showNotes() {
        tab.set(Tab.NOTES);
    }

    /// Whether it shows the brief.
    public boolean showsBrief() {
        return tab.get() == Tab.BRIEF;
    }

    /// Shows the brief, or the authorities in its place.
    public void showBrief(boolean now) {
        tab.set(now ? Tab.BRIEF : Tab.AUTHORITY);
    }

    private Subscription follow(CaseEntry opened) {
        return opened.state().subscribe(_ -> {
            open.unsubscribe();
            open = Subscription.EMPTY;
            content.getChildren().clear();
            noteCount.set(0);
            opened.model().ifPresentOrElse(this::follow, () -> content.getChildren().setAll(waiting()));
        });
    }

    private void follow(CaseModel model) {
        bring(model.pairs().held().get().isPresent() ? Tab.DISPUTE : Tab.AUTHORITY);
        open = model.pairs().held().subscribe((before, now) -> turn(before.isPresent(), now.isPresent()))
                .and(tab.subscribe((_, _) -> show(model)))
                .and(model.chooser().choice().subscribe((_, now) -> {
                    if (stays() && now.isPresent() && model.pairs().held().get().isEmpty()) {
                        tab.set(Tab.AUTHORITY);
                    }
                    renew(model);
                }))
                .and(model.pairs().held().subscribe((_, _) -> showDispute(model)))
                .and(model.comparison().subscribe((_, _) -> renew(model)))
                .and(notes.of(model).marks().subscribe(marks -> noteCount.set(marks.marks().size())));
        show(model);
    }

    /// From one pair to the next the reader keeps what is shown.
    private void turn(boolean before, boolean now) {
        if (before != now) {
            bring(now ? Tab.DISPUTE : Tab.AUTHORITY);
        }
    }

    private void bring(Tab other) {
        if (!stays()) {
            tab.set(other);
        }
    }

    /// Doctrines stay as long as the reader wants them: they are those of a pair, too. So do notes and the brief.
    private boolean stays() {
        return switch (tab.get()) {
            case DOCTRINES, NOTES, BRIEF -> true;
            case AUTHORITY, DISPUTE -> false;
        };
    }

    /// The list of notes follows the case by itself, and the keyboard may be in it.
    private void renew(CaseModel model) {
        if (tab.get() != Tab.NOTES && tab.get() != Tab.BRIEF) {
            show(model);
        }
    }

    private void showDispute(CaseModel model) {
        if (tab.get() == Tab.DISPUTE) {
            show(model);
        }
    }

    private void show(CaseModel model) {
        switch (tab.get()) {
            case AUTHORITY -> showAuthorities(model);
            case DOCTRINES ->
                show(new DoctrinesCard(workbench, model, doctrines), Texts.of("doctrines.here.accessible"));
            case DISPUTE -> show(new DisputeCard(workbench, model, disputes), Texts.of("dispute.accessible"));
            case NOTES -> showNotes(model);
            case BRIEF -> showBrief();
        }
    }

    /// The brief follows its case itself.
    private void showBrief() {
        if (!content.getChildren().contains(brief)) {
            content.getChildren().setAll(brief);
        }
    }

    private static Label waiting() {
        Label label = new Label(Texts.of("inspector.waiting"));
        label.getStyleClass().add("inspector-hint");
        label.setWrapText(true);
        return label;
    }

    private void showAuthorities(CaseModel model) {
        model.chooser().choice().get().ifPresentOrElse(
                one -> show(new AuthorityCard(workbench, model, one, decisions, disputes, notes.onAuthorities()),
                        Texts.of("card.accessible")),
                () -> showList(model));
    }

    private void showList(CaseModel model) {
        AuthorityList list = new AuthorityList(workbench, model);
        VBox lists = new VBox(list, new DecidedList(model, decisions));
        VBox.setVgrow(list, Priority.ALWAYS);
        show(lists, list);
    }

    private void showNotes(CaseModel model) {
        boolean hadFocus = Containment.hasKeyboard(this);
        Region list = notesOf.apply(model);
        content.getChildren().setAll(list);
        if (hadFocus) {
            list.requestFocus();
        }
    }

    private void show(VBox lists, AuthorityList list) {
        boolean hadFocus = Containment.hasKeyboard(this);
        content.getChildren().setAll(lists);
        if (hadFocus) {
            list.requestFocus();
        }
    }

    /// Shows a card; if one was shown before, it is as far scrolled, and the focus stays on its button.
    private void show(Node card, String accessible) {
        boolean hadFocus = Containment.hasKeyboard(this);
        Optional<String> focus = focused();
        double scrolled = content.getChildren().stream()
                .filter(ScrollPane.class::isInstance)
                .mapToDouble(old -> ((ScrollPane) old).getVvalue())
                .findFirst()
                .orElse(0);
        ScrollPane pane = new ScrollPane(card);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setAccessibleText(accessible);
        content.getChildren().setAll(pane);
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
