package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.CourtDate;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.PageMarker;
import counterpoint.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Excerpts of slip opinions of the Supreme Court as `pdftotext -layout` takes them out of the Court's PDFs.
class LayoutTextTest {
    private static Decision decision(String name) {
        return new DecisionParser().parse(Corpus.excerpt(name));
    }

    private static List<String> texts(Opinion opinion) {
        return opinion.body().stream()
                .filter(block -> !(block instanceof Heading))
                .map(block -> block.text().text())
                .toList();
    }

    private static List<String> numbers(Opinion opinion) {
        return opinion.body().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .map(heading -> heading.number().or(heading::title).orElse(""))
                .toList();
    }

    @Test
    void eachOpinionBeginsOnAPageThatCountsAnew() {
        assertThat(decision("montejo-v-louisiana").opinions())
                .extracting(Opinion::kind, opinion -> opinion.author().map(Judge::name), Opinion::joined)
                .containsExactly(
                        tuple(OpinionKind.MAJORITY, Optional.of("Scalia"),
                                List.of("Roberts", "Kennedy", "Thomas", "Alito")),
                        tuple(OpinionKind.CONCURRENCE, Optional.of("Alito"), List.of("Kennedy")));
    }

    @Test
    void aStatementToAnOrderBeginsOnThePageOnWhichTheOrderEnds() {
        Decision decision = decision("noem-v-abrego-garcia");
        assertThat(decision.opinions())
                .extracting(Opinion::kind, opinion -> opinion.author().map(Judge::name), Opinion::joined)
                .containsExactly(
                        tuple(OpinionKind.LEAD, Optional.empty(), List.of()),
                        tuple(OpinionKind.STATEMENT, Optional.of("Sotomayor"), List.of("Kagan", "Jackson")));
        assertThat(texts(decision.opinions().getFirst()).getLast()).endsWith("THE CHIEF JUSTICE is vacated.");
        assertThat(texts(decision.opinions().get(1)).getFirst()).startsWith("The United States Government arrested");
    }

    @Test
    void anOpinionBeginsWithItsCaption() {
        Decision decision = decision("montejo-v-louisiana");
        assertThat(decision.opinions())
                .extracting(opinion -> decision.source().at(opinion.span()).lines().findFirst().orElseThrow())
                .containsOnly("SUPREME COURT OF THE UNITED STATES");
        assertThat(decision.opinions())
                .extracting(opinion -> decision.source().at(opinion.span()).lines().toList().getLast().strip())
                .containsExactly("It is so ordered.",
                        "(2009), the Court overruled New York v. Belton.");
    }

    @Test
    void headsOfPagesAreTakenOutOfSentencesAndKeptAsPlaces() {
        Decision decision = decision("montejo-v-louisiana");
        assertThat(decision.pages())
                .extracting(PageMarker::label, PageMarker::series)
                .containsExactly(tuple("3", "slip"), tuple("1", "slip"), tuple("2", "slip"), tuple("3", "slip"),
                        tuple("1", "slip"));
        assertThat(texts(decision.opinions().getFirst()).get(2))
                .startsWith("Montejo waived his rights under Miranda v. Arizona,")
                .contains("at first claiming that he had only driven Moore to the victim’s home")
                .endsWith("These police interrogations were videotaped.");
    }

    @Test
    void wordsThatLostTheirHyphensAreWholeAgain() {
        Opinion majority = decision("montejo-v-louisiana").opinions().getFirst();
        assertThat(texts(majority).getFirst())
                .isEqualTo("We consider in this case the scope and continued viability of the rule announced by this"
                        + " Court in Michigan v. Jackson, 475 U. S. 625 (1986), forbidding police to initiate"
                        + " interrogation of a criminal defendant once he has requested counsel at an arraignment or"
                        + " similar proceeding.");
    }

    @Test
    void headingsStandInTheMiddle() {
        assertThat(numbers(decision("montejo-v-louisiana").opinions().getFirst())).containsExactly("I", "II", "* * *");
        assertThat(numbers(decision("georgia-v-randolph").opinions().getFirst()))
                .containsExactly("II", "A", "B", "III");
    }

    @Test
    void aNoteStandsBelowTheRuleAndItsMarkBehindASentence() {
        Decision decision = decision("montejo-v-louisiana");
        Footnote note = decision.opinions().getFirst().footnotes().getFirst();
        assertThat(note.mark()).isEqualTo("1");
        assertThat(note.text().text())
                .startsWith("“The sheriff or law enforcement officer having custody of an arrested person shall")
                .endsWith("Art. 230.1(A) (West Supp. 2009).");
        int at = note.reference().orElseThrow().start();
        assertThat(decision.source().text().substring(at - 10, at + 10)).isEqualTo("state law.1 Although");
    }

    @Test
    void aNoteGoesOnAtTheFootOfTheNextPage() {
        Decision decision = decision("georgia-v-randolph");
        List<Footnote> notes = decision.opinions().getFirst().footnotes();
        assertThat(notes).extracting(Footnote::mark).containsExactly("1", "2");
        assertThat(notes.getFirst().text().text())
                .startsWith("All four Courts of Appeals to have considered this question have concluded")
                .endsWith("(requiring consent of all present co-occupants).");
        assertThat(notes.getLast().text().text())
                .isEqualTo("Mindful of the multiplicity of living arrangements, we vary the terms used to describe"
                        + " residential co-occupancies. In so doing we do not mean, however, to suggest that the rule"
                        + " to be applied to them is similarly varied.");
    }

    @Test
    void aQuotationStandsIn() {
        Opinion opinion = decision("georgia-v-randolph").opinions().getFirst();
        List<Block> quoted = opinion.body().stream().filter(BlockQuotation.class::isInstance).toList();
        assertThat(quoted).extracting(block -> block.text().text())
                .containsExactly("“The authority which justified the third-party consent does not rest upon the law of"
                        + " property, with its attendant historical and legal refinement, but rests rather on mutual"
                        + " use of the property.” 415 U. S., at 171, n. 7 (citations omitted).");
        assertThat(texts(opinion))
                .anyMatch(text -> text.startsWith("See also Frazier v. Cupp,")
                        && text.endsWith("someone else to look inside”)."));
    }

    @Test
    void titlesPrintedOverEachOtherAreHeads() {
        Decision decision = decision("egbert-v-boule");
        assertThat(decision.opinions())
                .extracting(Opinion::kind, opinion -> opinion.author().map(Judge::name), Opinion::joined)
                .containsExactly(
                        tuple(OpinionKind.CONCURRENCE_IN_JUDGMENT, Optional.of("Gorsuch"), List.of()),
                        tuple(OpinionKind.CONCURRENCE_IN_PART, Optional.of("Sotomayor"), List.of("Breyer", "Kagan")));
        assertThat(texts(decision.opinions().getLast()).getFirst())
                .contains("First Amendment retaliation claim may not proceed under Bivens")
                .doesNotContain("OTOMAYOR");
    }

    @Test
    void theCaptionSaysCourtDocketAndDay() {
        assertThat(decision("mullenix-v-luna").caption())
                .extracting(caption -> caption.name(), caption -> caption.docket(), caption -> caption.court(),
                        caption -> caption.decided())
                .containsExactly(Optional.of("Mullenix v. Luna"), Optional.of("14-1143"),
                        Optional.of("Supreme Court of the United States"),
                        Optional.of(CourtDate.of(LocalDate.of(2015, 11, 9))));
        assertThat(decision("mullenix-v-luna").opinions()).extracting(Opinion::kind)
                .containsExactly(OpinionKind.PER_CURIAM);
    }

    @Test
    void opinionsThatGoOnBelowEachOtherAreToldByTheirBylines() {
        Decision decision = decision("preliminary-print");
        assertThat(decision.opinions())
                .extracting(Opinion::kind, opinion -> opinion.author().map(Judge::name), Opinion::joined)
                .containsExactly(
                        tuple(OpinionKind.MAJORITY, Optional.of("Scalia"), List.of()),
                        tuple(OpinionKind.CONCURRENCE, Optional.of("Alito"), List.of("Kennedy")));
        assertThat(texts(decision.opinions().getFirst())).last().isEqualTo("It is so ordered.");
    }

    @Test
    void paragraphsOfOneLineAreNoQuotation() {
        Decision decision = new DecisionParser().parse(new SourceText("orders.txt", StandardCharsets.UTF_8, """
                                  Cite as: 570 U. S. ____ (2013)              1

                                       Per Curiam

                SUPREME COURT OF THE UNITED STATES
                            [June 25, 2013]

                   PER CURIAM.
                  The petition for a writ of certiorari is granted, and the
                judgment is vacated.
                  The motion is granted.
                  The case is remanded.
                  The Court has now held that the statute means what it
                says.
                """));
        assertThat(decision.opinions().getFirst().body())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Paragraph", "Paragraph", "Paragraph", "Paragraph");
    }

    @Test
    void aStretchThatBeginsInTheMidstOfAPageIsReadFromItsFirstWord() {
        String stretch = Corpus.excerpt("montejo-v-louisiana").text();
        int head = stretch.indexOf("Cite as:", stretch.indexOf("Opinion of the Court") + 1);
        int start = stretch.lastIndexOf("\n\n", head - 400) + 2;
        String from = stretch.substring(start);
        String firstLine = from.lines().findFirst().orElseThrow().strip();
        assertThat(texts(new DecisionParser().parse(new SourceText("stretch.txt", StandardCharsets.UTF_8, from))
                .opinions().getFirst()).getFirst())
                .startsWith(firstLine);
    }

    @Test
    void aStretchCopiedFromThePageBeforeTheFirstHeadIsRead() {
        Decision decision = new DecisionParser().parse(new SourceText("stretch.txt", StandardCharsets.UTF_8, """
                  The remedy was decided the same Term. Since some
                                  Cite as: 547 U. S. ____ (2006)           11

                                      Opinion of the Court

                violations would yield damages too small, Congress has
                authorized fees.
                """));
        assertThat(texts(decision.opinions().getFirst()))
                .containsExactly("The remedy was decided the same Term. Since some violations would yield damages too"
                        + " small, Congress has authorized fees.");
    }

    @Test
    void theHeadOfAnEvenPageAloneIsTakenOut() {
        Decision decision = new DecisionParser().parse(new SourceText("stretch.txt", StandardCharsets.UTF_8, """
                  The remedy was decided the same Term. Since some
                4                        DOE v. ROE

                                   GRAY, J., concurring

                violations would yield damages too small, Congress has
                authorized fees.
                """));
        assertThat(decision.pages()).extracting(PageMarker::label).containsExactly("4");
        assertThat(decision.opinions())
                .extracting(opinion -> texts(opinion))
                .containsExactly(List.of("The remedy was decided the same Term. Since some violations would yield"
                        + " damages too small, Congress has authorized fees."));
    }
}
