package counterpoint.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// A case as it goes into the index.
///
/// @param id the case's folder, as its passages name it
/// @param name the case's name
/// @param fingerprint of all from which its passages were read, so that a case of which nothing changed need not be read
///     again; empty if that is not known
/// @param passages its passages, of reading texts only: opinion after opinion, each in its order
/// @param problems what could not be read of it, a sentence each
public record IndexedCase(
        String id, String name, String fingerprint, List<IndexedPassage> passages, List<String> problems) {
    public IndexedCase {
        passages = List.copyOf(passages);
        problems = List.copyOf(problems);
    }

    /// What the index keeps of it beside its passages.
    CaseRecord record() {
        return new CaseRecord(id, name, fingerprint, content(), passages.size(), problems);
    }

    private String content() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            for (IndexedPassage passage : passages) {
                BytesRef about = PassageBytes.of(passage);
                digest.update(about.bytes, about.offset, about.length);
                digest.update(passage.text().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
