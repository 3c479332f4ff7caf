package counterpoint.ui.text;

/// A small sign in the margin beside the line in which something begins that the reader marked.
///
/// @param offset the character beside whose line it stands
/// @param words one or two characters, such as a number key
/// @param style the style class of its color
/// @param id what is told when it is clicked
/// @param accessible what a screen reader says of it
public record Flag(int offset, String words, String style, String id, String accessible) {
    public Flag {
        if (offset < 0) {
            throw new IllegalArgumentException("a flag stands beside a character: " + offset);
        }
    }
}
