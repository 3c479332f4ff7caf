package counterpoint.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.FloatVectorValues;

/// What a question means to the passages: which are near to it, and how near any is.
///
/// @param index the passages' meanings
/// @param question the question's vector
/// @param vectors the passages' vectors, opened for this search
/// @param near how near the passages are that the meaning alone finds, by their numbers
record Meaning(
        MeaningIndex index, float[] question, Map<Integer, Double> near, List<FloatVectorValues> vectors) {
    Meaning {
        near = Map.copyOf(near);
    }

    static Meaning of(MeaningIndex index, float[] question, List<MeaningIndex.Near> found) throws IOException {
        return new Meaning(
                index,
                question,
                found.stream().collect(Collectors.toMap(MeaningIndex.Near::passage, MeaningIndex.Near::nearness)),
                index.vectors());
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
