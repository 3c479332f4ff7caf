package counterpoint.bench;

import counterpoint.authority.AuthorityResolver;
import counterpoint.citation.Citation;
import counterpoint.citation.CitationFinder;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passages;
import counterpoint.parse.DecisionParser;
import counterpoint.text.SourceText;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/// How fast texts are read and citations found, on one thread, warm, each beside a plain pass of the JDK's sentence
/// iterator over the same text in the same run.
///
/// Run it with `mvn -Pbench`. Rates are medians of the rounds, in millions of characters a second of processor time, so
/// that other programs on the machine count little; the last column is the time to cite the text twenty times over,
/// divided by twenty times the time to cite it once.
public final class FlowBench {
    private static final int ROUNDS = 15;
    private static final double WARM_UP_SECONDS = 4;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int TIMES = 20;

    private final DecisionParser parser = new DecisionParser();
    private final Passages passages = new Passages();
    private final CitationFinder finder = new CitationFinder();
    private final AuthorityResolver resolver = new AuthorityResolver();

    private FlowBench() {
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FlowBench bench = new FlowBench();
        out.printf("%-42s %10s %10s %10s %8s%n", "text", "sentences", "read", "cite", "x20");
        for (String file : List.of(
                "opinions/medina-v-cram/slip-opinion.txt",
                "opinions/medina-v-cram/f3d-dissent.txt",
                "opinions/smith-v-finkley/slip-opinion.txt")) {
            out.println(bench.row(new SourceText(file, StandardCharsets.UTF_8, Files.readString(Path.of(file)))));
        }
    }

    private String row(SourceText text) {
        SourceText many = new SourceText(text.file(), text.charset(), (text.text() + "\n").repeat(TIMES));
        Decision once = parser.parse(text);
        Decision often = parser.parse(many);
        double sentences = seconds(text, FlowBench::sentences);
        double read = seconds(text, this::read);
        double cite = seconds(once, this::cite);
        double citeOften = seconds(often, this::cite);
        double characters = text.length() / 1e6;
        return String.format(
                Locale.ROOT,
                "%-42s %10.1f %10.1f %10.1f %8.2f",
                text.file(),
                characters / sentences,
                characters / read,
                characters / cite,
                citeOften / (TIMES * cite));
    }

    private static int sentences(SourceText text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.US);
        sentences.setText(text.text());
        int count = 0;
        while (sentences.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private int read(SourceText text) {
        Decision decision = parser.parse(text);
        int count = 0;
        for (Opinion opinion : decision.opinions()) {
            count += passages.of(opinion).size();
        }
        return count;
    }

    private int cite(Decision decision) {
        List<Citation> citations = finder.find(decision);
        return resolver.resolve(decision, citations, List.of()).mentions().size();
    }

    private static <T> double seconds(T input, ToIntFunction<T> work) {
        int check = work.applyAsInt(input);
        double[] rounds = new double[ROUNDS];
        long began = THREAD.getCurrentThreadCpuTime();
        int round = 0;
        while (round < ROUNDS) {
            long start = THREAD.getCurrentThreadCpuTime();
            int result = work.applyAsInt(input);
            long end = THREAD.getCurrentThreadCpuTime();
            if (result != check) {
                throw new IllegalStateException("the same text gave another result");
            }
            if (start - began > WARM_UP_SECONDS * 1e9) {
                rounds[round++] = (end - start) / 1e9;
            }
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }
}
