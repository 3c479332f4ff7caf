package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Decision;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The bylines of a decision in the forms of many courts.
class CourtBylinesTest {
    private static final String HEAD = """
            SUPREME COURT OF THE STATE

            No. 12-345

            JANE DOE, Plaintiff-Appellant,

            v.

            RICHARD ROE, Defendant-Appellee.

            Decided June 3, 2014

            """;
    private static final String TEXT = "     Plaintiff was injured when the truck that defendant drove crossed the\ncenter line of the"
            + " highway. The trial court entered judgment on the verdict.\n\n     In Doe v. Roe, 123 F.3d 456, 460 (7th Cir. 1999), we"
            + " said that the period\nbegins when the injury is discovered. The other opinion reads it otherwise. See\nid. at 461"
            + " (Wood, J., dissenting). Justice White, concurring there, said as much.\nJustice White, dissenting in part, had also"
            + " written so before.\n\n     Nothing in it turned on the date of the accident.\n\n";

    private static Stream<String> courts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/bylines/courts.tsv")).stream()
                .filter(line -> !line.startsWith("#"));
    }

    private static List<Opinion> read(String... bylines) {
        StringBuilder text = new StringBuilder(HEAD);
        for (String byline : bylines) {
            text.append(byline).append("\n\n").append(TEXT).append(TEXT).append(TEXT);
        }
        Decision decision = new DecisionParser()
                .parse(new SourceText("a.txt", StandardCharsets.UTF_8, text.toString()));
        return decision.opinions();
    }

    private static String said(Opinion opinion) {
        String joined = String.join(", ", opinion.joined());
        return opinion.kind() + "|" + opinion.author().map(Judge::name).map(CourtBylinesTest::surname).orElse("-") + "|"
                + (joined.isEmpty() ? "-" : joined);
    }

    /// The court's own initials tell judges of one name apart.
    private static String surname(String name) {
        return name.replaceFirst("^(?:\\p{Lu}\\. ?)+", "");
    }

    @ParameterizedTest
    @MethodSource("courts")
    void eachOpinionIsNamedAsItsCourtDoes(String row) {
        String[] cells = row.replace("\\n", "\n").split("\t", -1);
        List<String> bylines = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 2) {
            bylines.add(cells[i]);
            expected.add(cells[i + 1]);
        }
        assertThat(read(bylines.toArray(String[]::new))).extracting(CourtBylinesTest::said)
                .containsExactlyElementsOf(expected);
    }

    @Test
    void namesBelowWeConcurAreVotes() {
        List<Opinion> opinions = read("CHIN, J.",
                "WE CONCUR:\n\nGEORGE, C. J.\nKENNARD, J.\nMORENO, J.\n\nDISSENTING OPINION BY LIU, J.");
        assertThat(opinions).extracting(CourtBylinesTest::said).containsExactly("MAJORITY|Chin|-", "DISSENT|Liu|-");
        assertThat(opinions.getFirst().body().getLast().text().text()).contains("KENNARD, J.");
    }

    @Test
    void aVoteWithoutTextOpensNoOpinion() {
        assertThat(read("PARIENTE, J.", "QUINCE, J., concurs in result only.\n\nLEWIS, J., dissents.\n\n"
                + "NOT FINAL UNTIL TIME EXPIRES.\n\nCANADY, J., dissenting.")).extracting(CourtBylinesTest::said)
                .containsExactly("MAJORITY|Pariente|-", "DISSENT|Canady|-");
    }

    @Test
    void aCoverThatListsBothOpinionsOpensOne() {
        assertThat(read("Opinion by Harrell, J.\nDissenting Opinion by Watts, J.\n\nFiled: August 3, 2012",
                "Dissenting Opinion by Watts, J.")).extracting(CourtBylinesTest::said)
                .containsExactly("MAJORITY|Harrell|-", "DISSENT|Watts|-");
    }

    @Test
    void anOpinionToldOfElsewhereIsThatOfAPrintWithoutAnother() {
        assertThat(read("YEARY, J., filed a dissenting opinion.\n\nDISSENTING OPINION"))
                .extracting(CourtBylinesTest::said)
                .containsExactly("DISSENT|Yeary|-");
    }

    @Test
    void aTitleAboveABylineBelongsToItsOpinion() {
        List<Opinion> opinions = read("OPINION\n\nJUSTICE TODD:",
                "______________\n\nD I S S E N T\n______________\n\nSAYLOR, J.");
        assertThat(opinions).extracting(Opinion::kind).containsExactly(OpinionKind.MAJORITY, OpinionKind.DISSENT);
        assertThat(opinions.getFirst().body().getLast().text().text()).endsWith("date of the accident.");
    }

    @Test
    void manyInitialsAreReadInNoTime() {
        String row = "A. B. C. D. E. F. G. H. I. J. K. L. M. N. O. P. ".repeat(40)
                + "AaBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB\n";
        assertThat(
                new DecisionParser().parse(new SourceText("a.txt", StandardCharsets.UTF_8, row.repeat(50))).opinions())
                .hasSize(1);
    }
}
