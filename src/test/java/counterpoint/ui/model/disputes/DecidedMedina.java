package counterpoint.ui.model.disputes;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import counterpoint.compare.Comparison;
import counterpoint.compare.Link;
import counterpoint.correction.CaseCorrections;
import counterpoint.opinion.Passage;
import counterpoint.ui.model.CaseKeeper;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.workspace.History;
import java.nio.file.Path;
import java.util.List;

/// Medina v. Cram as it is opened, and what is decided of it.
abstract class DecidedMedina {
    static final String ID = "medina-v-cram";
    static final CaseFile MEDINA = new CaseReader().read(ID, Path.of("opinions", ID));

    final History history = new History();
    final Drawer drawer = new Drawer();
    final WorkbenchModel workbench = new WorkbenchModel(new OneCase(MEDINA), TaskRunner.inPlace());
    final DisputeDecisions decisions = new DisputeDecisions(workbench, drawer, history);
    final CaseModel model = opened();
    final Comparison computed = now();

    private CaseModel opened() {
        workbench.start();
        return workbench.model().orElseThrow();
    }

    Comparison now() {
        return workbench.model().orElseThrow().comparison().get();
    }

    Link link(Link before) {
        return now().links().stream()
                .filter(link -> link.left().equals(before.left()) && link.right().equals(before.right()))
                .findFirst()
                .orElseThrow();
    }

    Passage passage(Column side, int number) {
        return model.column(side).orElseThrow().edition().get().passages().get(number);
    }

    static final class Drawer implements CaseKeeper {
        CaseCorrections kept = CaseCorrections.NONE;
        boolean readOnly;

        CaseCorrections kept() {
            return kept;
        }

        @Override
        public boolean readOnly() {
            return readOnly;
        }

        @Override
        public CaseCorrections corrections(String caseId) {
            return kept;
        }

        @Override
        public void keep(String caseId, CaseCorrections corrections) {
            kept = corrections;
        }
    }

    record OneCase(CaseFile file) implements Shelf {
        @Override
        public List<Entry> entries() {
            return List.of(new Entry(ID, MEDINA.caption()));
        }

        @Override
        public CaseFile read(String id) {
            return file;
        }
    }
}
