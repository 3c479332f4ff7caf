package counterpoint.authority;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What citations point to: a case, a statute, the record.
///
/// In one table of authorities two are the same if their keys are equal. Two tables may know different names of a case, or
/// begin with different reporters: `Johnson v. Jones, 515 U.S. 304 (1995)` has a parallel citation here and none there. See
/// [#isSame].
///
/// @param key for a case its name, first reporter citation, court and year, `Johnson v. Jones, 515 U.S. 304 (1995)`;
///     else its normal form, `42 U.S.C. § 1983`
/// @param kind what sort of source
/// @param name the name alone, `Johnson v. Jones`
/// @param citations all reporter citations known, the first one first; for other kinds the normal form
/// @param court the court as cited, `7th Cir.`; `U.S.` for the Supreme Court; empty if not printed or not a case
/// @param year the year of decision; empty if not printed or not a case
/// @param docket the docket number of a case that is cited by it, without `No.`; empty if none is printed
public record Authority(
        String key,
        AuthorityKind kind,
        String name,
        List<String> citations,
        Optional<String> court,
        OptionalInt year,
        Optional<String> docket) {
    public Authority {
        citations = List.copyOf(citations);
    }

    /// An authority without a docket number.
    public Authority(
            String key,
            AuthorityKind kind,
            String name,
            List<String> citations,
            Optional<String> court,
            OptionalInt year) {
        this(key, kind, name, citations, court, year, Optional.empty());
    }

    /// Whether another table means the same by one of its own: the keys are equal, or both are cases and share a reporter
    /// citation.
    public boolean isSame(Authority other) {
        return key.equals(other.key)
                || (isCase() && other.isCase() && citations.stream().anyMatch(other.citations::contains));
    }

    /// Whether another table, that may be gone by now, gave it this key: the keys are equal, or it is a case and the key
    /// begins its citation with one of the reporter citations that are known here.
    public boolean isKnownAs(String otherKey) {
        return key.equals(otherKey)
                || (isCase() && citations.stream().anyMatch(citation -> cites(otherKey, citation)));
    }

    /// A key is a name, a citation and, in brackets, court and year; a case without a name has no first part.
    private static boolean cites(String key, String citation) {
        String bare = key.endsWith(")") && key.contains(" (") ? key.substring(0, key.lastIndexOf(" (")) : key;
        return bare.equals(citation) || bare.endsWith(", " + citation);
    }

    private boolean isCase() {
        return kind == AuthorityKind.CASE;
    }
}
