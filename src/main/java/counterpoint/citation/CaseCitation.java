package counterpoint.citation;

import java.util.Optional;
import java.util.OptionalInt;

/// A case with volume, reporter and first page: `Anderson v. Creighton, 483 U.S. 635, 638 (1987)` (Indigo Book R11).
///
/// A parallel citation is one too; it has no name and no year of its own (Indigo Book R11.1.1).
///
/// @param printed from the name to the closing parenthesis of the year; a parallel from its volume to its pin
/// @param setting signal and parentheticals
/// @param parties the names as printed, without a signal
/// @param volume empty where the reporter was not yet bound, `— U.S. —`
/// @param reporter in normal form
/// @param page empty where not yet known
/// @param court as far as printed, or known from the reporter
/// @param date the words of the date as printed, `1995`, `Mar. 1, 2001`
/// @param year of the decision
/// @param docket the number before a database citation, `05-2489`
/// @param alias the name that the opinion gives it, `[hereinafter Wilson I]`
/// @param parallelOf the index of the head citation of which this is a parallel
/// @param history the words of history before it, `cert. granted sub nom.`
/// @param historyOf the index of the citation that this one continues
public record CaseCitation(
        Printed printed,
        Setting setting,
        Parties parties,
        Optional<String> volume,
        Optional<String> reporter,
        Optional<String> page,
        Optional<String> court,
        Optional<String> date,
        OptionalInt year,
        Optional<String> docket,
        Optional<String> alias,
        OptionalInt parallelOf,
        Optional<String> history,
        OptionalInt historyOf)
        implements
            Citation {
    @Override
    public CitationKind kind() {
        return CitationKind.FULL;
    }

    @Override
    public Optional<String> plaintiff() {
        return parties.plaintiff();
    }

    @Override
    public Optional<String> defendant() {
        return parties.defendant();
    }
}
