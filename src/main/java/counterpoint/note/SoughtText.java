package counterpoint.note;

import counterpoint.text.SourceText;
import org.jspecify.annotations.Nullable;

/// A source in which many places are found again, with what is worked out of it once for all of them; to be used on one
/// thread.
public final class SoughtText {
    private final SourceText source;
    private @Nullable String hash;
    private @Nullable Skeleton letters;

    public SoughtText(SourceText source) {
        this.source = source;
    }

    /// The source itself.
    public SourceText source() {
        return source;
    }

    String text() {
        return source.text();
    }

    String hash() {
        String known = hash == null ? source.sha256() : hash;
        hash = known;
        return known;
    }

    Skeleton letters() {
        Skeleton known = letters == null ? Skeleton.of(source.text()) : letters;
        letters = known;
        return known;
    }
}
