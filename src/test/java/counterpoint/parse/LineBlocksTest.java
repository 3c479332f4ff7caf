package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Paragraph;
import counterpoint.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBlocksTest {
    private static List<String> blocks(String text) {
        Opinion opinion = new DecisionParser()
                .parse(new SourceText("a.txt", StandardCharsets.UTF_8, text))
                .opinions()
                .getFirst();
        return opinion.body().stream().map(LineBlocksTest::line).toList();
    }

    private static String line(Block block) {
        String kind = switch (block) {
            case Heading heading -> "heading " + heading.level();
            case Paragraph paragraph -> paragraph.number() + (paragraph.continued() ? " continued" : "");
            case BlockQuotation quotation -> quotation.number() + " quoted";
            case Footnote note -> "note " + note.mark();
        };
        return kind + ": " + block.text().text();
    }

    @Test
    void aQuotationIsFollowedByItsCitationThatContinuesTheParagraph() {
        assertThat(blocks(
                "SEYMOUR, J., dissenting.\nThe Court noted:\nDiscovery is one of the evils.\nId. at 593. To the extent "
                        + "it is so, I agree.\nNext comes another."))
                .containsExactly(
                        "1: The Court noted:",
                        "1 quoted: Discovery is one of the evils.",
                        "1 continued: Id. at 593. To the extent it is so, I agree.",
                        "2: Next comes another.");
    }

    @Test
    void aListThatIsQuotedIsOneQuotation() {
        assertThat(blocks(
                "SEYMOUR, J., dissenting.\nI quote from it:\n1. I am an expert.\n2. I am retired.\nThe list ends here."))
                .containsExactly("1: I quote from it:", "1 quoted: 1. I am an expert. 2. I am retired.",
                        "2: The list ends here.");
    }

    @Test
    void theOnlyHeadingMayHaveANumberIfNoInitialIsMeant() {
        assertThat(blocks("""
                SYKES, J., dissenting.

                I would affirm the judgment of the district court.

                I. Qualified Immunity

                The officers are immune from suit, because no case said so at the time.
                """))
                .contains("heading 1: I. Qualified Immunity");
        assertThat(blocks("""
                SYKES, J., dissenting.

                I would affirm the judgment of the district court.

                C. Qualified Smith

                I.C. Section Smith

                The officers are immune from suit, because no case said so at the time.
                """))
                .noneMatch(block -> block.startsWith("heading"));
    }

    @Test
    void headingsMayTakeTwoLines() {
        assertThat(blocks("""
                TACHA, J.
                \tWe reverse.
                \tI.  Jurisdiction: Immediate Appeal from Denial
                Judgment in Immunity Cases
                \tA denial of summary judgment on that ground can be appealed.
                II
                Reasonableness As a Matter of Law
                \tWhether it is reasonable is for the jury to say here.
                """))
                .containsExactly(
                        "1: We reverse.",
                        "heading 1: I. Jurisdiction: Immediate Appeal from Denial Judgment in Immunity Cases",
                        "2: A denial of summary judgment on that ground can be appealed.",
                        "heading 1: II Reasonableness As a Matter of Law",
                        "3: Whether it is reasonable is for the jury to say here.");
    }

    @Test
    void aScannedNumeralIsRepaired() {
        assertThat(blocks("""
                TACHA, J.
                I
                Facts
                The facts are these and no others.
                II
                Law
                The law is this and no other.
                Ill
                Result
                The result is this and no other.
                """))
                .contains("heading 1: III Result");
    }

    @Test
    void linesAsWideAsThePageAreJoinedToParagraphs() {
        assertThat(blocks("""
                JUSTICE KAGAN delivered the opinion of the Court.
                  Around one o’clock in the morning on May 27, 2008, Of-
                ficer Mike Stanton and his partner responded to a call
                about an unknown disturbance. Officer Stanton was there.
                  The officers approached the place where the disturbance
                had been reported and noticed three men.
                """))
                .containsExactly(
                        "1: Around one o’clock in the morning on May 27, 2008, Officer Mike Stanton and his partner responded to a "
                                + "call about an unknown disturbance. Officer Stanton was there.",
                        "2: The officers approached the place where the disturbance had been reported and noticed three men.");
    }
}
