package counterpoint.text;

import java.io.IOException;
import java.util.regex.Pattern;

/// A file that cannot be read as an opinion; its message is one sentence for the reader of the program.
///
/// The message names the file, says what is wrong and what to do. The technical cause, if any, goes to the log.
public final class UnreadableSourceException extends IOException {
    private static final long serialVersionUID = 1L;
    /// A file's name may have line ends, signs that command a terminal, and signs that turn the direction of writing.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    /// A source that the program understands too little of; nothing failed.
    public UnreadableSourceException(String sentence) {
        super(onOneLine(sentence));
    }

    /// A source that could not be read because something failed.
    public UnreadableSourceException(String sentence, Throwable cause) {
        super(onOneLine(sentence), cause);
    }

    private static String onOneLine(String sentence) {
        return UNSEEN.matcher(sentence).replaceAll("?");
    }
}
