package counterpoint.authority;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What citations point to: a case, a statute, the record. Two are the same authority if their keys are equal.
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
}
