package counterpoint.ui.model;

/// A place of the history as a list shows it.
///
/// @param index its place in the history
/// @param words where it is, `Smith, Majority ¶30`
/// @param here whether the reader is there now
public record TrailRow(int index, String words, boolean here) {
}
