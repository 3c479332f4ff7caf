package counterpoint.citation;

import java.util.Optional;

/// A statute, rule, constitution or regulation: `42 U.S.C. § 1983`, `Fed. R. Evid. 704`, or the bare `§ 1983`
/// (Indigo Book R16 on federal statutes, R17 on those of states, R18 on rules, R19 on regulations, R23 on
/// constitutions).
///
/// @param kind which of the four
/// @param printed from title or code to the last subsection; the pin holds the subsections, `(a)(1)`
/// @param setting signal and parentheticals
/// @param code title and code in normal form, `42 U.S.C.`; empty for a bare section
/// @param section the number without subsections, `1983`
public record LawCitation(CitationKind kind, Printed printed, Setting setting, Optional<String> code, String section)
        implements
            Citation {
    public LawCitation {
        boolean law = switch (kind) {
            case STATUTE, RULE, CONSTITUTION, REGULATION -> true;
            case FULL, SHORT, ID, SUPRA, NAME, SECONDARY, RECORD, INTERNAL -> false;
        };
        if (!law) {
            throw new IllegalArgumentException(kind + " is no law");
        }
    }

    /// The normal form, `42 U.S.C. § 1983`, `Fed. R. Evid. 704`; empty for a bare section.
    public Optional<String> normalForm() {
        return code.map(source -> kind == CitationKind.STATUTE || kind == CitationKind.REGULATION
                ? source + " § " + section
                : source + " " + section);
    }
}
