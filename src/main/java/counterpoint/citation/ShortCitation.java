package counterpoint.citation;

import java.util.Optional;
import java.util.OptionalInt;

/// A case cited before, by its reporter and the page meant: `Johnson, 515 U.S. at 313` (Indigo Book R15).
///
/// @param printed from the name, if one is printed, to the pin
/// @param setting signal and parentheticals
/// @param parties mostly one name
/// @param volume of the reporter
/// @param reporter in normal form
/// @param parallelOf the index of the head citation of which this is a parallel
public record ShortCitation(
        Printed printed,
        Setting setting,
        Parties parties,
        Optional<String> volume,
        Optional<String> reporter,
        OptionalInt parallelOf)
        implements
            Citation {
    @Override
    public CitationKind kind() {
        return CitationKind.SHORT;
    }

    @Override
    public Optional<String> plaintiff() {
        return parties.plaintiff();
    }

    @Override
    public Optional<String> defendant() {
        return parties.plaintiff().isPresent() ? parties.defendant() : Optional.empty();
    }
}
