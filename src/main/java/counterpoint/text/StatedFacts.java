package counterpoint.text;

import java.util.List;
import java.util.Optional;

/// What a file says of its case outside the opinion's text, in the file's own words.
///
/// @param name the case's name, `Smith v. Finkley`
/// @param docket the docket number
/// @param court the court's name
/// @param argued when it was argued, as written
/// @param decided when it was decided, as written
/// @param citations reporter citations of the decision itself
/// @param judges the panel, as written
public record StatedFacts(
        Optional<String> name,
        Optional<String> docket,
        Optional<String> court,
        Optional<String> argued,
        Optional<String> decided,
        List<String> citations,
        List<String> judges) {
    /// What plain text says: nothing.
    public static final StatedFacts NONE = named(Optional.empty());

    public StatedFacts {
        citations = List.copyOf(citations);
        judges = List.copyOf(judges);
    }

    /// What a file says that only names its case, or does not even do that.
    static StatedFacts named(Optional<String> name) {
        return new StatedFacts(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /// The same facts of a decision that is reported at these places.
    public StatedFacts reportedAt(List<String> places) {
        return new StatedFacts(name, docket, court, argued, decided, places, judges);
    }
}
