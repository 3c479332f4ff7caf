package counterpoint.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// A case as it is written.
///
/// @param passages its passages
/// @param record what is kept of it beside them
record PackedCase(List<PackedPassage> passages, CaseRecord record) {
    PackedCase {
        passages = List.copyOf(passages);
    }

    static PackedCase of(IndexedCase indexed) {
        List<PackedPassage> passages = indexed.passages().stream().map(PackedPassage::of).toList();
        return new PackedCase(
                passages,
                new CaseRecord(
                        indexed.id(),
                        indexed.name(),
                        indexed.fingerprint(),
                        content(indexed.name(), passages),
                        passages.size(),
                        indexed.problems()));
    }

    private static String content(String name, List<PackedPassage> passages) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            for (PackedPassage passage : passages) {
                update(digest, passage.about());
                update(digest, passage.key());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static void update(MessageDigest digest, BytesRef bytes) {
        digest.update(bytes.bytes, bytes.offset, bytes.length);
    }
}
