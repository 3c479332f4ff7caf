package counterpoint.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The text of one file exactly as printed there, decoded and otherwise untouched.
///
/// All raw offsets of the program count UTF-16 units in [#text()].
///
/// @param file the file's name as the reader of the program gave it; a label, never opened again
/// @param charset the encoding that the bytes were decoded with
/// @param text the decoded text; never empty
public record SourceText(String file, Charset charset, String text) {
    /// The printed text at a raw span.
    public String at(Span raw) {
        return raw.of(text);
    }

    /// How many characters it has, in UTF-16 units.
    public int length() {
        return text.length();
    }

    /// The SHA-256 of the text in UTF-8, in small hexadecimal digits; computed each time.
    ///
    /// It is that of the decoded text, so it stays the same when a file is only saved in another encoding.
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
