package counterpoint.text;

/// Words of one paragraph that look alike.
///
/// @param text the words
/// @param italic whether they are in italics
/// @param raised whether they are raised above the line
/// @param note whether they are the reference to a footnote
record WordRun(String text, boolean italic, boolean raised, boolean note) {
}
