package counterpoint.search;

import counterpoint.language.SentenceModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.VectorUtil;

/// Finds passages by what they say: the nearest to the vector of a question, by way of the vectors of their stretches.
///
/// A passage is as near as its nearest stretch, and half as much as all its stretches are on the average: one sentence
/// that answers is enough, and of two such passages the one that goes on about it comes first.
final class MeaningIndex implements AutoCloseable {
    private static final String VECTOR = "vector";
    private static final String PASSAGE = "passage";
    private static final double ALL = 0.5;

    /// Stretches that are looked at for one passage that is wanted, since several may belong to the same one.
    private static final int STRETCHES = 3;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final int[] passageOf;
    private final int[] firstOf;

    private MeaningIndex(Directory directory, List<PassageMeaning> passages) throws IOException {
        this.directory = directory;
        this.firstOf = new int[passages.size() + 1];
        for (int passage = 0; passage < passages.size(); passage++) {
            firstOf[passage + 1] = firstOf[passage] + passages.get(passage).stretches().size();
        }
        this.passageOf = new int[firstOf[passages.size()]];
        try (IndexWriter writer = new IndexWriter(directory, config())) {
            for (int passage = 0; passage < passages.size(); passage++) {
                int stretch = firstOf[passage];
                for (float[] vector : passages.get(passage).stretches()) {
                    writer.addDocument(document(vector, passage));
                    passageOf[stretch++] = passage;
                }
            }
        }
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
    }

    /// Indexes what passages mean, in the order of their numbers.
    ///
    /// @param directory where the index is kept; closed with it
    static MeaningIndex of(Directory directory, List<PassageMeaning> passages) {
        try {
            return new MeaningIndex(directory, passages);
        } catch (IOException unwritten) {
            throw new UncheckedIOException("the index of meanings could not be written", unwritten);
        }
    }

    /// Segments are merged in order, so that a stretch keeps its number.
    private static IndexWriterConfig config() {
        KnnVectorsFormat quantized = new Lucene104HnswScalarQuantizedVectorsFormat();
        return new IndexWriterConfig().setMergePolicy(new LogDocMergePolicy()).setCodec(new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return quantized;
            }
        });
    }

    private static Document document(float[] vector, int passage) {
        Document document = new Document();
        document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        document.add(new IntPoint(PASSAGE, passage));
        return document;
    }

    /// The passages that are nearest to a question, nearest first, with how near they are: 1 says the same, 0 has nothing
    /// to do with it.
    ///
    /// @param among the numbers of the passages that count; empty for all
    List<Near> nearest(float[] question, int most, Optional<int[]> among) throws IOException {
        if (passageOf.length == 0) {
            return List.of();
        }
        int stretches = Math.min(most * STRETCHES, passageOf.length);
        KnnFloatVectorQuery near = among.map(numbers -> new KnnFloatVectorQuery(
                VECTOR, question, stretches, IntPoint.newSetQuery(PASSAGE, numbers)))
                .orElseGet(() -> new KnnFloatVectorQuery(VECTOR, question, stretches));
        ScoreDoc[] found = searcher.search(near, stretches).scoreDocs;
        List<FloatVectorValues> vectors = vectors();
        Map<Integer, Near> nearest = new LinkedHashMap<>();
        for (ScoreDoc stretch : found) {
            int passage = passageOf[stretch.doc];
            if (!nearest.containsKey(passage)) {
                nearest.put(passage, new Near(passage, nearness(question, passage, vectors)));
            }
        }
        List<Near> sorted = new ArrayList<>(nearest.values());
        sorted.sort((one, other) -> Double.compare(other.nearness(), one.nearness()));
        return List.copyOf(sorted.subList(0, Math.min(most, sorted.size())));
    }

    /// How near a passage is; 0 if it has no words.
    ///
    /// @param vectors of [#vectors()], which one thread may use
    double nearness(float[] question, int passage, List<FloatVectorValues> vectors) throws IOException {
        double best = -1;
        float[] sum = new float[question.length];
        for (int stretch = firstOf[passage]; stretch < firstOf[passage + 1]; stretch++) {
            float[] vector = vector(stretch, vectors);
            best = Math.max(best, VectorUtil.dotProduct(question, vector));
            VectorUtil.add(sum, vector);
        }
        double length = Math.sqrt(VectorUtil.dotProduct(sum, sum));
        double whole = length > 0 ? VectorUtil.dotProduct(question, sum) / length : 0;
        return Math.max(0, (best + ALL * whole) / (1 + ALL));
    }

    /// What a passage says as a whole: the mean of its stretches, of length 1; empty if nothing is known of it.
    Optional<float[]> whole(int passage) throws IOException {
        List<FloatVectorValues> vectors = vectors();
        float[] sum = new float[SentenceModel.DIMENSIONS];
        for (int stretch = firstOf[passage]; stretch < firstOf[passage + 1]; stretch++) {
            VectorUtil.add(sum, vector(stretch, vectors));
        }
        boolean known = VectorUtil.dotProduct(sum, sum) > 0;
        return known ? Optional.of(VectorUtil.l2normalize(sum)) : Optional.empty();
    }

    /// The vectors of each segment, opened for one search.
    List<FloatVectorValues> vectors() throws IOException {
        List<FloatVectorValues> vectors = new ArrayList<>();
        for (LeafReaderContext segment : reader.leaves()) {
            vectors.add(segment.reader().getFloatVectorValues(VECTOR));
        }
        return vectors;
    }

    private float[] vector(int stretch, List<FloatVectorValues> vectors) throws IOException {
        int segment = ReaderUtil.subIndex(stretch, reader.leaves());
        return vectors.get(segment).vectorValue(stretch - reader.leaves().get(segment).docBase);
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException("the index of meanings could not be closed", unclosed);
        }
    }

    /// A passage and how near it is.
    record Near(int passage, double nearness) {
    }
}
