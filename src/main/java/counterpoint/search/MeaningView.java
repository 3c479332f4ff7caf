package counterpoint.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;

/// What is known of meanings at one moment: finds the passages nearest to a vector, by way of their stretches.
///
/// A passage is as near as its nearest stretch, and half as much as all its stretches are on the average: one sentence
/// that answers is enough, and of two such passages the one that goes on about it comes first.
///
/// @param reader the index; closed with the last that uses it
record MeaningView(IndexReader reader) implements AutoCloseable {
    static final String VECTOR = "vector";
    private static final double ALL = 0.5;

    /// Stretches that are looked at for one passage that is wanted, since several may belong to the same one.
    private static final int STRETCHES = 3;

    /// The keys of the passages that are nearest, at most about `most`, in no order.
    ///
    /// @param among the keys of the passages that count; empty for all
    Set<BytesRef> nearest(float[] vector, int most, Optional<Collection<BytesRef>> among) throws IOException {
        int stretches = most * STRETCHES;
        KnnFloatVectorQuery near = among.map(keys -> new KnnFloatVectorQuery(
                VECTOR, vector, stretches, new TermInSetQuery(MeaningKey.FIELD, keys)))
                .orElseGet(() -> new KnnFloatVectorQuery(VECTOR, vector, stretches));
        int[] found = Arrays.stream(new IndexSearcher(reader).search(near, stretches).scoreDocs)
                .mapToInt((ScoreDoc stretch) -> stretch.doc)
                .sorted()
                .toArray();
        Set<BytesRef> keys = new LinkedHashSet<>();
        int segment = -1;
        BinaryDocValues stored = DocValues.emptyBinary();
        for (int stretch : found) {
            int of = ReaderUtil.subIndex(stretch, reader.leaves());
            LeafReaderContext leaf = reader.leaves().get(of);
            if (of != segment) {
                segment = of;
                stored = DocValues.getBinary(leaf.reader(), MeaningKey.FIELD);
            }
            if (stored.advanceExact(stretch - leaf.docBase)) {
                keys.add(BytesRef.deepCopyOf(stored.binaryValue()));
            }
        }
        return keys;
    }

    /// How near passages are: 1 says the same, 0 has nothing to do with it, or nothing is known of it.
    Map<BytesRef, Double> nearness(float[] vector, Collection<BytesRef> keys) throws IOException {
        Map<BytesRef, Double> nearness = new HashMap<>();
        for (LeafReaderContext segment : reader.leaves()) {
            Stretches stretches = new Stretches(segment.reader());
            for (BytesRef key : keys) {
                if (!nearness.containsKey(key) && stretches.has(key)) {
                    nearness.put(key, nearness(vector, stretches.vectors()));
                }
            }
        }
        return nearness;
    }

    private static double nearness(float[] vector, List<float[]> stretches) {
        double best = -1;
        float[] sum = new float[vector.length];
        for (float[] stretch : stretches) {
            best = Math.max(best, VectorUtil.dotProduct(vector, stretch));
            VectorUtil.add(sum, stretch);
        }
        double length = Math.sqrt(VectorUtil.dotProduct(sum, sum));
        double whole = length > 0 ? VectorUtil.dotProduct(vector, sum) / length : 0;
        return Math.max(0, (best + ALL * whole) / (1 + ALL));
    }

    /// Whether anything is known of a passage.
    boolean knows(BytesRef key) throws IOException {
        return reader.docFreq(new Term(MeaningKey.FIELD, key)) > 0;
    }

    /// The vectors of a passage's stretches, in order; none if it has no words or is not known.
    List<float[]> stretches(BytesRef key) throws IOException {
        for (LeafReaderContext segment : reader.leaves()) {
            Stretches stretches = new Stretches(segment.reader());
            if (stretches.has(key)) {
                return stretches.vectors();
            }
        }
        return List.of();
    }

    /// Gives it back.
    @Override
    public void close() {
        try {
            reader.decRef();
        } catch (IOException unclosed) {
            throw new UncheckedIOException("the index of meanings could not be closed", unclosed);
        }
    }

    /// Looks up the stretches of one passage after the other in one segment.
    private static final class Stretches {
        private final TermsEnum keys;
        private final FloatVectorValues vectors;

        Stretches(LeafReader segment) throws IOException {
            this.keys = Terms.getTerms(segment, MeaningKey.FIELD).iterator();
            FloatVectorValues stored = segment.getFloatVectorValues(VECTOR);
            this.vectors = stored == null ? FloatVectorValues.fromFloats(List.of(), 0) : stored;
        }

        boolean has(BytesRef key) throws IOException {
            return keys.seekExact(key);
        }

        /// The vectors of the passage that was found last.
        List<float[]> vectors() throws IOException {
            List<float[]> found = new ArrayList<>();
            PostingsEnum documents = keys.postings(null, PostingsEnum.NONE);
            KnnVectorValues.DocIndexIterator places = vectors.iterator();
            for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents
                    .nextDoc()) {
                if (places.docID() < document) {
                    places.advance(document);
                }
                if (places.docID() == document) {
                    found.add(vectors.vectorValue(places.index()).clone());
                }
            }
            return found;
        }
    }
}
