package counterpoint.opinion;

import java.util.List;
import java.util.Optional;

/// What names a case: its short name, docket, court, dates, reporter citations and panel.
///
/// A caption read from a source holds only what its text says; what is unknown is empty.
///
/// @param name the short name, `Smith v. Finkley`
/// @param docket the docket number without `No.`, `20-1754`
/// @param court the court's full name
/// @param argued when it was argued
/// @param decided when it was decided
/// @param citations reporter citations of the decision itself, `252 F.3d 1124`
/// @param judges surnames of the panel, in the order printed
public record Caption(
        Optional<String> name,
        Optional<String> docket,
        Optional<String> court,
        Optional<CourtDate> argued,
        Optional<CourtDate> decided,
        List<String> citations,
        List<String> judges) {
    public Caption {
        citations = List.copyOf(citations);
        judges = List.copyOf(judges);
    }

    /// A caption of which nothing is known.
    public static Caption unknown() {
        return new Caption(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /// This caption, with what it does not know taken from `other`.
    public Caption or(Caption other) {
        return new Caption(
                name.or(other::name),
                docket.or(other::docket),
                court.or(other::court),
                argued.or(other::argued),
                decided.or(other::decided),
                citations.isEmpty() ? other.citations : citations,
                judges.isEmpty() ? other.judges : judges);
    }
}
