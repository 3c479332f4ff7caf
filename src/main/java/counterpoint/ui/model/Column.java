package counterpoint.ui.model;

/// The two reading columns.
public enum Column {
    LEFT,
    RIGHT;

    /// The column across.
    public Column other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
