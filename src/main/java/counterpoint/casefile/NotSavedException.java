package counterpoint.casefile;

import java.io.IOException;

/// A case that could not be added, changed or removed; its message is one sentence for the reader of the program, and
/// everything is as it was before.
public final class NotSavedException extends IOException {
    private static final long serialVersionUID = 1L;

    /// Something that is not done.
    public NotSavedException(String sentence) {
        super(sentence);
    }

    /// Something that the disk refused.
    public NotSavedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
