package counterpoint.search;

import counterpoint.language.SentenceModel;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Reads questions by their meaning and knows that of the passages.
///
/// @param model reads questions; not closed with this
/// @param index the passages' meanings
record Understanding(SentenceModel model, MeaningIndex index) implements AutoCloseable {
    /// So many passages are found by meaning at most.
    private static final int MOST = 50;

    /// What is less near says something else; measured, see `docs/decisions/0028-search.md`.
    private static final double NEAR = 0.3;

    /// What a question means to the passages.
    ///
    /// @param among the numbers of the passages that count; empty for all
    Meaning of(String question, Optional<int[]> among) throws IOException {
        float[] vector = model.vector(question);
        List<MeaningIndex.Near> near = index.nearest(vector, MOST, among).stream()
                .filter(one -> one.nearness() >= NEAR)
                .toList();
        return Meaning.of(index, vector, near);
    }

    /// What is near to a passage of the index; empty if it is not known what that one means.
    Optional<Meaning> like(int passage) throws IOException {
        Optional<float[]> vector = index.whole(passage);
        return vector.isEmpty()
                ? Optional.empty()
                : Optional.of(Meaning.of(index, vector.get(), index.nearest(vector.get(), MOST, Optional.empty())));
    }

    @Override
    public void close() {
        index.close();
    }
}
