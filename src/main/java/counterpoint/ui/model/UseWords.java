package counterpoint.ui.model;

import counterpoint.authority.AuthorityUse;
import counterpoint.ui.theme.Texts;
import java.util.Optional;

/// The words for how one opinion uses an authority.
public final class UseWords {
    private UseWords() {
    }

    /// `23, examined, quoted`, or that it is not cited.
    public static String of(Optional<AuthorityUse> use) {
        return use.map(UseWords::of).orElseGet(() -> Texts.of("card.notCited"));
    }

    private static String of(AuthorityUse use) {
        String depth = Depths.word(use.depth());
        return use.quoted()
                ? Texts.of("use.quoted", use.count(), depth)
                : Texts.of("use.plain", use.count(), depth);
    }
}
