package counterpoint.ui.mark;

import counterpoint.note.MarkColor;

/// The style classes of the colors.
final class MarkStyle {
    private MarkStyle() {
    }

    /// The class of a color, whatever number key it has: `mark-3` for [MarkColor#HOLDING].
    static String of(MarkColor color) {
        return "mark-" + (color.ordinal() + 1);
    }
}
