package counterpoint.ui.model.imports;

import counterpoint.casefile.Library;
import counterpoint.casefile.NotSavedException;
import counterpoint.casefile.OwnCases;
import counterpoint.correction.CaseCorrections;
import counterpoint.correction.CorrectionStore;
import counterpoint.intake.ImportProgress;
import counterpoint.intake.Importer;
import counterpoint.intake.Proposal;
import counterpoint.intake.Revision;
import counterpoint.intake.Standing;
import counterpoint.opinion.Correction;
import counterpoint.ui.theme.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Takes opinions into the reader's own cases on disk.
public final class LibraryIntake implements Intake {
    private final Library library;
    private final Importer importer;
    private final CorrectionStore store;
    private final Revision revision;
    private final boolean readOnly;

    /// @param library all cases, also those of `own`
    /// @param own where cases are added
    /// @param store keeps corrections
    /// @param readOnly whether nothing may be kept, since another window has the workspace
    public LibraryIntake(Library library, OwnCases own, CorrectionStore store, boolean readOnly) {
        this.library = library;
        this.importer = new Importer(library, own);
        this.store = store;
        this.revision = new Revision(library, store);
        this.readOnly = readOnly;
    }

    @Override
    public boolean readOnly() {
        return readOnly;
    }

    @Override
    public synchronized void propose(List<Path> given, ImportProgress progress, Consumer<Proposal> taker) {
        importer.propose(given, progress, taker);
    }

    @Override
    public synchronized Proposal paste(String text) {
        return importer.paste(text);
    }

    @Override
    public Proposal.Ready correct(Proposal.Ready proposal, String file, List<Correction> corrections)
            throws IOException {
        return importer.correct(proposal, file, corrections);
    }

    @Override
    public synchronized String accept(Proposal.Ready proposal) throws IOException {
        refuseIfReadOnly();
        return switch (proposal.standing()) {
            case Standing.Already _ -> importer.acceptAgain(proposal, store).id();
            case Standing.Fresh _,Standing.OtherPrint _ -> importer.accept(proposal, store).id();
        };
    }

    @Override
    public synchronized String addTo(Proposal.Ready proposal, String caseId) throws IOException {
        refuseIfReadOnly();
        Library.Entry entry = library.cases().stream()
                .filter(one -> one.id().equals(caseId))
                .findFirst()
                .orElseThrow(() -> new NotSavedException(Texts.of("import.gone", caseId)));
        importer.addEditions(proposal, entry, store);
        return caseId;
    }

    @Override
    public Proposal.Ready saved(String caseId) throws IOException {
        return revision.open(caseId);
    }

    @Override
    public void keep(String caseId, Proposal.Ready corrected) {
        revision.keep(caseId, corrected);
    }

    @Override
    public CaseCorrections corrections(String caseId) {
        return store.of(caseId).value();
    }

    @Override
    public void keep(String caseId, CaseCorrections corrections) {
        store.of(caseId).set(corrections);
    }

    private void refuseIfReadOnly() throws NotSavedException {
        if (readOnly) {
            throw new NotSavedException(Texts.of("import.readOnly"));
        }
    }
}
