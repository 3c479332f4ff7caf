package counterpoint.compare;

import java.util.List;

/// Says which doctrines the passages of an opinion discuss. Where nobody can say, [#NONE].
@FunctionalInterface
public interface Topics {
    /// Knows no doctrine.
    Topics NONE = side -> side.passages().stream().map(_ -> List.<Topic>of()).toList();

    /// The doctrines of each passage of a side, in the order of its passages; of one passage the surest first.
    List<List<Topic>> of(Side side);

    /// A doctrine, as far as comparing needs it.
    ///
    /// @param id the same for two passages if it is the same doctrine
    /// @param name its short name, for reading
    record Topic(String id, String name) {
    }
}
