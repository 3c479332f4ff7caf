package counterpoint.ui.action;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyEvent;

/// What the table says of an action.
///
/// @param words what it does, as the palette and the sheet name it
/// @param strokes the keys that do it, the one to show first; empty if it has none
/// @param whileTyping whether the keys act while a text field has the keyboard
/// @param offered whether the palette offers it; what needs a row or a place under the keyboard is done by its key alone
public record Keyed(String words, List<Stroke> strokes, boolean whileTyping, boolean offered) {
    public Keyed {
        strokes = List.copyOf(strokes);
    }

    /// An action with its keys. They act while a text field has the keyboard if no text field needs them itself.
    public static Keyed of(String words, String... keys) {
        List<Stroke> strokes = Arrays.stream(keys).map(Stroke::of).toList();
        return new Keyed(words, strokes, strokes.stream().noneMatch(Stroke::isTyping), true);
    }

    /// Whether its keys were pressed, wherever the keyboard is.
    public boolean isPressed(KeyEvent event) {
        return strokes.stream().anyMatch(stroke -> stroke.isOn(event));
    }

    /// The same, whose keys a text field keeps.
    Keyed notWhileTyping() {
        return new Keyed(words, strokes, false, offered);
    }

    /// The same, whose keys act in text fields, too.
    Keyed alsoWhileTyping() {
        return new Keyed(words, strokes, true, offered);
    }

    /// The same, done by its key alone.
    Keyed byKeyAlone() {
        return new Keyed(words, strokes, whileTyping, false);
    }
}
