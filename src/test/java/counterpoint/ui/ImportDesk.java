package counterpoint.ui;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.Library;
import counterpoint.casefile.OwnCases;
import counterpoint.correction.CaseCorrections;
import counterpoint.correction.CorrectionStore;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.imports.LibraryIntake;
import counterpoint.workspace.Saving;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A library of bundled cases and the reader's own, over a workspace in a folder of the test.
final class ImportDesk {
    static final String TWO_OPINIONS = String.join(
            "\n\n",
            "In the United States Court of Appeals For the Seventh Circuit",
            "No. 21-4711",
            "ANNA HARBOR, Plaintiff-Appellant, v. CITY OF PIERTOWN, Defendant-Appellee.",
            "ARGUED MAY 3, 2021 — DECIDED JUNE 14, 2022",
            "Before ROVNER, WOOD, and HAMILTON, Circuit Judges.",
            "WOOD, Circuit Judge. Anna Harbor keeps a boat at the city's pier. The city raised her dues without a"
                    + " hearing, and she sued under 42 U.S.C. § 1983.",
            "The district court dismissed her suit. We review that decision de novo. See Mathews v. Eldridge, 424 U.S."
                    + " 319, 335 (1976). A hearing was due before the dues were raised, not after.",
            "The judgment is reversed.",
            "HAMILTON, Circuit Judge, dissenting. The court asks the city for more than Mathews asks. Under Mathews,"
                    + " 424 U.S. at 335, the risk of error weighs little where a clerk adds two numbers.",
            "A hearing after the dues were raised was enough. I would affirm.");

    private final Workspace workspace;
    private final Library library;
    private final OwnCases own;
    private final CorrectionStore store;

    ImportDesk(Workspace workspace, List<Path> bundled) {
        this.workspace = workspace;
        this.store = new CorrectionStore(workspace);
        this.own = new OwnCases(workspace.folder());
        this.library = new Library(bundled, own, store::read);
    }

    static ImportDesk bundled(Workspace workspace) {
        return new ImportDesk(workspace, List.of(Path.of("opinions")));
    }

    Library library() {
        return library;
    }

    Holdings holdings() {
        boolean readOnly = workspace.saving() instanceof Saving.ReadOnly;
        return new Holdings(new OnDisk(library, store), new LibraryIntake(library, own, store, readOnly));
    }

    /// A case is read once for all windows as it is bundled, and anew as soon as anything is corrected in it.
    private record OnDisk(Library library, CorrectionStore store) implements Shelf {
        private static final Map<Library.Entry, CaseFile> UNCORRECTED = new ConcurrentHashMap<>();

        @Override
        public List<Entry> entries() {
            return library.cases().stream().map(entry -> new Entry(entry.id(), entry.caption())).toList();
        }

        @Override
        public CaseFile read(String id) throws IOException {
            Library.Entry entry = library.find(id).orElseThrow(() -> new IOException(id + " is not here."));
            boolean asPrinted = !library.isOwn(entry) && store.read(id).equals(CaseCorrections.NONE);
            return asPrinted ? UNCORRECTED.computeIfAbsent(entry, library::read) : library.read(entry);
        }
    }
}
