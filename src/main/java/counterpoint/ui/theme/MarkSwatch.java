package counterpoint.ui.theme;

import counterpoint.note.ColorNames;
import counterpoint.note.MarkColor;
import java.util.Optional;
import javafx.scene.control.Label;

/// The sign of a highlight's color: a small field of the color with the number of its key, so that the color never stands
/// alone; an outline with a dot for a mark that is not highlighted.
public final class MarkSwatch extends Label {
    /// @param names gives the number
    public MarkSwatch(Optional<MarkColor> color, ColorNames names) {
        super(color.map(one -> Integer.toString(names.key(one))).orElse("·"));
        getStyleClass().setAll("mark-swatch", color.map(MarkSwatch::style).orElse("mark-none"));
        setAccessibleText(nameOf(color, names));
    }

    /// The style class of what has a color, whatever the reader calls it: `mark-1`.
    public static String style(MarkColor color) {
        return "mark-" + color.number();
    }

    /// What a color is called, or that there is none.
    public static String nameOf(Optional<MarkColor> color, ColorNames names) {
        return color.map(names::name).orElseGet(() -> Texts.of("notes.noColor"));
    }
}
