package counterpoint.ui.model;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.export.CaseNotes;
import counterpoint.export.Imprint;
import counterpoint.export.ReportFile;
import counterpoint.export.ReportFormat;
import counterpoint.ui.theme.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Saves the report of the open case: of the two opinions that stand in the columns, as the reader decided it.
public final class ReportModel {
    private static final String LANE = "report";

    private final WorkbenchModel workbench;
    private final BiFunction<CaseModel, CaseFile, CaseNotes> notes;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    /// Reports without notes.
    public ReportModel(WorkbenchModel workbench) {
        this(workbench, (_, file) -> CaseNotes.none(file));
    }

    /// @param notes gives what the reader marked and wrote in an open case, whose file is as the columns show it
    public ReportModel(WorkbenchModel workbench, BiFunction<CaseModel, CaseFile, CaseNotes> notes) {
        this.workbench = workbench;
        this.notes = notes;
        workbench.open().subscribe(_ -> said.set(""));
    }

    /// Where the last report lies, or why it could not be written; empty if nothing was saved of the open case.
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /// The name that is offered for a report of the open case, without an ending; empty if it is not read.
    public Optional<String> suggestedName() {
        return workbench.model().map(model -> model.file().id());
    }

    /// Writes the report in the background; of a case that is not read nothing is written.
    public void save(Path target, ReportFormat format) {
        workbench.model().ifPresent(model -> {
            CaseNotes shown = notes.apply(model, shown(model));
            said.set(Texts.of("report.writing"));
            workbench.tasks().run(
                    LANE,
                    () -> {
                        new ReportFile(Imprint.today()).write(shown, format, target);
                        return Texts.of("report.saved", target);
                    },
                    sentence -> tell(model, sentence),
                    Texts.of("report.failed"),
                    sentence -> tell(model, sentence));
        });
    }

    /// The reader may have gone on to another case meanwhile.
    private void tell(CaseModel of, String sentence) {
        if (workbench.model().filter(of::equals).isPresent()) {
            said.set(sentence);
        }
    }

    private static CaseFile shown(CaseModel model) {
        CaseFile file = model.file();
        Optional<CaseFile.Sides> sides = id(model, Column.LEFT)
                .flatMap(left -> id(model, Column.RIGHT).map(right -> new CaseFile.Sides(left, right)));
        return new CaseFile(file.id(), file.caption(), file.decisions(), file.opinions(), file.authorities(), sides,
                model.comparison().get(), file.problems());
    }

    private static Optional<String> id(CaseModel model, Column side) {
        return model.column(side).map(column -> column.opinion().get()).map(CaseOpinion::id);
    }
}
