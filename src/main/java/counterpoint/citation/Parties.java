package counterpoint.citation;

import java.util.Optional;

/// The name of a case as printed, and its two sides.
///
/// @param name the whole name, `In re Gault`, `Wilson v. Meeks`, or in a short form `Wilson`; empty if none is printed
/// @param plaintiff the side before `v.`
/// @param defendant the side after `v.`; of a name without `v.` the whole name
public record Parties(Optional<String> name, Optional<String> plaintiff, Optional<String> defendant) {
    /// No name at all: a parallel, or a bare `515 U.S. 304`.
    public static Parties unnamed() {
        return new Parties(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The two sides.
    public static Parties of(String plaintiff, String defendant) {
        return new Parties(Optional.of(plaintiff + " v. " + defendant), Optional.of(plaintiff), Optional.of(defendant));
    }

    /// A name without a `v.`.
    public static Parties named(String name) {
        return new Parties(Optional.of(name), Optional.empty(), Optional.of(name));
    }
}
