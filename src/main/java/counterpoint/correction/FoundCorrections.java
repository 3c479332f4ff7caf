package counterpoint.correction;

import counterpoint.opinion.Correction;
import counterpoint.text.SourceText;
import java.util.List;
import java.util.Optional;

/// The corrections of one source, looked up in its text.
///
/// @param found those that apply, with raw offsets into the text, in the order in which they were made
/// @param lost those whose place is not in the text with certainty; they are kept and not applied
public record FoundCorrections(List<Correction> found, List<KeptCorrection> lost) {
    public FoundCorrections {
        found = List.copyOf(found);
        lost = List.copyOf(lost);
    }

    /// One sentence on what was not applied; empty if all was.
    public Optional<String> problem(SourceText source) {
        return switch (lost.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("The text of " + source.file() + " has changed, and one of your corrections could"
                    + " not be found in it with certainty; it was kept and not applied.");
            default -> Optional.of("The text of " + source.file() + " has changed, and " + lost.size()
                    + " of your corrections could not be found in it with certainty; they were kept and not applied.");
        };
    }
}
