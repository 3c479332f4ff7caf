package counterpoint.ui.text;

/// The blocks of which at least a pixel is visible, from `first` to `last`; none if `last` is before `first`.
public record VisibleBlocks(int first, int last) {

    public static final VisibleBlocks NONE = new VisibleBlocks(0, -1);

    public boolean contains(int block) {
        return first <= block && block <= last;
    }
}
