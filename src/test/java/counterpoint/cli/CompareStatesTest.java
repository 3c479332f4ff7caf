package counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CasePlaces;
import counterpoint.casefile.CaseReader;
import counterpoint.compare.AuthorityTreatment;
import counterpoint.compare.Decided;
import counterpoint.compare.Decided.OfLink;
import counterpoint.compare.Decided.Pair;
import counterpoint.compare.Dispute;
import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.compare.Treatment;
import counterpoint.correction.CaseCorrections;
import counterpoint.correction.CorrectionStore;
import counterpoint.correction.KeptDecisions;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `compare` says what the reader decided in the workspace.
class CompareStatesTest {
    private static final String MEDINA = "medina-v-cram";
    private static final CaseFile READ = new CaseReader().read(MEDINA, Path.of("opinions", MEDINA));

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void decide() throws IOException {
        List<Link> links = READ.comparison().links();
        Dispute first = READ.comparison().disputes().getFirst();
        AuthorityTreatment use = READ.comparison().treatments().getFirst();
        Decided decided = Decided.NONE
                .with(new OfLink(Pair.of(links.getLast()), State.CONFIRMED))
                .with(new OfLink(Pair.of(links.get(links.size() - 2)), State.REJECTED))
                .with(new Decided.Point(
                        Optional.of("The wooden stick"),
                        State.CONFIRMED,
                        first.links().stream().map(Pair::of).toList()))
                .with(new Decided.Use(use.authority(), use.opinion(), Treatment.UNCLEAR, State.HAND_MADE));
        CasePlaces places = new CasePlaces(READ.opinions());
        try (Workspace workspace = Workspace.open(folder)) {
            new CorrectionStore(workspace).of(MEDINA).set(CaseCorrections.NONE.withDecisions(
                    KeptDecisions.NONE.with(decided, places::find, places::quote)));
        }
    }

    private String run(String... arguments) {
        out.getBuffer().setLength(0);
        PrintWriter printed = new PrintWriter(out, true);
        assertThat(Main.commandLine(printed, printed, Path.of("opinions")).execute(arguments)).isZero();
        return out.toString();
    }

    @Test
    void jsonHasTheStateOfLinksDisputesAndTreatments() {
        JsonNode json = JsonMapper.builder().build().readTree(
                run("compare", "--json", "--workspace", folder.toString(), MEDINA));

        assertThat(json.get("links").get(0).get("state").stringValue()).isEqualTo("CONFIRMED");
        assertThat(json.get("links").valueStream().map(link -> link.get("state").stringValue()))
                .containsOnlyOnce("CONFIRMED", "REJECTED").contains("COMPUTED");
        JsonNode dispute = json.get("disputes").get(0);
        assertThat(dispute.get("title").stringValue()).isEqualTo("The wooden stick");
        assertThat(dispute.get("titledByReader").booleanValue()).isTrue();
        assertThat(dispute.get("state").stringValue()).isEqualTo("CONFIRMED");
        assertThat(json.get("disputes").get(1).get("state").stringValue()).isEqualTo("COMPUTED");
        assertThat(json.get("treatments").valueStream()
                .filter(use -> use.get("state").stringValue().equals("HAND_MADE"))
                .map(use -> use.get("treatment").stringValue() + " " + use.get("dispute").isNull()))
                .containsExactly("UNCLEAR true");
    }

    @Test
    void aListForPeopleSaysHowManyAreWhose() {
        String printed = run("compare", "--workspace", folder.toString(), MEDINA);

        int links = READ.comparison().links().size();
        assertThat(printed).contains("  " + links + " links: " + (links - 2) + " computed, 1 confirmed, 1 rejected.");
        assertThat(run("compare", "opinions/medina-v-cram/slip-opinion.txt")).contains(" links, all computed.");
    }

    @Test
    void theOtherWayRoundTheStatesAreTheSame() {
        JsonNode json = JsonMapper.builder().build().readTree(run(
                "compare", "--json", "--left", "dissent", "--right", "majority", "--workspace", folder.toString(),
                MEDINA));

        assertThat(json.get("links").get(0).get("state").stringValue()).isEqualTo("CONFIRMED");
        assertThat(json.get("disputes").valueStream().map(one -> one.get("title").stringValue()))
                .contains("The wooden stick");
    }
}
