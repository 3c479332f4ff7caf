package counterpoint.ui.model.doctrines;

import counterpoint.casefile.CaseFile;
import counterpoint.doctrine.Doctrine;
import counterpoint.doctrine.DoctrineDraft.Outcome;
import counterpoint.doctrine.DoctrineDraft.Problem;
import counterpoint.doctrine.Doctrines;
import counterpoint.doctrine.OwnDoctrines;
import counterpoint.opinion.Place;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.FoundWords;
import counterpoint.ui.model.Retagging;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import counterpoint.workspace.History;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

/// The library of doctrines, the one that is looked at, and what it tags as it is written.
///
/// Every letter is tried at once, away from the UI thread; it is kept, as one change that can be undone by name, when the
/// reader leaves the field or says so. Gains and losses are counted from the moment at which the doctrine was chosen.
public final class DoctrinesModel {
    private static final String TRIAL = "doctrine trial";
    private static final String COUNTS = "doctrine counts";
    private static final double READING_HEIGHT = 0.3;

    private final WorkbenchModel workbench;
    private final KeptDoctrines kept;
    private final Retagging retagging;
    private final LibraryRows rows = new LibraryRows(this::library);
    private final ReadOnlyObjectWrapper<Optional<Editing>> editing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trial>> trial = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Baseline baseline = Baseline.NONE;
    private Subscription following = Subscription.EMPTY;

    /// @param kept the library, to be changed
    /// @param retagging tags the cases again when the library changes
    public DoctrinesModel(WorkbenchModel workbench, KeptDoctrines kept, Retagging retagging) {
        this.workbench = workbench;
        this.kept = kept;
        this.retagging = retagging;
        kept.library().subscribe((_, _) -> changed());
        workbench.shelved().subscribe(this::follow);
        library().list().stream().findFirst().ifPresent(first -> choose(first.id()));
    }

    /// A library as it ships that is forgotten with the window, for pictures and tests.
    ///
    /// @param history takes the changes
    public static DoctrinesModel inMemory(WorkbenchModel workbench, History history) {
        KeptDoctrines kept = KeptDoctrines.inMemory(history);
        Retagging retagging = new Retagging(workbench);
        kept.library().subscribe((_, now) -> retagging.tag(now.library()));
        return new DoctrinesModel(workbench, kept, retagging);
    }

    /// The words for which the list is looked through; empty for all.
    public StringProperty sought() {
        return rows.sought();
    }

    /// The doctrines in which the words stand that are looked for; those taken away at the end.
    public ReadOnlyObjectProperty<List<DoctrineRow>> rows() {
        return rows.rows();
    }

    /// The doctrine that is looked at, as its fields hold it; empty if there is none.
    public ReadOnlyObjectProperty<Optional<Editing>> editing() {
        return editing.getReadOnlyProperty();
    }

    /// What it tags as it is written, the newest that is known; empty if that is not known, or it was taken away.
    public ReadOnlyObjectProperty<Optional<Trial>> trial() {
        return trial.getReadOnlyProperty();
    }

    /// A sentence on what cannot be used or tried; empty if all is well.
    public ReadOnlyObjectProperty<Optional<String>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// How far the cases have the tags of the library as it is.
    public ReadOnlyObjectProperty<Retagging.State> tagging() {
        return retagging.state();
    }

    /// The doctrines in use.
    public Doctrines library() {
        return kept.library().get().library();
    }

    /// What the reader did to the doctrine that is looked at; empty for a new one that is not kept yet.
    public Optional<DoctrineRow.State> state() {
        return editing.get().filter(one -> !one.isNew()).map(one -> rows.state(one.id()));
    }

    /// Looks at a doctrine of the library; what was typed and makes sense is kept first.
    public void choose(String id) {
        keep();
        find(id).ifPresent(doctrine -> begin(Editing.of(doctrine)));
    }

    /// Begins a new doctrine, which is kept as soon as it has a name.
    public void create() {
        keep();
        begin(Editing.fresh());
    }

    /// Begins a new doctrine like the one that is looked at.
    public void duplicate() {
        keep();
        editing.get().ifPresent(one -> {
            begin(one.copy(Texts.of("doctrines.copy", one.name())));
            keep();
        });
    }

    /// Takes what stands in the fields now, and tries it.
    public void edit(Editing now) {
        if (editing.get().filter(now::equals).isEmpty()
                && state().filter(DoctrineRow.State.REMOVED::equals).isEmpty()) {
            editing.set(Optional.of(now));
            tryOut();
        }
    }

    /// Keeps what stands in the fields, as far as it makes sense.
    public void keep() {
        editing.get()
                .filter(one -> !(one.isNew() && one.name().isBlank()))
                .filter(_ -> state().filter(DoctrineRow.State.REMOVED::equals).isEmpty())
                .ifPresent(one -> {
                    if (one.inUse(idOf(one)).read() instanceof Outcome.Understood(Doctrine doctrine)) {
                        keep(one, doctrine);
                    }
                });
    }

    private void keep(Editing one, Doctrine doctrine) {
        if (one.isNew()) {
            editing.set(Optional.of(one.withId(doctrine.id())));
            kept.change(Texts.of("undo.newDoctrine"), own().with(doctrine));
        } else if (find(doctrine.id()).filter(doctrine::equals).isEmpty()) {
            boolean asShipped = library().bundled().contains(doctrine);
            kept.change(
                    Texts.of("undo.changeDoctrine"),
                    asShipped ? own().restored(doctrine.id()) : own().with(doctrine));
        }
    }

    /// Puts what is in use back into the fields.
    ///
    /// @return whether that changed anything
    public boolean takeBack() {
        Optional<Editing> before = editing.get().flatMap(one -> find(one.id())).map(Editing::of);
        boolean changes = before.isPresent() && !before.equals(editing.get());
        if (changes) {
            before.ifPresent(this::edit);
        }
        return changes;
    }

    /// Takes the doctrine that is looked at away: one that ships stays in the list, to be restored.
    public void remove() {
        editing.get().filter(one -> !one.isNew()).ifPresent(one -> {
            keep();
            kept.change(Texts.of("undo.removeDoctrine"), own().without(one.id()));
        });
    }

    /// Puts the doctrine that is looked at back as it ships.
    public void restore() {
        editing.get().filter(one -> library().isBundled(one.id())).ifPresent(one -> {
            editing.set(Optional.empty());
            kept.change(Texts.of("undo.restoreDoctrine"), own().restored(one.id()));
            show(one.id());
        });
    }

    /// Reads a passage in its column, the words outlined that the doctrine goes by.
    public void open(TriedPassage passage) {
        keep();
        workbench.entry(passage.caseId()).ifPresent(entry -> workbench.open(entry, model -> open(model, passage)));
    }

    private static void open(CaseModel model, TriedPassage passage) {
        model.file().opinion(passage.opinion().id()).ifPresent(opinion -> model.column(model.show(opinion))
                .ifPresent(column -> {
                    if (!column.showsReadingText()) {
                        column.show(opinion.readingText());
                    }
                    List<Place> places = passage.places();
                    column.outline(new FoundWords(places, Optional.of(passage.passage())));
                    Place first = places.stream().findFirst().orElse(passage.passage().places().getFirst());
                    column.scrollTo(first, READING_HEIGHT);
                }));
    }

    private void begin(Editing one) {
        baseline = Baseline.of(files());
        trial.set(Optional.empty());
        editing.set(Optional.of(one));
        tryOut();
    }

    /// Shows a doctrine again whose fields hold what is not in use any more.
    private void show(String id) {
        find(id).or(() -> library().list().stream().findFirst()).ifPresentOrElse(
                doctrine -> {
                    if (!doctrine.id().equals(id)) {
                        begin(Editing.of(doctrine));
                    } else {
                        editing.set(Optional.of(Editing.of(doctrine)));
                        tryOut();
                    }
                },
                () -> editing.set(Optional.empty()));
    }

    /// The library has changed, by a change kept here or by undoing one.
    private void changed() {
        rows.list();
        editing.get().filter(one -> !one.isNew()).ifPresent(one -> {
            boolean same = find(one.id()).filter(this::isInFields).isPresent();
            if (!same || rows.state(one.id()) == DoctrineRow.State.REMOVED) {
                show(one.id());
            }
        });
    }

    private boolean isInFields(Doctrine doctrine) {
        return editing.get()
                .map(one -> one.inUse(one.id()).read())
                .filter(new Outcome.Understood(doctrine)::equals)
                .isPresent();
    }

    private void tryOut() {
        Optional<Editing> one = editing.get();
        if (one.isEmpty() || state().filter(DoctrineRow.State.REMOVED::equals).isPresent()) {
            workbench.tasks().cancel(TRIAL);
            trial.set(Optional.empty());
            return;
        }
        switch (one.get().inUse(idOf(one.get())).read()) {
            case Outcome.Understood(Doctrine doctrine) -> tryOut(doctrine);
            case Outcome.Wrong(List<Problem> problems) ->
                trouble.set(problems.stream().findFirst().map(Problem::sentence));
        }
    }

    private void tryOut(Doctrine doctrine) {
        trouble.set(Optional.empty());
        List<CaseFile> files = baseline.list();
        workbench.tasks().run(
                TRIAL,
                () -> Trial.of(doctrine, files),
                tried -> trial.set(Optional.of(tried)),
                Texts.of("doctrines.notTried"),
                sentence -> trouble.set(Optional.of(sentence)));
    }

    private String idOf(Editing one) {
        return one.isNew() ? library().freeId(one.name()) : one.id();
    }

    /// A doctrine in use, or one that ships and was taken away.
    private Optional<Doctrine> find(String id) {
        return Stream.concat(library().list().stream(), library().bundled().stream())
                .filter(doctrine -> doctrine.id().equals(id))
                .findFirst();
    }

    private OwnDoctrines own() {
        return kept.library().get();
    }

    private void follow(List<CaseEntry> cases) {
        following.unsubscribe();
        following = Subscription.combine(cases.stream()
                .map(entry -> entry.state().subscribe((_, _) -> look()))
                .toArray(Subscription[]::new));
        look();
    }

    /// Other cases are there, or they have other tags.
    private void look() {
        List<CaseFile> files = files();
        Baseline now = baseline.with(files);
        boolean others = !now.equals(baseline);
        baseline = now;
        if (others) {
            tryOut();
        }
        workbench.tasks().run(
                COUNTS,
                () -> DoctrineCounts.in(files),
                rows::count,
                Texts.of("doctrines.notTried"),
                sentence -> trouble.set(Optional.of(sentence)));
    }

    /// The cases that are read, the open one first.
    private List<CaseFile> files() {
        Optional<CaseEntry> open = workbench.open().get();
        return Stream.concat(open.stream(), workbench.cases().stream().filter(one -> !open.equals(Optional.of(one))))
                .flatMap(entry -> entry.model().stream())
                .map(CaseModel::file)
                .toList();
    }
}
