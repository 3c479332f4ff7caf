package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.parse.ReadingScore.Part;
import counterpoint.text.SlipOpinionPdf;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Decisions set from sentences of the bundled opinions, of which every part is known.
class MadeUpOpinionsTest {
    private static final int SEEDS = 40;
    private static final int FILES = 4;
    private static final Set<Part> WHOLLY = EnumSet.of(Part.DECISIONS, Part.KINDS, Part.AUTHORS, Part.JOINERS,
            Part.HEADINGS, Part.REFERENCES, Part.NO_OTHER_NOTES, Part.LETTERS);

    private static ReadingScore slips(boolean hyphens) {
        ReadingScore score = new ReadingScore();
        for (int seed = 0; seed < SEEDS; seed++) {
            MadeUpDecision made = MadeUpSlipOpinion.text(seed, hyphens);
            score.add("slip " + seed, made.source(), made.opinions());
        }
        return score;
    }

    private static void agrees(ReadingScore score, Part part, double least) {
        assertThat(score.share(part))
                .as(() -> part + " " + score.shown(part) + ": " + score.misses(part))
                .isGreaterThanOrEqualTo(least);
    }

    private static void agreesWholly(ReadingScore score) {
        WHOLLY.forEach(part -> agrees(score, part, 1));
    }

    @Test
    void slipOpinionsAreReadAsTheyWereSet() {
        ReadingScore score = slips(true);
        agreesWholly(score);
        agrees(score, Part.NOTES, 0.99);
        agrees(score, Part.BODIES, 0.9);
        agrees(score, Part.QUOTATIONS, 0.9);
    }

    @Test
    void slipOpinionsThatLostTheirHyphensLoseNothingElse() {
        ReadingScore score = slips(false);
        agreesWholly(score);
        agrees(score, Part.NOTES, 0.9);
        agrees(score, Part.QUOTATIONS, 0.9);
    }

    @Test
    void opinionsOfCourtsOfAppealsAreReadAsTheyWereSet() {
        ReadingScore score = new ReadingScore();
        for (int seed = 0; seed < SEEDS; seed++) {
            MadeUpDecision made = MadeUpAppeal.text(seed);
            score.add("appeal " + seed, made.source(), made.opinions());
        }
        agreesWholly(score);
        agrees(score, Part.NOTES, 0.99);
        agrees(score, Part.BODIES, 0.9);
    }

    @Test
    void printedSlipOpinionsAreReadAsTheyWereSet() {
        ReadingScore score = new ReadingScore();
        for (int seed = 0; seed < FILES; seed++) {
            SlipOpinionPdf pdf = new SlipOpinionPdf();
            List<MadeUpOpinion> expected = MadeUpSlipOpinion.print(seed, pdf);
            score.add("printed " + seed, pdf.source(), expected);
        }
        agreesWholly(score);
        agrees(score, Part.NOTES, 0.99);
        agrees(score, Part.BODIES, 0.9);
        agrees(score, Part.QUOTATIONS, 0.9);
    }
}
