package counterpoint.casefile;

import counterpoint.text.SourceText;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// By what the same source is known again, under whatever name.
///
/// @param file the SHA-256 of the file's bytes, in small hexadecimal digits; the same for a file that a newer version
///     of the program reads otherwise
/// @param text the SHA-256 of the decoded or extracted text; the same for a file saved in another encoding
public record Fingerprint(String file, String text) {
    /// The fingerprint of a file and of what was read from it.
    public static Fingerprint of(byte[] content, SourceText text) {
        return new Fingerprint(hash(content), text.sha256());
    }

    /// Whether another source is the same: its file is, or at least its text.
    public boolean isSame(Fingerprint other) {
        return file.equals(other.file) || text.equals(other.text);
    }

    /// The SHA-256 of some bytes, in small hexadecimal digits.
    public static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
