package counterpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passage;
import counterpoint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final String ONE = "Two officers on patrol chased an armed and drunken suspect through the alley and cornered him upon a concrete garage roof"
            + " beside a large air conditioner.";
    private static final String CITE = "Johnson v. Jones, 515 U.S. 304, 313 (1995).";
    private static final String TWO = "The district judge watched every recording twice, applied the governing standard carefully and rejected"
            + " the immunity defense in plain words.";

    @Test
    void statementsAreSentencesAndCitationsStayWithWhatTheySupport() {
        Side side = SampleSides.of(List.of(), List.of(ONE + " " + CITE + " " + TWO)).dissent();
        assertThat(statements(side))
                .extracting(statement -> statement.words().text())
                .containsExactly(ONE + " " + CITE, TWO);
    }

    @Test
    void statementHasItsOwnPlaceInTheSource() {
        Side side = SampleSides.of(List.of("Affirmed."), List.of(ONE + " " + TWO)).dissent();
        Part last = statements(side).getLast();
        assertThat(last.words().span().start())
                .isEqualTo("Affirmed.\n".length() + ONE.length() + 1);
        assertThat(last.words().span().length()).isEqualTo(TWO.length());
        assertThat(last.words().number()).isEqualTo(1);
    }

    @Test
    void shortRestGoesToTheStatementBefore() {
        Side side = SampleSides.of(List.of(), List.of(ONE + " I dissent.")).dissent();
        assertThat(statements(side))
                .extracting(statement -> statement.words().text())
                .containsExactly(ONE + " I dissent.");
    }

    @Test
    void citationsOfAStatementAreItsOwn() {
        Side side = SampleSides.of(List.of(), List.of(ONE + " " + TWO + " " + CITE)).dissent();
        assertThat(statements(side))
                .extracting(statement -> statement.mentions().size())
                .containsExactly(0, 1);
    }

    @Test
    void sentenceThatNamesTheOtherOpinionBeginsAStatement() {
        String before = "The recordings plainly show every hurried movement upon the concrete garage roof that cloudy"
                + " Thursday afternoon before dinner.";
        String turn = "The majority replies: t" + TWO.substring(1);
        Side side = SampleSides.of(List.of(), List.of(ONE + " " + before + " " + turn)).dissent();
        assertThat(statements(side))
                .extracting(statement -> statement.words().text())
                .containsExactly(ONE, before, turn);
    }

    /// A passage of two that are parts of one paragraph begins with a citation of what the first says.
    @Test
    void citationAtTheBeginningOfAPassageStaysWithTheStatementBeforeIt() {
        Side side = SampleSides.of(List.of(), List.of(ONE + " " + CITE + " " + TWO)).dissent();
        Passage whole = side.passages().getFirst();
        int cut = ONE.length() + 1;
        Side parted = new Side(
                side.opinion(),
                List.of(part(whole, 1, 0, cut - 1), part(whole, 2, cut, whole.text().length())),
                side.mentions(),
                side.pages());
        assertThat(statements(parted))
                .extracting(statement -> statement.words().text())
                .containsExactly(ONE + " " + CITE, TWO);
        assertThat(statements(parted))
                .extracting(statement -> statement.mentions().size())
                .containsExactly(1, 0);
    }

    private static Passage part(Passage whole, int number, int start, int end) {
        Span span = new Span(start, end);
        return new Passage(
                whole.opinion(),
                number,
                whole.paragraph(),
                span.of(whole.text()),
                List.of(whole.places().getFirst().at(span)),
                span.shift(whole.span().start()));
    }

    private static List<Part> statements(Side side) {
        Opinion other = SampleSides.of(List.of("Affirmed."), List.of()).majority().opinion();
        return new Statements(new TellingWords(), new Naming(other)).of(side);
    }

    @Test
    void neighborsAreOneArgumentButNotAcrossAHeading() {
        SampleSides sides = SampleSides.of(List.of(ONE, ONE, "# II", ONE), List.of(TWO));
        assertThat(new Evidence(sides.majority(), sides.dissent()).left())
                .extracting(argument -> argument.part().words().text())
                .containsExactly(ONE + "\n" + ONE, ONE);
    }

    @Test
    void argumentIsNoLongerThanAPage() {
        String page = ONE.repeat(9);
        SampleSides sides = SampleSides.of(List.of(page, page, page), List.of(TWO));
        assertThat(page.length() * 2).isGreaterThan(Arguments.LONGEST);
        assertThat(new Evidence(sides.majority(), sides.dissent()).left()).hasSize(3);
    }
}
