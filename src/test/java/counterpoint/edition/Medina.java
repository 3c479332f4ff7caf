package counterpoint.edition;

import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.parse.DecisionParser;
import counterpoint.text.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// The two prints of the dissent in Medina v. Cram: the slip opinion without note marks, and the F.3d text.
final class Medina {
    private Medina() {
    }

    static Print slip() {
        return dissent("slip-opinion.txt");
    }

    static Print f3d() {
        return dissent("f3d-dissent.txt");
    }

    /// Both, after the slip's footnotes were placed.
    static Collation collated() {
        Print slip = slip();
        Print f3d = f3d();
        Collation collation = new Collator().collate(slip, f3d);
        return collation.rebound(new Print(slip.decision(), collation.placedNotes().opinion()), f3d);
    }

    private static Print dissent(String file) {
        try {
            Decision decision = new DecisionParser()
                    .parse(new SourceReader().read(Path.of("opinions/medina-v-cram", file), file));
            Opinion opinion = decision.opinions().getLast();
            return new Print(decision, opinion.as("dissent", opinion.kind()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
