package counterpoint.text;

import java.nio.charset.Charset;

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
}
