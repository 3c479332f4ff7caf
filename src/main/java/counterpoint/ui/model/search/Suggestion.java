package counterpoint.ui.model.search;

/// Something that can be put into the search box.
///
/// @param shown what the reader sees of it
/// @param detail what more there is to say; may be empty
/// @param count how many passages it leads to; 0 if that is not counted
/// @param text the words in the box once it is taken
/// @param caret where typing goes on in them
public record Suggestion(String shown, String detail, int count, String text, int caret) {
}
