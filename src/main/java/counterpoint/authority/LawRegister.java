package counterpoint.authority;

import counterpoint.citation.Citation;
import counterpoint.citation.CitationKind;
import counterpoint.citation.LawCitation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The statutes, rules and regulations cited with their code, so that a bare `§ 1983` finds its title.
///
/// An annotated code (U.S.C.A., U.S.C.S.) prints the same law as the official one (Indigo Book R16.1.4).
final class LawRegister {
    private final Map<String, Authority> bySection = new HashMap<>();
    private final Map<String, Authority> byForm = new HashMap<>();
    private final Map<String, Authority> byRule = new HashMap<>();
    private final Map<String, Authority> byPart = new HashMap<>();

    LawRegister(List<Citation> citations, List<Authority> known) {
        for (Authority authority : known) {
            if (authority.kind() == AuthorityKind.STATUTE) {
                byForm.put(authority.key(), authority);
                int sign = authority.key().indexOf("§ ");
                if (sign >= 0) {
                    bySection.putIfAbsent(authority.key().substring(sign + 2), authority);
                }
            }
        }
        for (Citation citation : citations) {
            if (citation instanceof LawCitation law && law.code().isPresent()) {
                Authority authority = authority(law);
                sections(law.kind()).putIfAbsent(law.section(), authority);
            }
        }
    }

    Meaning of(LawCitation law) {
        if (law.code().isPresent()) {
            return Meaning.of(authority(law), Resolution.resolved("cited with its code"));
        }
        Authority found = sections(law.kind()).get(law.section());
        String section = law.kind() == CitationKind.RULE ? "rule " : "section ";
        return found == null
                ? Meaning.unknown("no code is named with " + section + law.section())
                : Meaning.of(
                        found, Resolution.resolved(section + law.section() + ", cited elsewhere as " + found.key()));
    }

    private Authority authority(LawCitation law) {
        String form = law.normalForm()
                .orElse(law.section())
                .replace("U.S.C.A.", "U.S.C.")
                .replace("U.S.C.S.", "U.S.C.");
        return byForm.computeIfAbsent(
                form,
                key -> new Authority(key, kind(law.kind()), key, List.of(key), Optional.empty(), OptionalInt.empty()));
    }

    /// Where bare sections of a kind find the code with which they are cited elsewhere.
    private Map<String, Authority> sections(CitationKind kind) {
        return switch (kind) {
            case RULE -> byRule;
            case CONSTITUTION -> byPart;
            case STATUTE, REGULATION, FULL, SHORT, ID, SUPRA, NAME, SECONDARY, RECORD, INTERNAL -> bySection;
        };
    }

    private static AuthorityKind kind(CitationKind kind) {
        return switch (kind) {
            case RULE -> AuthorityKind.RULE;
            case CONSTITUTION -> AuthorityKind.CONSTITUTION;
            case REGULATION -> AuthorityKind.REGULATION;
            case STATUTE, FULL, SHORT, ID, SUPRA, NAME, SECONDARY, RECORD, INTERNAL -> AuthorityKind.STATUTE;
        };
    }
}
