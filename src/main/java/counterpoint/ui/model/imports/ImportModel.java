package counterpoint.ui.model.imports;

import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What came in: its sources one by one, the one that is looked at, and how far reading has come.
public final class ImportModel {
    private static final String LANE = "import";

    private final WorkbenchModel workbench;
    private final Intake intake;
    private final ReadOnlyObjectWrapper<List<ImportItem>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ImportItem>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.NONE);
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<String> revised = Optional.empty();

    public ImportModel(WorkbenchModel workbench, Intake intake) {
        this.workbench = workbench;
        this.intake = intake;
    }

    /// How far reading has come.
    ///
    /// @param done sources that were read
    /// @param all sources to read; 0 if none is being read
    public record Progress(int done, int all) {
        static final Progress NONE = new Progress(0, 0);

        public boolean isUnderWay() {
            return done < all;
        }
    }

    /// The sources that came in, in order; none at first.
    public ReadOnlyObjectProperty<List<ImportItem>> items() {
        return items.getReadOnlyProperty();
    }

    /// The source that is looked at.
    public ReadOnlyObjectProperty<Optional<ImportItem>> current() {
        return current.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /// What went wrong last, in one sentence.
    public ReadOnlyObjectProperty<Optional<String>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether nothing can be accepted, since another window has the workspace.
    public boolean readOnly() {
        return intake.readOnly();
    }

    /// The case whose reading is looked at again; empty while sources come in.
    public Optional<String> revised() {
        return revised;
    }

    /// Shows the page, with what came in before.
    public void show() {
        workbench.show(View.IMPORT);
    }

    /// Brings in files, and the files of folders.
    public void bring(List<Path> given) {
        if (given.isEmpty()) {
            return;
        }
        begin(Optional.empty());
        progress.set(new Progress(0, given.size()));
        workbench.tasks().<List<Path>>run(
                LANE,
                () -> intake.files(given),
                files -> take(files.stream().<Origin>map(Origin.FromFile::new).toList()),
                Texts.of("import.folderFailed"),
                this::stop);
    }

    /// Brings in pasted text.
    public void paste(String text) {
        if (!text.isBlank()) {
            begin(Optional.empty());
            take(List.of(new Origin.Pasted(text)));
        }
    }

    /// Looks again at how a case was read.
    ///
    /// @param sources the names of its sources
    public void revise(String caseId, List<String> sources) {
        begin(Optional.of(caseId));
        take(IntStream.range(0, sources.size())
                .<Origin>mapToObj(index -> new Origin.Saved(caseId, index, sources.get(index)))
                .toList());
    }

    /// Looks at another source.
    public void select(ImportItem item) {
        current.set(Optional.of(item));
    }

    /// Stops reading; what was read stays.
    public void stopReading() {
        if (progress.get().isUnderWay()) {
            workbench.tasks().run(LANE, () -> "", _ -> {
            }, "", _ -> {
            });
            stop("");
            items.set(items.get().stream()
                    .filter(item -> item.isSettled() || item.draft().isPresent())
                    .toList());
            leaveIfEmpty();
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

    /// Leaves the source that is looked at out.
    public void leaveOut() {
        current.get().filter(item -> !item.isSettled()).ifPresent(item -> {
            item.become(new ImportItem.State.LeftOut());
            goOn(Optional.empty());
        });
    }

    /// Accepts the source that is looked at; the next is shown, or after the last its case is opened.
    public void accept() {
        current.get().ifPresent(item -> item.draft().ifPresent(draft -> draft.whenRead(() -> keep(item, draft))));
    }

    /// Accepts every source that was read and is not in the library yet.
    public void acceptAll() {
        List<ImportItem> ready = items.get().stream().filter(ImportModel::isNew).toList();
        ready.forEach(item -> item.draft().ifPresent(draft -> keep(item, draft)));
    }

    /// How many sources were read, wait, and are not in the library yet.
    public long ready() {
        return items.get().stream().filter(ImportModel::isNew).count();
    }

    private static boolean isNew(ImportItem item) {
        return item.draft().filter(draft -> draft.proposal().get().duplicate().isEmpty()).isPresent();
    }

    /// Opens the case that has the source already.
    public void openDuplicate(Proposal.Duplicate duplicate) {
        current.get().ifPresent(item -> item.become(new ImportItem.State.LeftOut()));
        workbench.entry(duplicate.caseId()).ifPresent(this::open);
    }

    private void open(CaseEntry entry) {
        workbench.open(entry, _ -> {
        });
    }

    private void begin(Optional<String> caseId) {
        boolean other = !caseId.equals(revised);
        List<ImportItem> unsettled = items.get().stream().filter(item -> item.draft().isPresent()).toList();
        items.set(other || caseId.isPresent() ? List.of() : unsettled);
        revised = caseId;
        trouble.set(Optional.empty());
        current.set(Optional.empty());
        show();
    }

    private void take(List<Origin> origins) {
        List<ImportItem> more = origins.stream().map(ImportItem::new).toList();
        items.set(Stream.concat(items.get().stream(), more.stream()).toList());
        progress.set(new Progress(0, more.size()));
        if (more.isEmpty()) {
            stop(Texts.of("import.nothing"));
        } else {
            current.set(Optional.of(more.getFirst()));
            read(new ArrayList<>(more), 0);
        }
    }

    private void read(List<ImportItem> all, int index) {
        if (index >= all.size()) {
            progress.set(Progress.NONE);
            return;
        }
        ImportItem item = all.get(index);
        item.become(new ImportItem.State.Reading());
        progress.set(new Progress(index, all.size()));
        workbench.tasks().<Proposal>run(
                LANE,
                () -> intake.read(item.origin(), List.of()),
                proposal -> {
                    item.become(new ImportItem.State.Read(draft(item, proposal)));
                    read(all, index + 1);
                },
                Texts.of("import.failed", item.origin().name()),
                sentence -> {
                    item.become(new ImportItem.State.Refused(sentence));
                    read(all, index + 1);
                });
    }

    private Draft draft(ImportItem item, Proposal proposal) {
        Draft[] self = new Draft[1];
        self[0] = new Draft(item.origin(), proposal, intake, workbench.tasks(), () -> revised(item, self[0]));
        return self[0];
    }

    /// A case that the reader has keeps each correction at once.
    private void revised(ImportItem item, Draft draft) {
        revised.ifPresent(_ -> workbench.tasks().<String>run(
                "keep",
                () -> intake.keep(item.origin(), draft.proposal().get(), draft.facts().get()),
                workbench::admit,
                Texts.of("import.notKept"),
                sentence -> trouble.set(Optional.of(sentence))));
    }

    private void keep(ImportItem item, Draft draft) {
        Proposal proposal = draft.proposal().get();
        workbench.tasks().<String>run(
                "keep " + System.identityHashCode(item),
                () -> intake.keep(item.origin(), proposal, draft.facts().get()),
                id -> kept(item, draft, id),
                Texts.of("import.notKept"),
                sentence -> trouble.set(Optional.of(sentence)));
    }

    private void kept(ImportItem item, Draft draft, String id) {
        trouble.set(Optional.empty());
        item.become(new ImportItem.State.Accepted(id, draft.facts().get().name().orElse(id)));
        workbench.admit(id);
        goOn(Optional.of(id));
    }

    /// Shows the next source that waits; after the last, opens the case that was accepted, or leaves.
    private void goOn(Optional<String> accepted) {
        Optional<ImportItem> next = items.get().stream().filter(item -> !item.isSettled()).findFirst();
        if (next.isPresent()) {
            current.set(next);
            return;
        }
        clear();
        accepted.flatMap(workbench::entry).ifPresentOrElse(this::open, workbench::close);
    }

    private void stop(String sentence) {
        progress.set(Progress.NONE);
        trouble.set(Optional.of(sentence).filter(words -> !words.isEmpty()));
    }

    private void leaveIfEmpty() {
        if (current.get().filter(items.get()::contains).isEmpty()) {
            current.set(items.get().stream().findFirst());
        }
    }

    private void clear() {
        items.set(List.of());
        current.set(Optional.empty());
        trouble.set(Optional.empty());
        revised = Optional.empty();
    }
}
