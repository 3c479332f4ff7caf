package counterpoint.ui.model.search;

import counterpoint.search.IndexedPassage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// By what a saved search knows a passage again: a hash of its case and its words, so that reading a case anew, or
/// another number of its paragraph, makes no passage new.
final class PassageMark {
    private static final int BYTES = 8;

    private PassageMark() {
    }

    static String of(IndexedPassage passage) {
        try {
            byte[] words = (passage.caseId() + "\n" + passage.text()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words), 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
