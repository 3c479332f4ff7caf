package counterpoint.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The text of one file exactly as printed there: decoded, or extracted from the file's format, and otherwise untouched.
///
/// All raw offsets of the program count UTF-16 units in [#text()].
///
/// @param file the file's name as the reader of the program gave it; a label, never opened again
/// @param charset the encoding that the bytes were decoded with; UTF-8 where the text was extracted
/// @param text the decoded or extracted text; never empty
/// @param marks what the file says of its text beside the words, in the order of their spans; none for plain text
/// @param facts what the file says of its case outside the text
public record SourceText(String file, Charset charset, String text, List<Mark> marks, StatedFacts facts) {
    public SourceText {
        marks = List.copyOf(marks);
    }

    /// Plain text, of which the file says nothing more.
    public SourceText(String file, Charset charset, String text) {
        this(file, charset, text, List.of(), StatedFacts.NONE);
    }

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
