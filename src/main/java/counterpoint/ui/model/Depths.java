package counterpoint.ui.model;

import counterpoint.authority.Depth;
import counterpoint.ui.theme.Texts;

/// The words for how far opinions go into an authority.
public final class Depths {
    private Depths() {
    }

    /// `examined`, `discussed`, `cited`, `mentioned`.
    public static String word(Depth depth) {
        return switch (depth) {
            case MENTIONED -> Texts.of("depth.mentioned");
            case CITED -> Texts.of("depth.cited");
            case DISCUSSED -> Texts.of("depth.discussed");
            case EXAMINED -> Texts.of("depth.examined");
        };
    }
}
