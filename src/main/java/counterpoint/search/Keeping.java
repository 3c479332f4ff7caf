package counterpoint.search;

/// How an index is kept.
public enum Keeping {
    /// On disk, by this process.
    ON_DISK,
    /// On disk, by another process, whose work this one reads.
    BY_ANOTHER,
    /// In memory, for as long as the program runs.
    IN_MEMORY
}
