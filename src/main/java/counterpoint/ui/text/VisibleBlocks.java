package counterpoint.ui.text;

/// The blocks of which at least a pixel is visible, from `first` to `last`; none if `last` is before `first`.
public record VisibleBlocks(int first, int last) {

    /// Nothing is in sight.
    public static final VisibleBlocks NONE = new VisibleBlocks(0, -1);

    /// Whether at least a pixel of a block is in sight.
    public boolean contains(int block) {
        return first <= block && block <= last;
    }
}
