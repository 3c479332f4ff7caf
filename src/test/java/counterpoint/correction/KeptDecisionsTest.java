package counterpoint.correction;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.compare.Decided;
import counterpoint.compare.State;
import counterpoint.compare.Treatment;
import counterpoint.correction.KeptDecisions.KeptLink;
import counterpoint.correction.KeptDecisions.KeptPair;
import counterpoint.correction.KeptDecisions.KeptPoint;
import counterpoint.note.Anchor;
import counterpoint.text.Span;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptDecisionsTest {
    private static final KeptPair PAIR = new KeptPair(anchor("majority", 10), anchor("dissent", 90));
    private static final KeptPair OTHER = new KeptPair(anchor("majority", 30), anchor("dissent", 120));
    private static final KeptDecisions SOME = new KeptDecisions(
            List.of(new KeptLink(PAIR, State.CONFIRMED), new KeptLink(OTHER, State.HAND_MADE)),
            List.of(
                    new KeptPoint(Optional.of("The wooden stick"), State.COMPUTED, List.of(PAIR, OTHER),
                            List.of(new Decided.Use("Graham", "majority", Treatment.REJECTS, State.CONFIRMED))),
                    new KeptPoint(Optional.empty(), State.REJECTED, List.of(OTHER), List.of())),
            List.of(new Decided.Use("Graham", "dissent", Treatment.READS_NARROWLY, State.HAND_MADE)));

    @TempDir
    private Path folder = Path.of("");

    private static Anchor anchor(String opinion, int at) {
        return new Anchor(opinion, "case/slip.txt", "hash", new Span(at, at + 5), "words", "before", "after");
    }

    private void keep(KeptDecisions decisions) throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            new CorrectionStore(workspace).of("case").set(CaseCorrections.NONE.withDecisions(decisions));
        }
    }

    private KeptDecisions kept() throws IOException {
        try (Workspace workspace = Workspace.openReadOnly(folder)) {
            return new CorrectionStore(workspace).read("case").decisions();
        }
    }

    private Path file() {
        return folder.resolve("corrections/case.json");
    }

    @Test
    void decisionsAreReadAsTheyWereKept() throws IOException {
        keep(SOME);
        assertThat(kept()).isEqualTo(SOME);
    }

    @Test
    void theyStandBesideTheCorrectionsOfTheCase() throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            CorrectionStore store = new CorrectionStore(workspace);
            store.of("case").set(CaseCorrections.NONE.withDecisions(SOME));
            store.of("case").set(store.of("case").value()
                    .withFacts(CorrectedFacts.NONE.with(CaseFact.DOCKET, "21-1")));
        }
        assertThat(kept()).isEqualTo(SOME);
    }

    @Test
    void whatThisVersionDoesNotUnderstandIsNotAppliedAndStaysOnDisk() throws IOException {
        keep(SOME);
        String newer = Files.readString(file())
                .replaceFirst("\"CONFIRMED\"", "\"DOUBTED\"")
                .replaceFirst("\"REJECTED\"", "7")
                .replaceFirst("\"READS_NARROWLY\"", "\"OVERRULES\"");
        Files.writeString(file(), newer);

        assertThat(kept()).isEqualTo(new KeptDecisions(
                List.of(SOME.links().getLast()), List.of(SOME.points().getFirst()), List.of()));
        keep(new KeptDecisions(List.of(), List.of(), List.of()));

        assertThat(Files.readString(file())).contains("DOUBTED", "\"state\" : 7", "OVERRULES");
        assertThat(Files.readString(file())).doesNotContain("HAND_MADE\",", "The wooden stick");
    }

    @Test
    void valuesThatMakeNoSenseAreAsIfTheyWereNotThere() throws IOException {
        keep(SOME);
        Files.writeString(file(),
                "{\"format\": 1, \"comparison\": {\"links\": 3, \"points\": [{\"links\": [[{}, {}]]}],"
                        + " \"treatments\": [null, {\"authority\": \"\"}]}}");

        assertThat(kept()).isEqualTo(KeptDecisions.NONE);
    }
}
