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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// How fast texts are read and citations found and resolved, on one thread, warm, each beside a plain pass of the JDK's
/// sentence iterator over the same text in the same run; and what twenty copies of a text in one cost.
///
/// Run it with `mvn -Pbench`. Rates are in millions of characters a second of the clock, allocation in bytes a character.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class FlowBench {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final int TIMES = 20;

    /// A text of the bundled library.
    @Param({"medina-v-cram/slip-opinion.txt", "medina-v-cram/f3d-dissent.txt", "smith-v-finkley/slip-opinion.txt"})
    public String file = "";

    /// How often the text stands in the one that is measured.
    @Param({"1", "20"})
    public int copies;

    private final DecisionParser parser = new DecisionParser();
    private final Passages passages = new Passages();
    private final CitationFinder finder = new CitationFinder();
    private final AuthorityResolver resolver = new AuthorityResolver();
    private SourceText text = new SourceText("", StandardCharsets.UTF_8, "");
    private Decision decision = parser.parse(text);

    /// Reads the text.
    @Setup
    public void prepare() {
        text = new SourceText(file, StandardCharsets.UTF_8, (words(file) + "\n").repeat(copies));
        decision = parser.parse(text);
    }

    /// The reference: where sentences end, by the JDK.
    @Benchmark
    public int sentences() {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.US);
        sentences.setText(text.text());
        int count = 0;
        while (sentences.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /// Text to decision and passages.
    @Benchmark
    public int read() {
        int count = 0;
        for (Opinion opinion : parser.parse(text).opinions()) {
            count += passages.of(opinion).size();
        }
        return count;
    }

    /// Decision to citations.
    @Benchmark
    public int find() {
        return finder.find(decision).size();
    }

    /// Decision to citations with their authorities.
    @Benchmark
    public int cite() {
        List<Citation> citations = finder.find(decision);
        return resolver.resolve(decision, citations).mentions().size();
    }

    private static String words(String file) {
        try {
            return Files.readString(Path.of("opinions").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) throws RunnerException {
        Map<String, RunResult> results = new HashMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                .include(FlowBench.class.getName() + "\\..*")
                .addProfiler(GCProfiler.class)
                .build())
                .run()) {
            String benchmark = result.getPrimaryResult().getLabel();
            results.put(key(benchmark, result.getParams().getParam("file"), result.getParams().getParam("copies")),
                    result);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%-34s %6s %10s %8s %8s %8s %8s %10s %10s%n", "text", "copies", "sentences", "read", "find", "cite",
                "x copies", "read B/ch", "cite B/ch");
        for (String file : List.of(
                "medina-v-cram/slip-opinion.txt", "medina-v-cram/f3d-dissent.txt",
                "smith-v-finkley/slip-opinion.txt")) {
            out.println(row(results, file, 1));
            out.println(row(results, file, TIMES));
        }
    }

    private static String key(String benchmark, String file, String copies) {
        return benchmark + " " + file + " " + copies;
    }

    private static String row(Map<String, RunResult> results, String file, int copies) {
        double characters = (double) (words(file).length() + 1) * copies;
        double cite = millis(results, "cite", file, copies);
        return String.format(
                Locale.ROOT,
                "%-34s %6d %10.1f %8.1f %8.1f %8.1f %8.2f %10.1f %10.1f",
                file,
                copies,
                characters / 1e3 / millis(results, "sentences", file, copies),
                characters / 1e3 / millis(results, "read", file, copies),
                characters / 1e3 / millis(results, "find", file, copies),
                characters / 1e3 / cite,
                cite / millis(results, "cite", file, 1),
                allocated(results, "read", file, copies) / characters,
                allocated(results, "cite", file, copies) / characters);
    }

    private static double millis(Map<String, RunResult> results, String benchmark, String file, int copies) {
        return result(results, benchmark, file, copies).getPrimaryResult().getScore();
    }

    private static double allocated(Map<String, RunResult> results, String benchmark, String file, int copies) {
        return Optional.ofNullable(result(results, benchmark, file, copies).getSecondaryResults().get(ALLOCATED))
                .orElseThrow(() -> new IllegalStateException("allocation was not measured"))
                .getScore();
    }

    private static RunResult result(Map<String, RunResult> results, String benchmark, String file, int copies) {
        RunResult result = results.get(key(benchmark, file, Integer.toString(copies)));
        if (result == null) {
            throw new IllegalStateException("no result of " + benchmark + " on " + file);
        }
        return result;
    }
}
