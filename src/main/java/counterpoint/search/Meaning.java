package counterpoint.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/// What a question means to the passages: which are near to it, and how near any is.
final class Meaning implements AutoCloseable {
    private final MeaningView view;
    private final MeaningKeys keys;
    private final float[] question;
    private final Map<Integer, Double> near;
    private final List<BytesRef> nearKeys;

    /// @param view what is known of meanings; given back with this
    /// @param keys leads from passages to their meanings
    /// @param question the question's vector
    /// @param near how near the passages are that the meaning alone finds, by their documents
    /// @param nearKeys the keys of these passages
    Meaning(
            MeaningView view,
            MeaningKeys keys,
            float[] question,
            Map<Integer, Double> near,
            List<BytesRef> nearKeys) {
        this.view = view;
        this.keys = keys;
        this.question = question;
        this.near = Map.copyOf(near);
        this.nearKeys = List.copyOf(nearKeys);
    }

    /// How near the passages are that the meaning alone finds, by their documents.
    Map<Integer, Double> near() {
        return near;
    }

    /// The keys of these passages.
    List<BytesRef> nearKeys() {
        return nearKeys;
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
