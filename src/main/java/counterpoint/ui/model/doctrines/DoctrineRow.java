package counterpoint.ui.model.doctrines;

import java.util.OptionalInt;

/// A doctrine in the list of the library.
///
/// @param id its id
/// @param name its full name
/// @param label its short name
/// @param state what the reader did to it
/// @param passages how many passages of the open cases it tags; empty until they are counted
public record DoctrineRow(String id, String name, String label, State state, OptionalInt passages) {
    /// What the reader did to a doctrine.
    public enum State {
        /// Nothing: it is as it ships.
        SHIPPED,
        /// It ships with the program, and the reader changed it.
        CHANGED,
        /// The reader made it.
        OWN,
        /// It ships with the program, and the reader took it away.
        REMOVED
    }
}
