package counterpoint.ui.model.imports;

import counterpoint.intake.ImportProgress;
import counterpoint.intake.Proposal;
import counterpoint.intake.Standing;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.disputes.DisputeDecisions;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Texts;
import counterpoint.workspace.History;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// What came in: its cases one by one, the one that is looked at, and how far reading has come. Also a case of the
/// library whose reading is looked at again.
public final class ImportModel {
    private static final String LANE = "import";

    private final WorkbenchModel workbench;
    private final TaskRunner tasks;
    private final Intake intake;
    private final History library;
    private final ReadOnlyObjectWrapper<List<ImportItem>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ImportItem>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.NONE);
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final CitationDecisions citations;
    private final DisputeDecisions disputes;
    private final Unfinished unfinished = new Unfinished();
    private final ReadOnlyObjectWrapper<Optional<String>> revised = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int round;

    /// @param library takes the changes of cases that the library has, to be undone anywhere in the window
    public ImportModel(WorkbenchModel workbench, Intake intake, History library) {
        this.workbench = workbench;
        this.tasks = workbench.tasks();
        this.intake = intake;
        this.library = library;
        this.citations = new CitationDecisions(workbench, intake, library);
        this.disputes = new DisputeDecisions(workbench, intake, library);
    }

    /// What the reader decides of how opinions of the library's cases answer each other.
    public DisputeDecisions disputes() {
        return disputes;
    }

    /// What the reader decides of citations of the library's cases.
    public CitationDecisions citations() {
        return citations;
    }

    /// The cases that came in, in order; none at first.
    public ReadOnlyObjectProperty<List<ImportItem>> items() {
        return items.getReadOnlyProperty();
    }

    /// Whether a text is looked at that can be corrected; not on the first page, nor once a source is settled.
    public ObservableValue<Boolean> isChecking() {
        return current().flatMap(item -> item
                .<ObservableValue<Boolean>>map(one -> one.state().map(_ -> one.draft().isPresent()))
                .orElseGet(() -> new SimpleBooleanProperty(false)));
    }

    /// The case that is looked at.
    public ReadOnlyObjectProperty<Optional<ImportItem>> current() {
        return current.getReadOnlyProperty();
    }

    /// How far reading has come; nothing is under way at first.
    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /// What went wrong last, in one sentence.
    public ReadOnlyObjectProperty<Optional<String>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether nothing can be kept, since another window has the workspace.
    public boolean readOnly() {
        return intake.readOnly();
    }

    /// The case of the library whose reading is looked at again; empty while cases come in.
    public Optional<String> revised() {
        return revised.get();
    }

    /// The same, to follow.
    public ReadOnlyObjectProperty<Optional<String>> revising() {
        return revised.getReadOnlyProperty();
    }

    /// Shows the page, with what came in before.
    public void show() {
        workbench.show(View.IMPORT);
    }

    /// Brings in files, and the files of folders.
    public void bring(List<Path> given) {
        if (!given.isEmpty()) {
            begin(Optional.empty(), Texts.of("import.files", given.size()));
            int now = round;
            read(() -> {
                intake.propose(given, new Told(now), proposal -> tasks.tell(() -> take(now, proposal)));
                return "";
            }, _ -> {
            });
        }
    }

    /// Brings in pasted text.
    public void paste(String text) {
        if (text.isBlank()) {
            show();
            trouble.set(Optional.of(Texts.of("import.nothingToPaste")));
            return;
        }
        begin(Optional.empty(), Texts.of("import.pasted"));
        int now = round;
        read(() -> intake.paste(text), proposal -> take(now, proposal));
    }

    /// Looks again at how a case of the library was read.
    public void revise(CaseEntry entry) {
        begin(Optional.of(entry.id()), entry.name());
        int now = round;
        read(() -> intake.saved(entry.id()), proposal -> take(now, proposal));
    }

    /// Looks at another case.
    public void select(ImportItem item) {
        current.set(Optional.of(item));
    }

    /// Stops reading; what was read stays.
    public void stopReading() {
        if (progress.get().isUnderWay()) {
            round++;
            tasks.cancel(LANE);
            progress.set(Progress.NONE);
        }
    }

    /// Leaves everything that was not accepted, and goes back.
    public void cancel() {
        stopReading();
        clear();
        if (workbench.view().get() == View.IMPORT) {
            workbench.close();
        }
    }

    /// Leaves out the case that is looked at.
    public void leaveOut() {
        current.get().filter(item -> item.draft().isPresent()).ifPresent(item -> {
            item.become(new ImportItem.State.LeftOut());
            goOn(Optional.empty());
        });
    }

    /// Accepts the case that is looked at; the next is shown, or after the last it is opened.
    public void accept() {
        if (revised().isEmpty()) {
            current.get().ifPresent(item -> item.draft().ifPresent(
                    draft -> draft.whenRead(() -> keep(item, draft, () -> intake.accept(draft.ready())))));
        }
    }

    /// Adds what is looked at to a case of the library, as further prints of its opinions.
    public void addTo(String caseId) {
        current.get().ifPresent(item -> item.draft().ifPresent(
                draft -> draft.whenRead(() -> keep(item, draft, () -> intake.addTo(draft.ready(), caseId)))));
    }

    /// Accepts every case that was read and is not in the library yet.
    public void acceptAll() {
        items.get().stream().filter(ImportModel::isNew).toList().forEach(item -> item.draft()
                .ifPresent(draft -> draft.whenRead(() -> keep(item, draft, () -> intake.accept(draft.ready())))));
    }

    /// How many cases were read, wait, and are not in the library yet.
    public long ready() {
        return items.get().stream().filter(ImportModel::isNew).count();
    }

    private static boolean isNew(ImportItem item) {
        return item.draft().filter(draft -> isNew(draft.standing())).isPresent();
    }

    private static boolean isNew(Standing standing) {
        return switch (standing) {
            case Standing.Fresh _,Standing.OtherPrint _ -> true;
            case Standing.Already _ -> false;
        };
    }

    /// Opens the case of the library that has the source already, and leaves the source out.
    public void openInstead(String caseId) {
        current.get().ifPresent(item -> item.become(new ImportItem.State.LeftOut()));
        goOn(Optional.of(caseId));
    }

    private <T> void read(Callable<T> work, Consumer<T> done) {
        tasks.run(
                LANE,
                work,
                result -> {
                    progress.set(Progress.NONE);
                    done.accept(result);
                },
                Texts.of("import.failed"),
                sentence -> {
                    progress.set(Progress.NONE);
                    trouble.set(Optional.of(sentence));
                });
    }

    private void begin(Optional<String> caseId, String name) {
        boolean goesOn = caseId.isEmpty() && revised().isEmpty();
        stopReading();
        items.set(goesOn ? items.get().stream().filter(item -> item.draft().isPresent()).toList() : List.of());
        revised.set(caseId);
        round++;
        trouble.set(Optional.empty());
        current.set(Optional.empty());
        progress.set(new Progress(0, 0, name));
        show();
    }

    /// Takes a case in, unless its reading was stopped.
    private void take(int from, Proposal proposal) {
        if (from != round) {
            return;
        }
        ImportItem item = new ImportItem(proposal.label(), state(proposal));
        items.set(Stream.concat(items.get().stream(), Stream.of(item)).toList());
        boolean waits = current.get().flatMap(ImportItem::draft).isPresent();
        if (current.get().isEmpty() || (!waits && item.draft().isPresent())) {
            current.set(Optional.of(item));
        }
    }

    private ImportItem.State state(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Ready ready -> new ImportItem.State.Read(draft(ready));
            case Proposal.Refused refused -> new ImportItem.State.Refused(named(refused));
        };
    }

    /// The window names a file without the folders in which it lies; the reader has just chosen it.
    private static String named(Proposal.Refused refused) {
        return refused.sentence().replace(refused.label(), ImportItem.name(refused.label()));
    }

    private Draft draft(Proposal.Ready ready) {
        return unfinished.draft(revised()
                .map(id -> new Draft(ready, intake, tasks, library, corrected -> {
                    intake.keep(id, corrected);
                    workbench.admit(id);
                }))
                .orElseGet(() -> new Draft(ready, intake, tasks, new History(), _ -> {
                })));
    }

    private void keep(ImportItem item, Draft draft, Callable<String> work) {
        tasks.run(
                "keep " + System.identityHashCode(item),
                unfinished.keeping(work),
                id -> kept(item, draft, id),
                Texts.of("import.notKept"),
                sentence -> trouble.set(Optional.of(sentence)));
    }

    /// Ends what is under way on this thread: the window closes, and neither a correction nor a case that was accepted is
    /// lost.
    public void keepNow() {
        unfinished.finish();
    }

    private void kept(ImportItem item, Draft draft, String id) {
        trouble.set(Optional.empty());
        item.become(new ImportItem.State.Accepted(id, draft.name()));
        workbench.admit(id);
        goOn(Optional.of(id));
    }

    /// Shows the next case that waits; after the last, opens the case that was accepted, or leaves.
    private void goOn(Optional<String> opened) {
        Optional<ImportItem> next = items.get().stream().filter(item -> item.draft().isPresent()).findFirst();
        if (next.isPresent() || progress.get().isUnderWay()) {
            current.set(next);
            return;
        }
        clear();
        opened.flatMap(workbench::entry).ifPresentOrElse(entry -> workbench.open(entry, _ -> {
        }), workbench::close);
    }

    private void clear() {
        items.set(List.of());
        current.set(Optional.empty());
        trouble.set(Optional.empty());
        revised.set(Optional.empty());
    }

    /// Brings what reading says to the UI thread.
    private final class Told implements ImportProgress {
        private final int from;

        Told(int from) {
            this.from = from;
        }

        @Override
        public void reading(String name, int done, int of) {
            tasks.tell(() -> {
                if (from == round) {
                    progress.set(new Progress(done, of, name));
                }
            });
        }
    }
}
