package counterpoint.doctrine;

import counterpoint.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/// A doctrine that a passage discusses, and why the program thinks so.
///
/// @param doctrine what it discusses
/// @param strength how much says so, above 0 to 1; not a probability
/// @param whys what says so, the strongest first; never empty
public record DoctrineTag(Doctrine doctrine, double strength, List<Why> whys) {
    private static final int MOST_SAID = 3;

    public DoctrineTag {
        whys = List.copyOf(whys);
    }

    /// The doctrine's id.
    public String id() {
        return doctrine.id();
    }

    /// The reasons in one phrase: `“clearly established”; cites Pearson v. Callahan`.
    public String because() {
        return whys.stream().map(Why::said).distinct().limit(MOST_SAID).collect(Collectors.joining("; "));
    }

    /// One thing that says so.
    ///
    /// @param kind where it was found
    /// @param query the stored query that found it, as written; empty for a neighbor
    /// @param said what it is, for reading: `“clearly established”`, `cites Pearson v. Callahan`
    /// @param words where it stands in the passage's text; empty if it does not stand there
    public record Why(Kind kind, String query, String said, List<Span> words) {
        public Why {
            words = List.copyOf(words);
        }
    }

    /// Where something was found that says so.
    public enum Kind {
        /// In the words of the passage.
        WORDS,
        /// Among the authorities that it cites, an *id.* or a bare name included.
        AUTHORITY,
        /// In a heading over it.
        HEADING,
        /// In the passage before or after it.
        NEIGHBOR
    }
}
