package counterpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Measures the comparison against the disputes that were marked by hand in both bundled cases.
///
/// The figures are floors: what the engine reaches. Whoever improves it raises them. Weights are fitted on one case and
/// measured on the other, so that no figure praises what was learned by heart.
class AnnotatedDisputesTest {
    private final CaseFile medina = read("medina-v-cram");
    private final CaseFile smith = read("smith-v-finkley");

    @Test
    void weightsOfSmithLeadFromTheDissentOfMedinaToWhatItDisputes() throws IOException {
        Weights fitted = new WeightFit().with(evidence(smith), marked(smith)).weights();
        LinkMeasure measure = LinkMeasure.of(marked(medina), links(medina, fitted));
        assertThat(measure.passages()).isEqualTo(40);
        assertThat(measure.shareFirst()).isGreaterThanOrEqualTo(0.50);
        assertThat(measure.shareFirstThree()).isGreaterThanOrEqualTo(0.72);
        assertThat(measure.shareLinked()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void weightsOfMedinaLeadFromTheDissentOfSmithToWhatItDisputes() throws IOException {
        Weights fitted = new WeightFit().with(evidence(medina), marked(medina)).weights();
        LinkMeasure measure = LinkMeasure.of(marked(smith), links(smith, fitted));
        assertThat(measure.passages()).isEqualTo(60);
        assertThat(measure.shareFirst()).isGreaterThanOrEqualTo(0.53);
        assertThat(measure.shareFirstThree()).isGreaterThanOrEqualTo(0.75);
        assertThat(measure.shareLinked()).isEqualTo(1);
    }

    @Test
    void pageNamedInSmithLeadsToWhatIsSaidThere() throws IOException {
        String source = smith.left().orElseThrow().readingText().decision().source().text();
        List<AnnotatedDispute.PageReference> references = AnnotatedDispute.pageReferences("smith-slip-opinion", source);
        assertThat(references).hasSize(6).allSatisfy(reference -> assertThat(smith.comparison().links())
                .filteredOn(link -> link.right().span().overlaps(reference.at()))
                .filteredOn(link -> link.left().span().overlaps(reference.leadsTo()))
                .flatExtracting(Link::reasons)
                .extracting(Link.Reason::kind)
                .contains(Link.Kind.EXPLICIT_REFERENCE));
    }

    @Test
    void weightsOfTheProgramAreFittedOnBothCases() throws IOException {
        Weights fitted = new WeightFit()
                .with(evidence(medina), marked(medina))
                .with(evidence(smith), marked(smith))
                .weights();
        assertThat(Weights.FITTED.none()).isEqualTo(fitted.none(), within(0.1));
        assertThat(Weights.FITTED.passage()).isEqualTo(fitted.passage(), within(0.1));
        assertThat(Weights.FITTED.statement()).isEqualTo(fitted.statement(), within(0.1));
        assertThat(Weights.FITTED.authorities()).isEqualTo(fitted.authorities(), within(0.1));
        assertThat(Weights.FITTED.kin()).isEqualTo(fitted.kin(), within(0.1));
        assertThat(Weights.FITTED.naming()).isEqualTo(fitted.naming(), within(0.1));
        assertThat(Weights.FITTED.order()).isEqualTo(fitted.order(), within(0.1));
    }

    @Test
    void probabilitiesSurpriseLessThanTheShareOfLinksDoes() throws IOException {
        Weights ofMedina = new WeightFit().with(evidence(medina), marked(medina)).weights();
        double[] surprise = new WeightFit().with(evidence(smith), marked(smith)).surprise(evidence(smith), ofMedina);
        assertThat(surprise[0]).isLessThan(0.85 * surprise[1]);
        Weights ofSmith = new WeightFit().with(evidence(smith), marked(smith)).weights();
        surprise = new WeightFit().with(evidence(medina), marked(medina)).surprise(evidence(medina), ofSmith);
        assertThat(surprise[0]).isLessThan(0.85 * surprise[1]);
    }

    @Test
    void treatmentsAreNamedAsTheReaderNamedThem() throws IOException {
        TreatmentMeasure ofMedina = TreatmentMeasure.of(marked(medina), use -> named(medina, use));
        assertThat(ofMedina.accuracy()).isGreaterThanOrEqualTo(0.80);
        assertThat(ofMedina.macroF1()).isGreaterThanOrEqualTo(0.68);
        TreatmentMeasure ofSmith = TreatmentMeasure.of(marked(smith), use -> named(smith, use));
        assertThat(ofSmith.accuracy()).isGreaterThanOrEqualTo(0.82);
        assertThat(ofSmith.macroF1()).isGreaterThanOrEqualTo(0.80);
    }

    /// What any classifier of treatments must beat.
    @Test
    void constantAnswerIsRightOnHalfOfTheTreatments() throws IOException {
        TreatmentMeasure ofMedina = TreatmentMeasure.of(marked(medina), use -> "relies on");
        assertThat(ofMedina.uses()).isEqualTo(30);
        assertThat(ofMedina.accuracy()).isEqualTo(0.57, within(0.01));
        assertThat(ofMedina.macroF1()).isEqualTo(0.121, within(0.001));
        TreatmentMeasure ofSmith = TreatmentMeasure.of(marked(smith), use -> "relies on");
        assertThat(ofSmith.uses()).isEqualTo(28);
        assertThat(ofSmith.accuracy()).isEqualTo(0.57, within(0.01));
        assertThat(ofSmith.macroF1()).isEqualTo(0.145, within(0.001));
    }

    /// The treatment in the dispute's marked passages, in the reader's words; in the whole opinion if it is cited only
    /// elsewhere.
    private static String named(CaseFile file, AnnotatedDispute.Use use) {
        Side left = file.left().orElseThrow().readingText().side();
        Side right = file.right().orElseThrow().readingText().side();
        boolean onTheLeft = use.opinion().equals("majority");
        TreatmentReader reader = onTheLeft
                ? new TreatmentReader(left, right.opinion())
                : new TreatmentReader(right, left.opinion());
        return reader.of(use.authority(), use.within())
                .or(() -> reader.of(use.authority(), List.of()))
                .map(found -> found.treatment().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("not found");
    }

    private static Evidence evidence(CaseFile file) {
        return new Evidence(
                file.left().orElseThrow().readingText().side(),
                file.right().orElseThrow().readingText().side());
    }

    private static List<Link> links(CaseFile file, Weights weights) {
        return new LinkFinder(weights)
                .find(
                        file.left().orElseThrow().readingText().side(),
                        file.right().orElseThrow().readingText().side());
    }

    private static List<AnnotatedDispute> marked(CaseFile file) throws IOException {
        String gold = file.id().equals("medina-v-cram") ? "medina" : "smith-slip-opinion";
        return AnnotatedDispute.of(
                gold, file.left().orElseThrow().readingText().decision().source().text());
    }

    private static CaseFile read(String id) {
        return new CaseReader().read(id, Path.of("opinions", id));
    }
}
