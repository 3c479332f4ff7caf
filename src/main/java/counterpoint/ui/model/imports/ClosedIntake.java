package counterpoint.ui.model.imports;

import counterpoint.correction.CaseCorrections;
import counterpoint.intake.ImportProgress;
import counterpoint.intake.Proposal;
import counterpoint.opinion.Correction;
import counterpoint.ui.theme.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Takes nothing in, for a window without a workspace.
final class ClosedIntake implements Intake {
    @Override
    public boolean readOnly() {
        return true;
    }

    @Override
    public void propose(List<Path> given, ImportProgress progress, Consumer<Proposal> taker) {
        given.forEach(path -> taker.accept(new Proposal.Refused(path.toString(), Texts.of("import.closed"))));
    }

    @Override
    public Proposal paste(String text) {
        return new Proposal.Refused(Texts.of("import.pasted"), Texts.of("import.closed"));
    }

    @Override
    public Proposal.Ready correct(Proposal.Ready proposal, String file, List<Correction> corrections)
            throws IOException {
        throw closed();
    }

    @Override
    public String accept(Proposal.Ready proposal) throws IOException {
        throw closed();
    }

    @Override
    public String addTo(Proposal.Ready proposal, String caseId) throws IOException {
        throw closed();
    }

    @Override
    public Proposal.Ready saved(String caseId) throws IOException {
        throw closed();
    }

    @Override
    public void keep(String caseId, Proposal.Ready corrected) {
        throw new IllegalStateException("nothing was read here that could be kept");
    }

    @Override
    public CaseCorrections corrections(String caseId) {
        return CaseCorrections.NONE;
    }

    @Override
    public void keep(String caseId, CaseCorrections corrections) {
        throw new IllegalStateException("nothing can be kept here");
    }

    private static IOException closed() {
        return new IOException(Texts.of("import.closed"));
    }
}
