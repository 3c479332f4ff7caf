package counterpoint.casefile;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Tells which authorities of several cases are one.
///
/// Two cases may know different names of one authority; any reporter citation that they share tells that it is one, as
/// [Authority#isSame] has it for two.
public final class SameAuthorities {
    private final Map<String, Integer> known = new HashMap<>();
    private int size;

    /// The number of an authority, the same for all that are one; the first has 0, and every new one the next number.
    public int number(Authority authority) {
        List<String> names = names(authority);
        int number = names.stream().map(known::get).filter(Objects::nonNull).findFirst().orElse(size);
        size = Math.max(size, number + 1);
        names.forEach(name -> known.putIfAbsent(name, number));
        return number;
    }

    /// Whether another case can cite it: the record of a case and places of its own decision are its own.
    static boolean isPublic(Authority authority) {
        return authority.kind() != AuthorityKind.RECORD && authority.kind() != AuthorityKind.INTERNAL;
    }

    private static List<String> names(Authority authority) {
        return authority.kind() == AuthorityKind.CASE && !authority.citations().isEmpty()
                ? authority.citations()
                : List.of(authority.key());
    }
}
