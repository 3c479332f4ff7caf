package counterpoint.bench;

import static java.util.stream.Collectors.joining;

import counterpoint.search.Facet;
import counterpoint.search.IndexedCase;
import counterpoint.search.IndexedPassage;
import counterpoint.search.PassageIndex;
import counterpoint.search.SearchRequest;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.Query;

/// Indexing and searching beside bare Lucene, on the same passages and queries and in the same run.
///
/// Both index case after case on one thread, commit every ten thousand passages and merge as they go. Both answer each
/// query, one after the other in changing order, with the number of matches, the counts of eight facets (100 values
/// each), and the first twenty passages read and highlighted. Times are processor time of the thread that
/// searches, or of the whole process for indexing, since other programs may be running; elapsed times are given
/// beside.
///
/// Run it with `mvn -Pbench test-compile exec:exec@search` and `exec:exec@search-million`. The budgets are 1.5 times
/// bare Lucene, a p99 of 25 ms for highlighted queries at 100,000 passages, and 0.6 of its speed of indexing.
public final class SearchBench {
    private static final int TOGETHER = 10_000;
    private static final double BUFFER = 32;

    /// Up to so many passages the leanest index is made, too.
    private static final int SMALL = 100_000;

    private final PrintStream out = System.out;
    private final MadePassages made = new MadePassages();
    private final int passages;
    private final int queries;
    private final Path folder;

    private SearchBench(int passages, Path folder) {
        this.passages = passages;
        this.queries = passages > 500_000 ? 300 : 1_000;
        this.folder = folder;
    }

    /// Prints the figures beside those of bare Lucene.
    ///
    /// @param arguments how many passages; then, if the indexes are to stay for another run, their folder: what lies there
    ///     is searched without being made again; then, if not all, the kinds of queries
    public static void main(String[] arguments) throws IOException {
        int passages = Integer.parseInt(arguments[0]);
        if (arguments.length > 1) {
            new SearchBench(passages, Path.of(arguments[1])).run(kinds(arguments));
            return;
        }
        Path folder = Files.createTempDirectory("counterpoint-bench");
        try {
            new SearchBench(passages, folder).run(List.of(Kind.values()));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<Kind> kinds(String[] arguments) {
        List<Kind> named = Arrays.stream(arguments).skip(2).map(Kind::valueOf).toList();
        return named.isEmpty() ? List.of(Kind.values()) : named;
    }

    private void run(List<Kind> kinds) throws IOException {
        if (!Files.exists(folder.resolve("measured"))) {
            index(Math.min(passages, TOGETHER), folder.resolve("warm"));
            index(passages, folder.resolve("measured"));
        }
        try (PassageIndex ours = PassageIndex.open(folder.resolve("measured").resolve("ours"));
                BareLucene bare = new BareLucene(folder.resolve("measured").resolve("bare"), false);
                BareLucene.Searching searching = bare.searching()) {
            out.println("segments of bare Lucene: " + searching.segments());
            for (Kind kind : kinds) {
                search(kind, ours, bare, searching, queries / 2, 7);
                search(kind, ours, bare, searching, queries, 8);
            }
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            out.printf("heap in use with both open: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        }
    }

    private void index(int count, Path place) throws IOException {
        Files.createDirectories(place);
        long[] ours = indexOurs(count, place.resolve("ours"));
        long[] bare = indexBare(count, place.resolve("bare"), false);
        out.printf(
                "index %,d passages: ours %,.0f/s (elapsed %,.0f/s), bare %,.0f/s (elapsed %,.0f/s), ratio %.2f (elapsed %.2f);"
                        + " on disk %d MB and %d MB%n",
                count, count * 1e9 / ours[0], count * 1e9 / ours[1], count * 1e9 / bare[0], count * 1e9 / bare[1],
                (double) bare[0] / ours[0], (double) bare[1] / ours[1], size(place.resolve("ours")),
                size(place.resolve("bare")));
        if (count <= SMALL) {
            long[] lean = indexBare(count, place.resolve("lean"), true);
            out.printf(
                    "  beside bare Lucene that keeps only what the queries ask: %,.0f/s, ratio %.2f; on disk %d MB%n",
                    count * 1e9 / lean[0], (double) lean[0] / ours[0], size(place.resolve("lean")));
        }
    }

    /// The time of making the passages is not counted.
    private long[] indexOurs(int count, Path place) throws IOException {
        long[] spent = new long[2];
        try (PassageIndex index = PassageIndex.open(place)) {
            for (int first = 0; first < count; first += TOGETHER) {
                List<IndexedCase> cases = cases(first, count);
                long cpu = processTime();
                long start = System.nanoTime();
                for (IndexedCase one : cases) {
                    index.put(one);
                }
                index.commit();
                spent[0] += processTime() - cpu;
                spent[1] += System.nanoTime() - start;
            }
        }
        return spent;
    }

    private long[] indexBare(int count, Path place, boolean lean) throws IOException {
        long[] spent = new long[2];
        try (BareLucene bare = new BareLucene(place, lean); IndexWriter writer = bare.writer(BUFFER)) {
            for (int first = 0; first < count; first += TOGETHER) {
                List<IndexedCase> cases = cases(first, count);
                long cpu = processTime();
                long start = System.nanoTime();
                for (IndexedCase one : cases) {
                    for (IndexedPassage passage : one.passages()) {
                        writer.addDocument(bare.document(passage));
                    }
                }
                writer.commit();
                spent[0] += processTime() - cpu;
                spent[1] += System.nanoTime() - start;
            }
        }
        return spent;
    }

    private List<IndexedCase> cases(int first, int count) {
        return IntStream.range(
                first / MadePassages.IN_A_CASE, Math.min(count, first + TOGETHER) / MadePassages.IN_A_CASE)
                .mapToObj(made::made)
                .toList();
    }

    private void search(
            Kind kind, PassageIndex ours, BareLucene bare, BareLucene.Searching searching, int count, long seed)
            throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        long[][] spent = new long[4][count];
        long matches = 0;
        long matchesOfBare = 0;
        for (int at = 0; at < count; at++) {
            Asked asked = kind.asked(made, bare, random);
            for (int turn = 0; turn < 2; turn++) {
                boolean us = turn == at % 2;
                long cpu = threadTime();
                long start = System.nanoTime();
                if (us) {
                    matches += ours.search(asked.ours()).total();
                } else {
                    matchesOfBare += searching.search(asked.bare());
                }
                spent[us ? 0 : 2][at] = threadTime() - cpu;
                spent[us ? 1 : 3][at] = System.nanoTime() - start;
            }
        }
        Arrays.stream(spent).forEach(Arrays::sort);
        if (count == queries) {
            out.printf(
                    "%-12s ours p50 %.2f p99 %.2f ms (elapsed %.2f, %.2f), bare p50 %.2f p99 %.2f ms (elapsed %.2f, %.2f),"
                            + " ratio %.2f %.2f; matches %,d and %,d%n",
                    kind, at(spent[0], .5), at(spent[0], .99), at(spent[1], .5), at(spent[1], .99), at(spent[2], .5),
                    at(spent[2], .99), at(spent[3], .5), at(spent[3], .99), at(spent[0], .5) / at(spent[2], .5),
                    at(spent[0], .99) / at(spent[2], .99), matches / count, matchesOfBare / count);
        }
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) (part * (sorted.length - 1))] / 1e6;
    }

    private static long threadTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long processTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
        }
    }

    /// A query as each asks it.
    private record Asked(SearchRequest ours, Query bare) {
    }

    /// The sorts of queries. Bare Lucene answers the same question, so that as many passages match: in the words of the passages
    /// and in the keys of the authorities that they cite, and with what means the same.
    private enum Kind {
        PHRASE,
        BOOLEAN,
        FACET,
        HIGHLIGHTED,
        /// The same, where bare Lucene only takes the words that were typed, and finds less.
        TYPED,
        QUESTION,
        /// The same, where bare Lucene takes any of the words that were typed, and finds more.
        TYPED_QUESTION;

        private static final int FEW = 2;
        private static final int MANY = 6;

        /// Of six words so many must be there.
        private static final int LEAST = 2;

        Asked asked(MadePassages made, BareLucene bare, SplittableRandom random) {
            return switch (this) {
                case PHRASE -> {
                    String words = made.words(2 + random.nextInt(2), 3, random);
                    yield new Asked(SearchRequest.of('"' + words + '"'), bare.phrase(words));
                }
                case BOOLEAN -> {
                    String either = made.words(2, 4, random);
                    String third = made.words(1, 4, random);
                    String written = "(" + either.replace(" ", " OR ") + ") AND " + third;
                    yield new Asked(
                            SearchRequest.of(written).advanced(), BareLucene.both(bare.any(either), bare.all(third)));
                }
                case FACET -> {
                    String words = made.words(1, 5, random);
                    yield new Asked(
                            SearchRequest.of(words).onSide("DISSENT"),
                            BareLucene.having(bare.alike(words, 1), Facet.SIDE, "DISSENT"));
                }
                case HIGHLIGHTED -> few(made, random, words -> bare.alike(words, FEW));
                case TYPED -> few(made, random, bare::all);
                case QUESTION -> many(made, random, words -> bare.alike(words, LEAST));
                case TYPED_QUESTION -> many(made, random, bare::any);
            };
        }

        private static Asked few(MadePassages made, SplittableRandom random, Function<String, Query> bare) {
            String words = made.words(FEW, 5, random);
            return new Asked(SearchRequest.of(words), bare.apply(words));
        }

        private static Asked many(MadePassages made, SplittableRandom random, Function<String, Query> bare) {
            String words = Stream.generate(() -> made.words(2, 5, random)).limit(MANY / 2).collect(joining(" "));
            return new Asked(SearchRequest.of(words), bare.apply(words));
        }
    }
}
