package counterpoint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.correction.CaseCorrections;
import counterpoint.correction.CaseFact;
import counterpoint.correction.CorrectedFacts;
import counterpoint.opinion.Correction.NoOpinionBegins;
import counterpoint.opinion.Correction.OpinionBegins;
import counterpoint.opinion.Correction.OpinionIs;
import counterpoint.opinion.Correction.ParagraphBegins;
import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectedCaseTest {
    private static final Path MEDINA = Path.of("opinions/medina-v-cram");
    private static final Optional<Judge> HARTZ = Optional.of(new Judge("Hartz", Optional.of("Circuit Judge")));

    private final CaseReader reader = new CaseReader();
    private final CaseFile plain = reader.read("medina-v-cram", MEDINA);
    private final SourceText slip = plain.decisions().getFirst().source();

    @TempDir
    private Path folder = Path.of("");

    private CaseFile read(CaseCorrections corrections) {
        return reader.read("medina-v-cram", MEDINA, corrections);
    }

    private int dissent() {
        return plain.opinion("dissent").orElseThrow().readingText().opinion().span().start();
    }

    @Test
    void whatTheReaderSaysOfAnOpinionStandsAgainstTheDescription() {
        CaseFile corrected = read(CaseCorrections.NONE.with(
                slip, List.of(new OpinionIs(dissent(), OpinionKind.CONCURRENCE_IN_PART, HARTZ))));

        CaseOpinion opinion = corrected.opinion("dissent").orElseThrow();
        assertThat(opinion.kind()).isEqualTo(OpinionKind.CONCURRENCE_IN_PART);
        assertThat(opinion.author()).isEqualTo(HARTZ);
        assertThat(opinion.editions()).extracting(Edition::label).containsExactly("Slip opinion", "F.3d");
        assertThat(corrected.problems()).isEmpty();
    }

    @Test
    void aMovedBoundaryKeepsTheCaseInItsTwoOpinions() {
        int later = slip.text().indexOf(' ', dissent() + 1500) + 1;
        CaseFile corrected = read(CaseCorrections.NONE.with(slip, List.of(
                new NoOpinionBegins(dissent()), new OpinionBegins(later, OpinionKind.DISSENT, HARTZ))));

        assertThat(corrected.opinions()).extracting(CaseOpinion::id).containsExactly("majority", "dissent");
        assertThat(corrected.opinion("dissent").orElseThrow().readingText().opinion().span().start())
                .isEqualTo(later);
    }

    @Test
    void twoOpinionsNeverHaveOneIdentifier() {
        int later = slip.text().indexOf(' ', dissent() + 1500) + 1;
        CaseFile corrected = read(CaseCorrections.NONE.with(
                slip, List.of(new OpinionBegins(later, OpinionKind.DISSENT, HARTZ))));

        assertThat(corrected.opinions()).extracting(CaseOpinion::id, opinion -> opinion.editions().size())
                .containsExactly(tuple("majority", 1), tuple("dissent", 2), tuple("dissent-2", 1));
    }

    @Test
    void aCorrectedFactStandsAgainstTheDescriptionAndTheText() {
        CaseFile corrected = read(CaseCorrections.NONE.withFacts(
                CorrectedFacts.NONE.with(CaseFact.NAME, "Medina v. Pueblo").with(CaseFact.DOCKET, "")));

        assertThat(corrected.name()).isEqualTo("Medina v. Pueblo");
        assertThat(corrected.caption().docket()).isEmpty();
        assertThat(corrected.caption().court()).isEqualTo(plain.caption().court());
    }

    @Test
    void aCorrectionThatIsNotFoundAgainIsSaid() throws IOException {
        int place = slip.text().indexOf(' ', 30_000) + 1;
        CaseCorrections corrections = CaseCorrections.NONE.with(slip, List.of(new ParagraphBegins(place)));
        Files.writeString(folder.resolve("slip-opinion.txt"), slip.text().substring(0, 20_000));

        assertThat(reader.read("medina-v-cram", folder, corrections).problems())
                .containsExactly("The text of medina-v-cram/slip-opinion.txt has changed, and one of your corrections"
                        + " could not be found in it with certainty; it was kept and not applied.");
    }

    @Test
    void aCorrectionOfASourceThatIsNotThereIsSaid() {
        CaseCorrections astray = CaseCorrections.NONE.with(
                new SourceText("medina-v-cram/gone.txt", slip.charset(), slip.text()),
                List.of(new ParagraphBegins(slip.text().indexOf(' ', 30_000) + 1)));

        assertThat(read(astray).problems())
                .containsExactly("One of your corrections of this case is of a source that the"
                        + " case does not have; it was kept there and not applied.");
    }
}
