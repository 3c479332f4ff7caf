package counterpoint.bench;

import counterpoint.casefile.CaseFile;
import counterpoint.compare.Comparison;
import counterpoint.compare.Side;
import counterpoint.language.LegalAnalyzer;
import counterpoint.opinion.Passage;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// How long it takes to compare a majority of 200 pages with a dissent of 100: Smith's, repeated, each time with other
/// names, beside a search for each passage of the dissent among those of the majority by Lucene's more-like-this, three
/// hits each, in the same run. On one thread, warm.
///
/// Run it with `mvn -Pbench test-compile exec:exec@compare`. The budget is 3 s.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CompareBench {
    private static final int MAJORITIES = 5;
    private static final int DISSENTS = 6;
    private static final int HITS = 3;

    private List<Side> sides = List.of();

    /// Writes the long decision and reads it.
    @Setup
    public void read() throws IOException {
        CaseFile decision = LongDecision.read(MAJORITIES, DISSENTS);
        sides = List.of(
                decision.left().orElseThrow().readingText().side(),
                decision.right().orElseThrow().readingText().side());
    }

    /// The whole comparison: links, disputes, treatments.
    @Benchmark
    public int compare() {
        return Comparison.of(sides.getFirst(), sides.getLast()).links().size();
    }

    /// The reference: index the majority's passages, search each of the dissent's.
    @Benchmark
    public long moreLikeThis() throws IOException {
        long hits = 0;
        try (Analyzer analyzer = new LegalAnalyzer();
                ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (Passage passage : sides.getFirst().passages()) {
                    Document document = new Document();
                    document.add(new TextField("text", passage.text(), Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                MoreLikeThis like = new MoreLikeThis(reader);
                like.setAnalyzer(analyzer);
                like.setMinTermFreq(1);
                like.setMinDocFreq(1);
                IndexSearcher searcher = new IndexSearcher(reader);
                for (Passage passage : sides.getLast().passages()) {
                    hits += searcher.search(like.like("text", new StringReader(passage.text())), HITS).scoreDocs.length;
                }
            }
        }
        return hits;
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(CompareBench.class.getSimpleName()).build()).run();
    }
}
