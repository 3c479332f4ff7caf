package counterpoint.ui.model.imports;

import counterpoint.opinion.Caption;
import counterpoint.opinion.Correction;
import counterpoint.ui.theme.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Takes nothing in, for a window without a workspace.
final class ClosedIntake implements Intake {
    @Override
    public boolean readOnly() {
        return true;
    }

    @Override
    public List<Path> files(List<Path> given) {
        return List.copyOf(given);
    }

    @Override
    public Proposal read(Origin origin, List<Correction> corrections) throws IOException {
        throw new IOException(Texts.of("import.closed"));
    }

    @Override
    public String keep(Origin origin, Proposal proposal, Caption facts) throws IOException {
        throw new IOException(Texts.of("import.closed"));
    }
}
