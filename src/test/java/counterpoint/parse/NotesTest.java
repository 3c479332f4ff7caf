package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesTest {
    private static Decision parse(String text) {
        return new DecisionParser().parse(new SourceText("a.txt", StandardCharsets.UTF_8, text));
    }

    private static List<String> notes(Decision decision) {
        return decision.opinions().getFirst().footnotes().stream()
                .map(note -> note.mark() + " " + note.text().text())
                .toList();
    }

    private static String body(Decision decision) {
        return decision.opinions().getFirst().body().getFirst().text().text();
    }

    @Test
    void twoNotesMayStandOnOnePage() {
        Decision decision = parse(
                "2 No. 9-11 He fled.1 He came back. 2 The officers 1 One officer saw him flee. 2 He came "
                        + "after an hour. No. 9-11 3 followed him. 4 No. 9-11 That is all.");
        assertThat(notes(decision)).containsExactly("1 One officer saw him flee.", "2 He came after an hour.");
        assertThat(body(decision)).isEqualTo("He fled. He came back. The officers followed him. That is all.");
    }

    @Test
    void notesMayStandBelowATitleAtTheEndOfEachOpinion() {
        Decision decision = parse("""
                BRENNAN, Circuit Judge.

                The officers saw him flee.1 He *25 came back after an hour.2 On page 12 he says "no."3

                We affirm.

                --------

                FOOTNOTES

                1. One officer *26 saw him.

                The other one did not.

                2. 515 U.S. 304 says so.
                3 See the record.

                SYKES, Chief Judge, dissenting.

                The officers did not see him [1] at all.

                Footnotes:

                [1] Neither did the driver.
                """);
        assertThat(notes(decision)).containsExactly(
                "1 One officer saw him. The other one did not.", "2 515 U.S. 304 says so.", "3 See the record.");
        assertThat(decision.opinions().getFirst().body().stream().map(block -> block.text().text())).containsExactly(
                "The officers saw him flee. He came back after an hour. On page 12 he says \"no.\"", "We affirm.");
        assertThat(decision.opinions().getLast().footnotes()).extracting(Footnote::mark).containsExactly("1");
        assertThat(decision.opinions().getLast().body()).hasSize(1);
        assertThat(decision.problems()).isEmpty();
    }

    @Test
    void aNoteBelowATitleWithoutAReferenceIsReported() {
        Decision decision = parse("BRENNAN, Circuit Judge.\n\nHe fled.1\n\nNOTES\n\n1. It was late.\n\n2. Too late.\n");
        assertThat(notes(decision)).containsExactly("1 It was late.", "2 Too late.");
        assertThat(decision.problems()).extracting(ParseProblem::kind)
                .containsExactly(ParseProblem.Kind.FOOTNOTE_UNMARKED);
    }

    @Test
    void aTitleAboveParagraphsIsNone() {
        Decision decision = parse("BRENNAN, Circuit Judge.\n\nHe fled.\n\nNOTES\n\n1. It was late.\n\n2. Too late.\n");
        assertThat(notes(decision)).isEmpty();
    }

    @Test
    void aMarkMayStandAloneBetweenTwoWords() {
        String page = """
                He took the same steps 1 as the officer, who fired 2 shots.
                That is all that he did on page 3 of it.

                     _____________________
                     1
                       The officers had been
                there.
                """;
        Decision decision = parse(page + "\fThe next page has no note and ends here.\n");
        assertThat(notes(decision)).containsExactly("1 The officers had been there.");
        assertThat(body(decision)).startsWith("He took the same steps as the officer, who fired 2 shots.");
        assertThat(parse(page.replace("the same steps 1 as", "the same steps as") + "\fIt ends.\n").problems())
                .extracting(ParseProblem::kind).contains(ParseProblem.Kind.FOOTNOTE_UNMARKED);
    }

    @Test
    void aNoteMayStandInsideAWord() {
        Decision decision = parse(
                "2 No. 9-11 He fled. 1 A rea- 1 The judge’s language is imprecise. No. 9-11 3 sonable "
                        + "officer saw. 4 No. 9-11 That is all.");
        assertThat(notes(decision)).containsExactly("1 The judge’s language is imprecise.");
        assertThat(body(decision)).isEqualTo("He fled. A reasonable officer saw. That is all.");
    }

    @Test
    void aNoteWhoseRestIsNotFoundIsReported() {
        Decision decision = parse(
                "2 No. 9-11 He fled. 1 They 1 Whether he did so is No. 9-11 3 followed him. 4 No. 9-11 "
                        + "That is all.");
        assertThat(notes(decision)).containsExactly("1 Whether he did so is");
        assertThat(decision.problems())
                .extracting(ParseProblem::kind)
                .contains(ParseProblem.Kind.FOOTNOTE_UNMARKED);
    }

    @Test
    void bodiesAtTheEndGoToTheReferencesThatShareTheirWords() {
        Decision decision = parse(
                "dissenting\nJuries decide reasonableness.1 The statute is silent.2 The depositions of "
                        + "officers were taken.3 I dissent.\n. Reasonableness is for juries.\n. Three depositions of officers "
                        + "are missing.");
        assertThat(notes(decision))
                .containsExactly("1 Reasonableness is for juries.", "3 Three depositions of officers are missing.");
        assertThat(decision.problems())
                .extracting(ParseProblem::message)
                .contains("The text refers to footnote 2, but prints no such note.");
    }

    @Test
    void referencesKnowTheirPlace() {
        String text = "2 No. 9-11 A threat.1 We saw it. 1 It was a small one. No. 9-11 3 So. 4 No. 9-11 End.";
        Footnote note = parse(text).opinions().getFirst().footnotes().getFirst();
        assertThat(note.reference().orElseThrow().of(text)).isEqualTo("1");
        assertThat(note.reference().orElseThrow().start()).isEqualTo(text.indexOf("1 We"));
    }
}
