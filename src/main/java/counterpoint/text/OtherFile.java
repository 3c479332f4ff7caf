package counterpoint.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells files that people take for opinions and that are none, and says what to do with each.
final class OtherFile {
    private static final int HEAD = 2048;
    /// What gzip, bzip2, xz, 7-Zip and RAR write first.
    private static final Pattern PACKED = Pattern
            .compile("\u001F\u008B|BZh[1-9]1AY|\u00FD7zXZ|7z\u00BC\u00AF'\u001C|Rar!\u001A");
    private static final Pattern OLD_DOCUMENT = Pattern.compile("\u00D0\u00CF");
    /// The names of columns: CourtListener hands out all opinions in tables whose cells are their texts.
    private static final Pattern TABLE = Pattern
            .compile("(?:\u00EF\u00BB\u00BF)?\"?\\w+\"?(?:[,\\t]\"?\\w+\"?){5,}\\r?\\n");

    private OtherFile() {
    }

    /// What is said of a file that begins with these bytes, without its name; empty if it may be an opinion.
    static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (OLD_DOCUMENT.matcher(head).lookingAt()) {
            return Optional
                    .of("is an older word processor's file (.doc); save it as .docx or .rtf and choose that file.");
        }
        if (PACKED.matcher(head).lookingAt()) {
            return Optional.of("is a packed file; unpack it and choose the opinion in it.");
        }
        return TABLE.matcher(head).lookingAt()
                ? Optional.of("is a table and not an opinion; save the opinion itself, as text or as JSON, and choose"
                        + " that file.")
                : Optional.empty();
    }
}
