package counterpoint.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.FloatVectorValues;

/// What a question means to the passages: which are near to it, and how near any is.
final class Meaning {
    private final MeaningIndex index;
    private final float[] question;
    private final Map<Integer, Double> near;
    /// The passages' vectors, opened for this search.
    private final List<FloatVectorValues> vectors;

    private Meaning(MeaningIndex index, float[] question, Map<Integer, Double> near) throws IOException {
        this.index = index;
        this.question = question;
        this.near = Map.copyOf(near);
        this.vectors = index.vectors();
    }

    /// How near the passages are that the meaning alone finds, by their numbers.
    Map<Integer, Double> near() {
        return near;
    }

    /// @param question the question's vector
    /// @param found the passages that the meaning alone finds
    static Meaning of(MeaningIndex index, float[] question, List<MeaningIndex.Near> found) throws IOException {
        return new Meaning(
                index,
                question,
                found.stream().collect(Collectors.toMap(MeaningIndex.Near::passage, MeaningIndex.Near::nearness)));
    }

    /// How near a passage is, whether or not it is among the nearest.
    double nearness(int passage) throws IOException {
        Double known = near.get(passage);
        return known != null ? known : index.nearness(question, passage, vectors);
    }

    /// How near the nearest passage is; 1 if there is none.
    double best() {
        return near.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    }

    /// The numbers of the passages that the meaning alone finds.
    int[] passages() {
        int[] passages = near.keySet().stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(passages);
        return passages;
    }
}
