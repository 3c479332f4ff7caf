package counterpoint.search;

import counterpoint.language.SentenceModel;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads questions by their meaning and knows that of passages.
final class Understanding {
    private static final Logger LOG = LoggerFactory.getLogger(Understanding.class);

    /// So many passages are found by meaning at most.
    private static final int MOST = 50;

    /// What is less near says something else; measured, see `docs/decisions/0028-search.md`.
    private static final double NEAR = 0.3;

    /// If so many passages or fewer pass the filters, the nearest are sought among these; of more, the nearest of all are
    /// taken, some more of them, and the filters applied after.
    private static final int FEW = 10_000;

    private static final int MORE = 4;

    private final SentenceModel model;
    private final MeaningIndex index;
    private final QuestionVectors vectors = new QuestionVectors();

    /// @param model reads questions; not closed with this
    /// @param index what passages mean; not closed with this
    Understanding(SentenceModel model, MeaningIndex index) {
        this.model = model;
        this.index = index;
    }

    /// What a question means to the passages that pass filters; empty if what is kept of meanings cannot be read.
    ///
    /// @param keys the passages that are searched
    Optional<Meaning> of(String question, List<Filter> asked, MeaningKeys keys) {
        return near(vectors.of(question, model), NEAR, asked, keys);
    }

    /// What is near to a passage; empty if it is not known what that one means.
    Optional<Meaning> like(IndexedPassage passage, MeaningKeys keys) {
        float[] sum = new float[SentenceModel.DIMENSIONS];
        index.of(passage.text()).ifPresent(meaning -> meaning.stretches()
                .forEach(stretch -> VectorUtil.add(sum, stretch)));
        boolean known = VectorUtil.dotProduct(sum, sum) > 0;
        return known ? near(VectorUtil.l2normalize(sum), Alike.NEAR, List.of(), keys) : Optional.empty();
    }

    private Optional<Meaning> near(float[] vector, double least, List<Filter> asked, MeaningKeys keys) {
        MeaningView view = index.view();
        try {
            Map<BytesRef, Double> nearness = view.nearness(vector, nearest(view, vector, asked, keys));
            nearness.values().removeIf(near -> near < least);
            Map<Integer, BytesRef> documents = keys.documents(nearness.keySet(), asked);
            Map<Integer, Double> near = new HashMap<>();
            documents.entrySet().stream()
                    .sorted(Comparator.comparing(
                            (Map.Entry<Integer, BytesRef> entry) -> nearness.getOrDefault(entry.getValue(), 0.0))
                            .reversed())
                    .limit(MOST)
                    .forEach(entry -> near.put(entry.getKey(), nearness.getOrDefault(entry.getValue(), 0.0)));
            List<BytesRef> nearKeys = documents.entrySet().stream()
                    .filter(entry -> near.containsKey(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            return Optional.of(new Meaning(view, keys, vector, near, nearKeys));
        } catch (IOException | RuntimeException damaged) {
            view.close();
            LOG.warn("meanings cannot be read, so passages are found by their words", damaged);
            return Optional.empty();
        }
    }

    private static Collection<BytesRef> nearest(MeaningView view, float[] vector, List<Filter> asked, MeaningKeys keys)
            throws IOException {
        if (asked.isEmpty()) {
            return view.nearest(vector, MOST, Optional.empty());
        }
        Optional<Collection<BytesRef>> among = keys.passing(asked, FEW);
        return among.isPresent() && among.get().isEmpty()
                ? List.of()
                : view.nearest(vector, among.isPresent() ? MOST : MOST * MORE, among);
    }

    /// Remembers the vectors of the last questions: one question is asked again for each facet and each page of hits.
    private static final class QuestionVectors {
        private static final int MOST_QUESTIONS = 64;

        private final Map<String, float[]> known = new LinkedHashMap<>(MOST_QUESTIONS, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                return size() > MOST_QUESTIONS;
            }
        };

        synchronized float[] of(String question, SentenceModel model) {
            return known.computeIfAbsent(question, model::vector);
        }
    }
}
