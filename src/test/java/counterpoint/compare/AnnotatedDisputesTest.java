package counterpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Measures the comparison against the disputes that were marked by hand in the bundled cases and in three more.
///
/// The figures are floors: what the engine reaches. Whoever improves it raises them. Weights are fitted on all cases but
/// one and measured on that one, so that no figure praises what was learned by heart.
class AnnotatedDisputesTest {
    private final CaseFile medina = read("medina-v-cram");
    private final CaseFile smith = read("smith-v-finkley");

    @ParameterizedTest
    @CsvSource({
        "medina-v-cram, 40, 0.50, 0.75, 0.90",
        "smith-v-finkley, 60, 0.60, 0.83, 1.00",
        "nance-v-ward, 19, 0.57, 0.94, 1.00",
        "mullenix-v-luna, 19, 0.78, 1.00, 1.00",
        "united-states-v-neugin, 19, 0.73, 0.84, 0.87"
    })
    void weightsOfTheOtherCasesLeadFromTheDissentToWhatItDisputes(
            String id, int passages, double first, double firstThree, double linked) {
        AnnotatedCase held = AnnotatedCase.named(id);
        LinkMeasure measure = LinkMeasure.of(held.disputes(), links(held, fittedWithout(id)));
        assertThat(measure.passages()).isEqualTo(passages);
        assertThat(measure.shareFirst()).isGreaterThanOrEqualTo(first);
        assertThat(measure.shareFirstThree()).isGreaterThanOrEqualTo(firstThree);
        assertThat(measure.shareLinked()).isGreaterThanOrEqualTo(linked);
    }

    /// Over all cases, each measured with weights of the others.
    @Test
    void fourOfFivePassagesFindWhatTheyDisputeAmongThree() {
        int passages = 0;
        int first = 0;
        int firstThree = 0;
        for (AnnotatedCase held : AnnotatedCase.all()) {
            LinkMeasure measure = LinkMeasure.of(held.disputes(), links(held, fittedWithout(held.id())));
            passages += measure.passages();
            first += measure.first();
            firstThree += measure.firstThree();
        }
        assertThat(passages).isEqualTo(157);
        assertThat(first / (double) passages).isGreaterThanOrEqualTo(0.61);
        assertThat(firstThree / (double) passages).isGreaterThanOrEqualTo(0.84);
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
    void weightsOfTheProgramAreFittedOnAllCases() {
        Weights fitted = fittedWithout("");
        assertThat(Weights.FITTED.none()).isEqualTo(fitted.none(), within(0.1));
        assertThat(Weights.FITTED.passage()).isEqualTo(fitted.passage(), within(0.1));
        assertThat(Weights.FITTED.statement()).isEqualTo(fitted.statement(), within(0.1));
        assertThat(Weights.FITTED.authorities()).isEqualTo(fitted.authorities(), within(0.1));
        assertThat(Weights.FITTED.kin()).isEqualTo(fitted.kin(), within(0.1));
        assertThat(Weights.FITTED.answering()).isEqualTo(fitted.answering(), within(0.1));
        assertThat(Weights.FITTED.reported()).isEqualTo(fitted.reported(), within(0.1));
        assertThat(Weights.FITTED.order()).isEqualTo(fitted.order(), within(0.1));
        assertThat(Weights.FITTED.brevity()).isEqualTo(fitted.brevity(), within(0.1));
    }

    /// Links of weights fitted on the other cases, in four bins: how likely they are said to be, and how many are right.
    /// A link is right if both ends are marked of one dispute, so one from what nobody marked is wrong.
    @Test
    void probabilitiesComeTrue() {
        Reliability reliability = new Reliability();
        for (AnnotatedCase held : AnnotatedCase.all()) {
            reliability.add(links(held, fittedWithout(held.id())), held.disputes());
        }
        assertThat(reliability.between(0, Link.WEAK).error()).isLessThan(0.06);
        assertThat(reliability.between(Link.WEAK, 0.5).error()).isLessThan(0.06);
        assertThat(reliability.between(0.5, 0.8).error()).isLessThan(0.14);
        assertThat(reliability.between(0.8, 1.01).error()).isLessThan(0.12);
    }

    /// A majority against the dissent of another decision; a page that one names is not the other's, so what rests on that
    /// is not counted. Where the law is the same, as with Medina and Smith, likeness is real and some links remain.
    @ParameterizedTest
    @CsvSource({
        "smith-v-finkley, nance-v-ward, 1",
        "medina-v-cram, united-states-v-neugin, 0",
        "nance-v-ward, mullenix-v-luna, 0",
        "united-states-v-neugin, smith-v-finkley, 0",
        "smith-v-finkley, medina-v-cram, 5",
        "medina-v-cram, smith-v-finkley, 60"
    })
    void opinionsOfDifferentDecisionsHaveNoLinksWorthShowing(String majority, String dissent, int most) {
        List<Link> links = links(
                AnnotatedCase.named(majority).left(), AnnotatedCase.named(dissent).right(), Weights.FITTED);
        assertThat(links)
                .filteredOn(link -> !link.isWeak())
                .filteredOn(link -> link.reasons().stream().noneMatch(AnnotatedDisputesTest::namesAPage))
                .hasSizeLessThanOrEqualTo(most);
    }

    private static boolean namesAPage(Link.Reason reason) {
        return reason.kind() == Link.Kind.EXPLICIT_REFERENCE
                && (reason.text().matches(".*\\d.*") || reason.text().matches("(?i)i(?:bi)?d\\."));
    }

    private static Weights fittedWithout(String id) {
        WeightFit fit = new WeightFit();
        AnnotatedCase.all().stream()
                .filter(one -> !one.id().equals(id))
                .forEach(one -> fit.with(one.evidence(), one.disputes()));
        return fit.weights();
    }

    private static List<Link> links(AnnotatedCase file, Weights weights) {
        return links(file.left(), file.right(), weights);
    }

    private static List<Link> links(Side left, Side right, Weights weights) {
        return new LinkFinder(weights).find(left, right);
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
                ? new TreatmentReader(left, Optional.of(right.opinion()))
                : new TreatmentReader(right, Optional.of(left.opinion()));
        return reader.of(use.authority(), use.within())
                .or(() -> reader.of(use.authority(), List.of()))
                .map(found -> found.treatment().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("not found");
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
