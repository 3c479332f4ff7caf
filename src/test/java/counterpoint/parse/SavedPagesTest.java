package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Judge;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// *Permanent Mission of India v. City of New York*, 551 U.S. 193 (2007), as browsers save it from the sites that show it.
class SavedPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"scholar.html", "scholar.mhtml"})
    void aPageOfGoogleScholarIsReadWithItsPagesAndNotes(String file) {
        Decision decision = MarkedCorpus.read("pages/" + file);
        assertThat(opinions(decision)).containsExactly("MAJORITY Thomas []", "DISSENT Stevens [Breyer]");
        assertThat(decision.pages()).extracting(PageMarker::label).containsExactly("194", "196", "202");
        assertThat(notes(decision)).containsExactly(
                "1 The City concedes that even if a court of competent jurisdiction declares the liens valid, petitioners are"
                        + " immune from foreclosure proceedings.",
                "1 The tax lien is a nonpossessory interest.");
        assertThat(decision.opinions()).allSatisfy(opinion -> assertThat(opinion.footnotes().getFirst().reference())
                .map(decision.source()::at)
                .contains("[1]"));
        assertThat(decision.source().text()).doesNotContain("Save trees", "194*194");
        assertThat(decision.problems()).extracting(ParseProblem::kind).containsOnly(ParseProblem.Kind.CHROME);
    }

    @Test
    void theLinkedWordsOfAPageOfJustiaAreNotesAndPages() {
        Decision decision = MarkedCorpus.read("pages/justia.html");
        assertThat(opinions(decision)).containsExactly("MAJORITY Thomas [Roberts]", "DISSENT Stevens [Breyer]");
        assertThat(decision.pages()).extracting(PageMarker::label).containsExactly("196");
        assertThat(notes(decision)).hasSize(1).first().asString().startsWith("1 The City concedes");
        assertThat(decision.opinions().getFirst().body().get(2).text().text())
                .contains("the validity of the tax liens. Petitioners removed");
    }

    @Test
    void aTitleAboveABylineDoesNotHideWhoJoined() {
        Decision decision = MarkedCorpus.read("pages/cornell.html");
        assertThat(opinions(decision)).containsExactly("MAJORITY Thomas []", "DISSENT Stevens [Breyer]");
        assertThat(notes(decision)).hasSize(1);
        assertThat(decision.opinions().get(1).body().getFirst().text().text()).startsWith("Diplomatic channels");
    }

    @Test
    void courtListenersTitlesSayWhoseOpinionsFollow() {
        Decision decision = MarkedCorpus.read("pages/courtlistener.html");
        assertThat(opinions(decision)).containsExactly("LEAD Thomas []", "DISSENT Stevens []");
        assertThat(decision.opinions().get(1).body().getFirst().text().text()).startsWith("Diplomatic channels");
    }

    /// *Department of Human Resources v. Johnson*, 264 Ga. App. 730 (2003), as Fastcase shows it.
    @Test
    void pagesInBracketsThatNameTheirReporterArePages() {
        Decision decision = MarkedCorpus.read("pages/fastcase.html");
        assertThat(opinions(decision)).containsExactly("LEAD Blackburn []");
        assertThat(decision.pages()).extracting(page -> page.series() + " " + page.label())
                .containsExactly("S.E.2d 126", "Ga. App. 731", "S.E.2d 127", "Ga. App. 732");
        assertThat(decision.opinions().getFirst().body().get(3).text().text())
                .contains("are sustained if there is evidence authorizing them");
        assertThat(notes(decision)).hasSize(3).last().asString()
                .startsWith("3 See OCGA").endsWith("when the work is wrongful in itself.");
        assertThat(decision.source().text()).contains("--------");
        assertThat(decision.opinions().getFirst().body()).noneMatch(block -> block.text().text().contains("--"));
    }

    /// *Griswold Properties v. Lexington Insurance Co.*, 275 Mich. App. 543 (2007); its last sentence is made up.
    @Test
    void aPageInAParagraphOfItsOwnDoesNotEndTheOneAround() {
        Decision decision = MarkedCorpus.read("pages/fastcase-split.html");
        assertThat(opinions(decision)).containsExactly("PER_CURIAM - []");
        assertThat(decision.pages()).extracting(page -> page.series() + " " + page.label())
                .containsExactly("N.W.2d 661", "N.W.2d 662", "N.W.2d 663", "N.W.2d 664");
        assertThat(decision.opinions().getFirst().body().get(2).text().text())
                .contains("MCL 500.2006(4) indicate that the");
        assertThat(decision.opinions().getFirst().body().getLast().text().text())
                .isEqualTo("We affirm under Stratton v. Stratton, 16 Va.App. 878.");
        assertThat(notes(decision)).hasSize(1);
    }

    /// *Petro-Lubricant Testing Laboratories v. Adelman*, 447 N.J. Super. 391 (2016).
    @Test
    void pagesOfTwoReportersMayDivideOneSentence() {
        Decision decision = MarkedCorpus.read("pages/fastcase-two-reporters.html");
        assertThat(opinions(decision)).containsExactly("MAJORITY Currier []");
        assertThat(decision.pages()).extracting(page -> page.series() + " " + page.label()).containsExactly(
                "N.J.Super. 399", "A.3d 446", "N.J.Super. 400", "N.J.Super. 401", "A.3d 447");
        assertThat(decision.opinions().getFirst().body()).extracting(block -> block.text().text())
                .anyMatch(words -> words.contains("were entitled to summary judgment and a dismissal"));
        assertThat(notes(decision)).hasSize(3);
    }

    private static List<String> opinions(Decision decision) {
        return decision.opinions().stream()
                .map(opinion -> opinion.kind() + " " + opinion.author().map(Judge::name).orElse("-") + " "
                        + opinion.joined())
                .toList();
    }

    private static List<String> notes(Decision decision) {
        return decision.opinions().stream()
                .flatMap(opinion -> opinion.footnotes().stream())
                .map((Footnote note) -> note.mark() + " " + note.text().text())
                .toList();
    }
}
