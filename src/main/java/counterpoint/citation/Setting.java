package counterpoint.citation;

import java.util.Optional;
import java.util.OptionalInt;

/// What stands around a citation: the signal before it, the parenthetical that holds it, the one that follows it.
///
/// @param signal carried through a string of citations, `see also`
/// @param within the index of the citation whose parenthetical holds this one
/// @param relation how: `quoting`, `citing`, `mentioned in parenthetical`; or `subsequent history`
/// @param continued whether only a semicolon stands between it and the citation before, in one string of citations
/// @param parenthetical the words of the explanatory parenthetical that follows it
public record Setting(
        Optional<String> signal,
        OptionalInt within,
        Optional<String> relation,
        boolean continued,
        Optional<String> parenthetical) {
    /// A citation on its own.
    public static Setting none() {
        return new Setting(Optional.empty(), OptionalInt.empty(), Optional.empty(), false, Optional.empty());
    }
}
