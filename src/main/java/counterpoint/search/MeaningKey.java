package counterpoint.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.lucene.util.BytesRef;

/// By what a passage's meaning is kept: a hash of its words, so that the same words are read once, wherever they stand.
final class MeaningKey {
    /// The field of both indexes, of words and of meanings.
    static final String FIELD = "meaning";

    private static final int LENGTH = 16;

    private MeaningKey() {
    }

    static BytesRef of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new BytesRef(hash, 0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
