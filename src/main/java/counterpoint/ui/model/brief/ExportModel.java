package counterpoint.ui.model.brief;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.export.CaseExport;
import counterpoint.export.CopiedBrief;
import counterpoint.export.ExportFormat;
import counterpoint.export.ExportKind;
import counterpoint.export.Imprint;
import counterpoint.export.WorkspaceArchive;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.theme.Texts;
import counterpoint.workspace.Saving;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Takes what is of the open case, or the whole workspace, elsewhere; to be used on the UI thread.
///
/// What is written is what the reader sees: the two opinions that stand in the columns, as the reader decided them.
public final class ExportModel {
    private static final String LANE = "export";

    private final WorkbenchModel workbench;
    private final NotesModel notes;
    private final BooleanProperty withNotes = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    public ExportModel(WorkbenchModel workbench, NotesModel notes) {
        this.workbench = workbench;
        this.notes = notes;
        workbench.open().subscribe(_ -> said.set(""));
    }

    /// Where the last thing lies that was saved or how it was copied, or why it was not; empty if nothing was asked for of
    /// the open case.
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /// Whether a report carries the reader's marks and notes.
    public BooleanProperty withNotes() {
        return withNotes;
    }

    /// Whether something can be saved now: of a case only when it is read, the workspace only when there is one.
    public boolean offers(ExportKind kind) {
        return switch (kind) {
            case OPINIONS, BRIEF, NOTES, AUTHORITIES -> workbench.model().isPresent();
            case REPORT, ALIGNMENTS -> workbench.model().filter(model -> model.columns().size() > 1).isPresent();
            case WORKSPACE -> notes.workspace().isPresent();
        };
    }

    /// The name that is offered for a file.
    public String suggestedName(ExportKind kind, ExportFormat format) {
        String about = kind == ExportKind.WORKSPACE
                ? "counterpoint-" + LocalDate.now(ZoneId.systemDefault())
                : workbench.model().map(model -> model.file().id()).orElse("case");
        return about + "-" + kind.word() + "." + format.extension();
    }

    /// Writes it in the background. A name without the format's ending gets it; then nothing that is there already is
    /// written over, since nobody was asked.
    public void save(ExportKind kind, ExportFormat format, Path asked) {
        String ending = "." + format.extension();
        String name = String.valueOf(asked.getFileName());
        boolean whole = name.toLowerCase(Locale.ROOT).endsWith(ending);
        Path target = whole ? asked : asked.resolveSibling(name + ending);
        if (!whole && Files.exists(target)) {
            said.set(Texts.of("export.there", target));
        } else if (kind == ExportKind.WORKSPACE) {
            notes.workspace().ifPresent(workspace -> save(workspace, target));
        } else {
            workbench.model().ifPresent(model -> save(model, kind, format, target));
        }
    }

    private void save(CaseModel model, ExportKind kind, ExportFormat format, Path target) {
        CaseExport all = export(model);
        CaseExport export = kind == ExportKind.REPORT && !withNotes.get() ? all.withoutNotes() : all;
        said.set(Texts.of("export.writing"));
        workbench.tasks().run(
                LANE,
                () -> {
                    export.save(kind, format, Imprint.today(), target);
                    return Texts.of("export.saved", kind.word(), kind.isMany() ? 2 : 1, target);
                },
                sentence -> tell(model, sentence),
                Texts.of("export.failed", kind.word()),
                sentence -> tell(model, sentence));
    }

    /// All that was done is on disk before the zip is packed.
    private void save(Workspace workspace, Path zip) {
        said.set(Texts.of("export.writing"));
        workbench.tasks().<Integer>run(
                LANE,
                () -> {
                    if (workspace.saveNow() instanceof Saving.Failing failing) {
                        throw new IOException(Texts.of("export.notKept", failing.sentence()));
                    }
                    return WorkspaceArchive.write(workspace.folder(), zip);
                },
                files -> said.set(Texts.of("export.zipped", files, zip)),
                Texts.of("export.failed", ExportKind.WORKSPACE.word()),
                sentence -> said.set(capital(sentence)));
    }

    /// Unpacks a workspace from a zip in the background, into a folder that must be new or empty.
    public void restore(Path zip, Path folder) {
        said.set(Texts.of("export.restoring"));
        workbench.tasks().<Integer>run(
                LANE,
                () -> WorkspaceArchive.restore(zip, folder),
                files -> said.set(Texts.of("export.restored", files, folder)),
                Texts.of("export.notRestored"),
                sentence -> said.set(capital(sentence)));
    }

    /// Makes the brief ready for the clipboard in the background.
    ///
    /// @param then takes it on the UI thread
    public void copy(Consumer<CopiedBrief> then) {
        workbench.model().ifPresent(model -> {
            CaseExport export = export(model);
            workbench.tasks().<CopiedBrief>run(
                    LANE,
                    export::copied,
                    copied -> {
                        then.accept(copied);
                        tell(model, Texts.of("export.copied"));
                    },
                    Texts.of("export.notCopied"),
                    sentence -> tell(model, sentence));
        });
    }

    /// What is of the open case now; empty if none is read.
    public Optional<CaseExport> now() {
        return workbench.model().map(this::export);
    }

    private CaseExport export(CaseModel model) {
        String id = model.file().id();
        return new CaseExport(
                shown(model),
                notes.of(model).marks().get(),
                notes.authorities().now().get(),
                notes.colors().now().get(),
                notes.brief(id).now().get());
    }

    /// The reader may have gone on to another case meanwhile.
    private void tell(CaseModel of, String sentence) {
        if (workbench.model().filter(of::equals).isPresent()) {
            said.set(capital(sentence));
        }
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() ? "" : sentence.substring(0, 1).toUpperCase(Locale.US) + sentence.substring(1);
    }

    /// The case with the opinions that stand in the columns. While they are being compared, whoever takes it compares them.
    private static CaseFile shown(CaseModel model) {
        CaseFile file = model.file();
        Optional<CaseOpinion> onLeft = opinion(model, Column.LEFT);
        Optional<CaseOpinion> onRight = opinion(model, Column.RIGHT);
        if (model.isComparing() && onLeft.isPresent() && onRight.isPresent()) {
            return file.beside(onLeft.get(), onRight.get(), model.decided());
        }
        Optional<CaseFile.Sides> sides = onLeft
                .flatMap(left -> onRight.map(right -> new CaseFile.Sides(left.id(), right.id())));
        return new CaseFile(file.id(), file.caption(), file.decisions(), file.opinions(), file.authorities(), sides,
                model.comparison().get(), file.problems());
    }

    private static Optional<CaseOpinion> opinion(CaseModel model, Column side) {
        return model.column(side).map(column -> column.opinion().get());
    }
}
