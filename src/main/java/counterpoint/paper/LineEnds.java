package counterpoint.paper;

/// Where a line of print may end: after a space, or after a hyphen or dash within a word.
///
/// Not within `U.S.` and `F.3d`, where the platform's own rules would end it, nor between `§` and its number, nor before or within
/// an ellipsis.
public final class LineEnds {
    private LineEnds() {
    }

    /// Whether the character at `next` may begin a line.
    ///
    /// @param next from 1 to before the end of `text`
    public static boolean mayEndBefore(String text, int next) {
        char last = text.charAt(next - 1);
        char first = text.charAt(next);
        if (first == ' ' || (first == '.' && last == ' ')) {
            return false;
        }
        boolean joins = last == '-' || last == '–' || last == '—';
        boolean signs = next > 1 && (text.charAt(next - 2) == '§' || text.charAt(next - 2) == '¶');
        return (last == ' ' && !signs)
                || (joins && next > 1 && Character.isLetterOrDigit(text.charAt(next - 2)) && Character.isLetter(first))
                || Character.isIdeographic(last) || Character.isIdeographic(first);
    }
}
