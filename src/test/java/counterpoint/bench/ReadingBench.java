package counterpoint.bench;

import counterpoint.parse.MadeUpAppeal;
import counterpoint.parse.MadeUpDecision;
import counterpoint.parse.MadeUpOpinion;
import counterpoint.parse.MadeUpSlipOpinion;
import counterpoint.parse.ReadingScore;
import counterpoint.text.SlipOpinionPdf;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/// How exactly made-up decisions are read, whose every part is known: slip opinions of the Supreme Court as text, with
/// and without their hyphens, and as PDF, and opinions of courts of appeals.
///
/// Run it with `mvn -Pbench`. Each column counts what agrees and of how many; with an argument the first misses of each
/// part are printed too.
public final class ReadingBench {
    private static final int SEEDS = 200;
    private static final int SHOWN = 8;

    private ReadingBench() {
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean misses = arguments.length > 0;
        show(out, "slip opinion, hyphens kept", texts(seed -> MadeUpSlipOpinion.text(seed, true)), misses);
        show(out, "slip opinion, hyphens lost", texts(seed -> MadeUpSlipOpinion.text(seed, false)), misses);
        show(out, "court of appeals", texts(MadeUpAppeal::text), misses);
        show(out, "slip opinion, PDF", files(), misses);
    }

    private static ReadingScore texts(LongFunction<MadeUpDecision> made) {
        ReadingScore score = new ReadingScore();
        for (long seed = 0; seed < SEEDS; seed++) {
            MadeUpDecision decision = made.apply(seed);
            score.add("seed " + seed, decision.source(), decision.opinions());
        }
        return score;
    }

    private static ReadingScore files() {
        ReadingScore score = new ReadingScore();
        for (long seed = 0; seed < SEEDS; seed++) {
            SlipOpinionPdf pdf = new SlipOpinionPdf();
            List<MadeUpOpinion> expected = MadeUpSlipOpinion.print(seed, pdf);
            score.add("seed " + seed, pdf.source(), expected);
        }
        return score;
    }

    private static void show(PrintStream out, String title, ReadingScore score, boolean misses) {
        out.println(title);
        for (ReadingScore.Part part : ReadingScore.Part.values()) {
            out.printf(Locale.ROOT, "    %-16s %12s %8.4f%n", part, score.shown(part), score.share(part));
            if (misses) {
                score.misses(part).stream().limit(SHOWN).forEach(miss -> out.println("        " + miss));
            }
        }
    }
}
