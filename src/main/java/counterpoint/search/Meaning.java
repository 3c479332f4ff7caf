package counterpoint.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/// What a question means to the passages: which are near to it, and how near any is.
///
/// @param view what is known of meanings; given back with this
/// @param keys leads from passages to their meanings
/// @param question the question's vector
/// @param near how near the passages are that the meaning alone finds, by their documents
/// @param nearKeys the keys of these passages
record Meaning(
        MeaningView view,
        MeaningKeys keys,
        float[] question,
        Map<Integer, Double> near,
        Collection<BytesRef> nearKeys) implements AutoCloseable {
    Meaning {
        near = Map.copyOf(near);
    }

    /// How near passages are, whether or not they are among the nearest; those of which nothing is known are left out.
    Map<Integer, Double> nearness(Collection<Integer> documents) throws IOException {
        Map<Integer, BytesRef> wanted = keys.of(documents);
        Map<BytesRef, Double> found = view.nearness(question, wanted.values());
        Map<Integer, Double> nearness = new HashMap<>();
        wanted.forEach((document, key) -> {
            Double known = found.get(key);
            if (known != null) {
                nearness.put(document, known);
            }
        });
        return nearness;
    }

    /// How near the nearest passage is; 1 if there is none.
    double best() {
        return near.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    }

    @Override
    public void close() {
        view.close();
    }
}
