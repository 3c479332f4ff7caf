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
    public static final StatedFacts NONE = new StatedFacts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    public StatedFacts {
        citations = List.copyOf(citations);
        judges = List.copyOf(judges);
    }
}
