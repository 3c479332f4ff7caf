package counterpoint.doctrine;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.doctrine.DoctrineDraft.Outcome;
import counterpoint.doctrine.DoctrineDraft.Part;
import counterpoint.doctrine.DoctrineDraft.Problem;
import counterpoint.doctrine.DoctrineDraft.Query;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class DoctrineDraftTest {
    @Test
    void everyBundledDoctrineComesBackFromItsDraft() {
        for (Doctrine doctrine : Doctrines.shipped().list()) {
            assertThat(DoctrineDraft.of(doctrine).read()).isEqualTo(new Outcome.Understood(doctrine));
        }
    }

    @Test
    void emptyPartsTakeWhatStandsForThem() {
        assertThat(new DoctrineDraft("home", " ", "", " What is home. ", List.of(), List.of()).read())
                .isEqualTo(new Outcome.Understood(
                        new Doctrine("home", "home", "home", "What is home.", List.of(), List.of())));
    }

    @Test
    void allThatIsWrongIsSaidWithItsPlace() {
        DoctrineDraft draft = new DoctrineDraft(
                "My home", "home", "n".repeat(201), "", List.of("yard", " "),
                List.of(sure("yard"), sure("house AND (yard"), sure("yard OR"), sure("ho*se"), sure(""),
                        sure("a\u0000:b"),
                        sure("/(a+)+$/"), sure("x ".repeat(50_000)), sure("“never closed")));

        assertThat(problems(draft)).extracting(Problem::part, Problem::number, Problem::at).containsExactly(
                Tuple.tuple(Part.ID, 0, 0),
                Tuple.tuple(Part.LABEL, 0, 200),
                Tuple.tuple(Part.SYNONYM, 1, 0),
                Tuple.tuple(Part.QUERY, 1, 10),
                Tuple.tuple(Part.QUERY, 2, 7),
                Tuple.tuple(Part.QUERY, 3, 0),
                Tuple.tuple(Part.QUERY, 4, 0),
                Tuple.tuple(Part.QUERY, 5, 0),
                Tuple.tuple(Part.QUERY, 6, 0),
                Tuple.tuple(Part.QUERY, 7, 2_000),
                Tuple.tuple(Part.QUERY, 8, 0));
        assertThat(problems(draft)).extracting(Problem::sentence).allMatch(said -> said.endsWith("."));
    }

    @Test
    void tooManyPartsAreOneProblemEach() {
        DoctrineDraft draft = new DoctrineDraft(
                "home", "", "", "", Stream.generate(() -> "yard").limit(51).toList(),
                Stream.generate(() -> sure("yard")).limit(10_000).toList());

        assertThat(problems(draft)).extracting(Problem::part, Problem::number)
                .containsExactly(Tuple.tuple(Part.SYNONYM, 50), Tuple.tuple(Part.QUERY, 100));
    }

    private static Query sure(String written) {
        return new Query(written, Weight.SURE);
    }

    private static List<Problem> problems(DoctrineDraft draft) {
        return switch (draft.read()) {
            case Outcome.Understood _ -> List.of();
            case Outcome.Wrong(List<Problem> problems) -> problems;
        };
    }
}
