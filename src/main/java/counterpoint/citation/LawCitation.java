package counterpoint.citation;

import java.util.Optional;
import java.util.OptionalInt;

/// A statute, rule, constitution or regulation: `42 U.S.C. § 1983`, `Fed. R. Evid. 704`, or the bare `§ 1983`
/// (Indigo Book R16 on federal statutes, R17 on those of states, R18 on rules, R19 on regulations, R23 on
/// constitutions).
///
/// @param kind which of the four
/// @param printed from title or code to the closing parenthesis of the year; the pin holds the subsections, `(a)(1)`
/// @param setting signal and parentheticals
/// @param source title and code; empty for a bare section
/// @param section the number without subsections, `1983`
/// @param year the year of the code, of its session law or of its print
public record LawCitation(
        CitationKind kind,
        Printed printed,
        Setting setting,
        Optional<PrintedLaw> source,
        String section,
        OptionalInt year)
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

    /// The code in its normal form, with the title: `42 U.S.C. §`; empty for a bare section.
    public Optional<String> code() {
        return source.map(PrintedLaw::prefix);
    }

    /// The normal form, `42 U.S.C. § 1983`, `Fed. R. Evid. 704`; empty for a bare section.
    public Optional<String> normalForm() {
        return source.map(law -> law.form(section));
    }

    /// The title of the code, or the volume.
    @Override
    public Optional<String> volume() {
        return source.flatMap(PrintedLaw::volume);
    }

    /// The code without its title.
    @Override
    public Optional<String> reporter() {
        return source.map(PrintedLaw::reporter);
    }

    /// The section, or the page of a law cited by volume and page.
    @Override
    public Optional<String> page() {
        return section.isEmpty() ? Optional.empty() : Optional.of(section);
    }
}
