package counterpoint.doctrine;

import java.util.Locale;

/// How much it says that a passage has what a stored query looks for.
public enum Weight {
    /// A passage that has it discusses the doctrine.
    SURE(0.62),
    /// It does if something else says so too.
    LIKELY(0.36),
    /// It does if several other things say so too.
    HINT(0.2);

    private final double strength;

    Weight(double strength) {
        this.strength = strength;
    }

    /// The strength that one find gives a tag, 0 to 1.
    double strength() {
        return strength;
    }

    /// The word for it in the library: `sure`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
