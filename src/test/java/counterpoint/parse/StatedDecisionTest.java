package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.ParseProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What files state of their opinions, and what is read where they are silent.
class StatedDecisionTest {
    @Test
    void aClusterStatesTypesAuthorsAndFacts() {
        Decision decision = MarkedCorpus.read("courtlistener/cluster-harvard.json");
        assertThat(opinions(decision)).containsExactly("lead LEAD Tacha []", "dissent DISSENT Seymour []");
        assertThat(decision.caption()).isEqualTo(new Caption(
                Optional.of("Medina v. Cram"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(CourtDate.of(LocalDate.of(2001, 5, 31))),
                List.of("252 F.3d 1124"),
                List.of("Tacha", "Seymour", "Lungstrum")));
        assertThat(decision.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"courtlistener/cluster-harvard.json", "courtlistener/opinion-combined-harvard.json",
                "cap/1124-01.xml"})
    void footnotesPagesAndHeadingsOfHarvardsMarkupAreTakenOut(String file) {
        Decision decision = MarkedCorpus.read(file);
        Opinion majority = decision.opinions().getFirst();
        assertThat(blocks(majority)).containsExactly(
                "P1 The defendants appeal from",
                "H1 I. Background",
                "P2 The following facts are",
                "H1 II. Standard of Review",
                "P3 Although actions for damages",
                "Q3 “courts of appeals may",
                "P3 Id. at 577.");
        assertThat(majority.body().get(2).text().text()).endsWith("bail bondsman went to Plaintiff Ernest Medina’s"
                + " residence to take Mr. Medina into custody for a bail bond violation.");
        assertThat(majority.footnotes()).extracting(Footnote::mark).containsExactly("1", "2");
        assertThat(majority.footnotes().get(1).text().text()).isEqualTo("In his statement, Officer Bruning said it"
                + " “entered his mind that Mr. Medina might try to use the police to shoot him.” Aplt.App. at 152.");
        assertThat(majority.footnotes().get(1).reference()).map(decision.source()::at).contains("2");
        Opinion dissent = decision.opinions().get(1);
        assertThat(dissent.body().getFirst().text().text())
                .endsWith("In Crawford-El, the Court expressly ruled otherwise.");
        assertThat(dissent.footnotes()).extracting(Footnote::mark).containsExactly("1");
    }

    @Test
    void aCombinedOpinionIsDividedAtItsBylines() {
        Decision decision = MarkedCorpus.read("courtlistener/opinion-lawbox.json");
        assertThat(opinions(decision)).containsExactly("majority MAJORITY Tacha []", "dissent DISSENT Seymour []");
        assertThat(decision.opinions().get(0).footnotes().getFirst().text().text()).startsWith("We also held")
                .endsWith("at 152.");
        assertThat(decision.opinions().get(1).footnotes().getFirst().text().text())
                .startsWith("I am particularly troubled");
        assertThat(pages(decision)).containsExactly("1126 F.3d", "1127 F.3d");
        assertThat(opinions(MarkedCorpus.read("courtlistener/opinion-numbered.json")))
                .containsExactly("majority MAJORITY Tacha []", "dissent DISSENT Seymour []");
    }

    @Test
    void notesAfterAllOpinionsGoToTheirReferencesInOrder() {
        Decision decision = MarkedCorpus.read("courtlistener/opinion-lawbox-supreme.json");
        assertThat(opinions(decision)).containsExactly(
                "majority MAJORITY Stewart []",
                "concurrence CONCURRENCE Marshall [Brennan]",
                "concurrence-in-part CONCURRENCE_IN_PART Rehnquist []");
        assertThat(decision.opinions()).extracting(opinion -> opinion.footnotes().stream()
                .map(note -> note.mark() + " " + note.text().text().substring(0, 11))
                .toList())
                .containsExactly(
                        List.of("1 The assault", "2 The state a"), List.of("* The police "), List.of("1 The nurse w"));
        assertThat(decision.opinions().getFirst().footnotes().get(1).text().text()).endsWith("the retrial was stayed.");
        assertThat(blocks(decision.opinions().getFirst())).containsExactly(
                "P1 On the afternoon of", "H1 I", "P2 The Fourth Amendment proscribes", "H1 II",
                "P3 The judgment is reversed.");
        assertThat(decision.opinions().get(1).body()).hasSize(1);
        assertThat(pages(decision)).containsExactly("387 U.S.", "388 U.S.", "409 U.S.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"courtlistener/opinion-plain-text.json", "courtlistener/opinion-inline.html"})
    void plainTextKeepsItsLayoutAndIsReadByIt(String file) {
        Decision decision = MarkedCorpus.read(file);
        assertThat(decision.source().text()).contains("    United States Court of Appeals\n");
        assertThat(opinions(decision)).containsExactly("majority MAJORITY Brennan []", "dissent DISSENT Sykes []");
        assertThat(blocks(decision.opinions().getFirst()))
                .containsExactly("P1 Jerry Smith, Jr. reportedly", "P2 Smith was found hiding");
        assertThat(decision.opinions().getFirst().body().getFirst().text().text()).contains("a citizen complained");
        assertThat(decision.caption().docket()).contains("20-1754");
    }

    @Test
    void everyTypeOfCourtListenerHasItsKind() {
        assertThat(MarkedCorpus.read("courtlistener/types.json").opinions()).extracting(Opinion::kind)
                .containsExactly(
                        OpinionKind.LEAD,
                        OpinionKind.MAJORITY,
                        OpinionKind.LEAD,
                        OpinionKind.PLURALITY,
                        OpinionKind.CONCURRENCE,
                        OpinionKind.CONCURRENCE_IN_PART,
                        OpinionKind.DISSENT,
                        OpinionKind.ADDENDUM,
                        OpinionKind.ADDENDUM,
                        OpinionKind.REHEARING,
                        OpinionKind.LEAD,
                        OpinionKind.STATEMENT,
                        OpinionKind.TRIAL_COURT);
    }

    @Test
    void theCourtsOwnOpinionHasNoAuthor() {
        Decision decision = MarkedCorpus.read("courtlistener/per-curiam.json");
        assertThat(opinions(decision)).containsExactly("per-curiam PER_CURIAM - []");
        assertThat(blocks(decision.opinions().getFirst())).containsExactly("P1 The defendants appeal from");
    }

    @Test
    void aBylineSaysMoreThanACoarseType() {
        Decision decision = MarkedCorpus.read("courtlistener/embedded-author.json");
        assertThat(opinions(decision))
                .containsExactly("concurrence-in-judgment CONCURRENCE_IN_JUDGMENT St. Eve [Brennan]");
        assertThat(decision.opinions().getFirst().author())
                .contains(new Judge("St. Eve", Optional.of("Circuit Judge")));
        assertThat(decision.caption().court()).contains("United States Court of Appeals for the Seventh Circuit");
        assertThat(decision.caption().docket()).contains("20-1754");
    }

    @Test
    void joinersAndColumbiasMarkupAreRead() {
        Decision decision = MarkedCorpus.read("courtlistener/opinion-columbia.json");
        assertThat(opinions(decision)).containsExactly("majority MAJORITY Tacha [Seymour, Lungstrum]");
        assertThat(blocks(decision.opinions().getFirst())).containsExactly(
                "P1 The defendants appeal from", "Q1 courts of appeals may", "H1 II. Standard of Review",
                "P2 Although actions for damages", "P3 We reverse.");
        assertThat(pages(decision)).containsExactly("1126 star");
        assertThat(decision.opinions().getFirst().footnotes()).extracting(Footnote::mark).containsExactly("1");
    }

    @Test
    void authorsAreReadWithTheirJoinersWhereverTheyAreStated() {
        assertThat(opinions(MarkedCorpus.read("cap/authors.json"))).containsExactly(
                "majority MAJORITY Ginsburg []",
                "plurality PLURALITY Stevens [Souter]",
                "concurrence-in-judgment CONCURRENCE_IN_JUDGMENT Kennedy [O’Connor]",
                "concurrence-in-part CONCURRENCE_IN_PART Scalia [Thomas]",
                "dissent DISSENT Black []",
                "dissent-2 DISSENT Gardner []",
                "per-curiam PER_CURIAM - []",
                "lead LEAD - []");
    }

    @Test
    void anchoredNotesAndLabelledPagesAreRead() {
        Decision decision = MarkedCorpus.read("courtlistener/opinion-anchored.html");
        assertThat(opinions(decision)).containsExactly("per-curiam PER_CURIAM - []");
        assertThat(decision.opinions().getFirst().footnotes())
                .extracting(note -> note.mark() + " " + note.text().text())
                .containsExactly(
                        "1 The detectives applied to the district attorney’s office for a “pocket warrant,” which"
                                + " they described as authority.");
        assertThat(pages(decision)).containsExactly("627 star", "628 star");
    }

    @Test
    void aSearchResultIsReadByItsSnippets() {
        Decision decision = MarkedCorpus.read("courtlistener/search.json");
        assertThat(opinions(decision)).containsExactly("lead LEAD Brennan []", "dissent DISSENT Sykes []");
        assertThat(decision.caption().citations()).containsExactly("10 F.4th 725");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cap/1124-01.json", "cap/1124-01-data.json"})
    void flatTextOfTheCaselawAccessProjectIsReadInLines(String file) {
        Decision decision = MarkedCorpus.read(file);
        assertThat(opinions(decision)).containsExactly("majority MAJORITY Tacha []", "dissent DISSENT Seymour []");
        assertThat(blocks(decision.opinions().getFirst())).containsExactly(
                "P1 The defendants appeal from", "H1 I. Background", "P2 The following facts are",
                "H1 II. Standard of Review", "P3 Although actions for damages");
        assertThat(decision.opinions().getFirst().footnotes()).extracting(Footnote::mark).containsExactly("1");
        assertThat(blocks(decision.opinions().get(1))).containsExactly("P1 I regret that I", "P2 I therefore dissent.");
        assertThat(decision.caption()).isEqualTo(new Caption(
                Optional.of("Medina v. Cram"),
                Optional.of("00-1153"),
                Optional.of("United States Court of Appeals for the Tenth Circuit"),
                Optional.empty(),
                Optional.of(CourtDate.of(LocalDate.of(2001, 5, 31))),
                List.of("252 F.3d 1124"),
                List.of("Tacha", "Seymour", "Lungstrum")));
    }

    /// *Levy v. Broadway-Carmen Building Corp.*, 366 Ill. 279 (1937).
    @Test
    void twoWhoSignTogetherAreAuthorAndJoinerAndTheirWordsAreTheByline() {
        Decision decision = MarkedCorpus.read("cap/0279-01.json");
        assertThat(opinions(decision)).containsExactly(
                "majority MAJORITY Farthing []", "concurrence CONCURRENCE Stone [Shaw]", "dissent DISSENT Herrick []",
                "dissent-2 DISSENT Orr []");
        assertThat(decision.opinions()).extracting(opinion -> blocks(opinion).getFirst()).containsExactly(
                "P1 Henry R. Levy, the", "P1 We agree with the", "P1 I concur in the", "P1 I disagree with that");
    }

    /// *Fincher v. Commissioner*, 105 T.C. 126 (1995); what stands below the second `II.` is made up.
    @Test
    void anAuthorWithoutAnElementIsReadFromTheFirstParagraph() {
        Decision decision = MarkedCorpus.read("cap/0126-01-xml.json");
        assertThat(opinions(decision)).containsExactly("majority MAJORITY Parr []");
        assertThat(blocks(decision.opinions().getFirst())).filteredOn(block -> block.startsWith("H")).containsExactly(
                "H1 FINDINGS OF FACT", "H2 I. Deposits in Rio", "H2 II. Guaranties of Loans", "H1 OPINION",
                "H2 I. Claimed Loss Deduction", "H3 A. Section 165(l)", "H4 1. Whether Petitioner Was",
                "H4 2. Whether They Were", "H3 B. Section 166", "H2 II. Guaranties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cap/1124-01.html", "cap/1124-01-html.json"})
    void htmlOfTheCaselawAccessProjectStatesItsParts(String file) {
        Decision decision = MarkedCorpus.read(file);
        assertThat(opinions(decision)).containsExactly(
                "majority MAJORITY Tacha []", "concurrence-in-part CONCURRENCE_IN_PART Seymour []");
        Footnote note = decision.opinions().getFirst().footnotes().getFirst();
        assertThat(note.mark()).isEqualTo("1");
        assertThat(note.text().text()).startsWith("We also held").endsWith("Aplt.App. at 152.");
        assertThat(decision.opinions().get(1).body().getFirst().text().text()).startsWith("I regret that");
    }

    @Test
    void aCourtsPageIsReadWithoutItsNavigation() {
        Decision decision = MarkedCorpus.read("pages/court.html");
        assertThat(decision.source().text()).doesNotContain("tracking", "Home", "Contact us", "margin");
        assertThat(opinions(decision)).containsExactly("majority MAJORITY Brennan []", "dissent DISSENT Sykes []");
        assertThat(blocks(decision.opinions().getFirst())).containsExactly(
                "P1 Jerry Smith, Jr. reportedly", "H1 I. Background", "P2 See 42 U.S.C. §",
                "Q2 The calculus of reasonableness", "P2 Id. at 396–97.", "H1 II. Discussion",
                "P3 We dismiss the appeal.");
        assertThat(decision.opinions().getFirst().footnotes()).extracting(note -> note.text().text())
                .containsExactly("The 2ndnd officer said so.");
        assertThat(decision.problems()).extracting(ParseProblem::message)
                .containsExactly("The navigation of this web page is not part of the decision; it was left out.");
    }

    @Test
    void aWestlawPasteIsReadByItsTitles() {
        Decision decision = MarkedCorpus.read("pages/westlaw.txt");
        assertThat(opinions(decision)).containsExactly("majority MAJORITY Brennan []",
                "dissent DISSENT Scalia [White]");
        assertThat(pages(decision)).containsExactly(
                "2575 S.Ct.", "581 U.S.", "582 U.S.", "2576 S.Ct.", "2577 S.Ct.", "583 U.S.");
        assertThat(decision.caption().citations()).containsExactly(
                "482 U.S. 578", "107 S.Ct. 2573", "96 L.Ed.2d 510", "55 USLW 4860", "39 Ed. Law Rep. 958");
        assertThat(decision.opinions().getFirst().footnotes()).extracting(Footnote::mark).containsExactly("*", "1",
                "2");
        assertThat(decision.opinions().get(1).footnotes()).extracting(note -> note.text().text())
                .containsExactly("I note that no part of it was read.");
        assertThat(decision.opinions().getFirst().body().getLast().text().text())
                .isEqualTo(
                        "The stars * * * in a quotation are no pages, nor is *3 of another case, 2011 WL 197426, at *3.");
    }

    private static List<String> opinions(Decision decision) {
        return decision.opinions().stream()
                .map(opinion -> opinion.id() + " " + opinion.kind() + " "
                        + opinion.author().map(Judge::name).orElse("-") + " " + opinion.joined())
                .toList();
    }

    private static List<String> pages(Decision decision) {
        return decision.pages().stream().map(page -> page.label() + " " + page.series()).toList();
    }

    /// Each block by its sort, its number or level, and its first four words.
    private static List<String> blocks(Opinion opinion) {
        return opinion.body().stream().map(StatedDecisionTest::block).toList();
    }

    private static String block(Block block) {
        String sort = switch (block) {
            case Heading heading -> "H" + heading.level();
            case Paragraph paragraph -> "P" + paragraph.number();
            case BlockQuotation quotation -> "Q" + quotation.number();
            case Footnote note -> "N" + note.mark();
        };
        String[] words = block.text().text().split(" ");
        return sort + " " + String.join(" ", List.of(words).subList(0, Math.min(4, words.length)));
    }
}
