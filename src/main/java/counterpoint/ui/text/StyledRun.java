package counterpoint.ui.text;

/// Some characters of a block, from `start` to before `end`, in one style.
public record StyledRun(int start, int end, TextStyle style) {

    public StyledRun {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A run needs at least one character: " + start + ".." + end);
        }
    }
}
