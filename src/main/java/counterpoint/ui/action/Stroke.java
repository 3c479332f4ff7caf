package counterpoint.ui.action;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys that are pressed together, `Ctrl+Shift+F`.
///
/// @param command whether Ctrl is held, or Cmd where a keyboard has it
/// @param alt whether Alt is held
/// @param shift whether Shift is held; for signs and digits, which some keyboards print with Shift, it does not matter
///     unless it is named
/// @param key the key's name, `F`, `F1`, `Left`, `Plus`
public record Stroke(boolean command, boolean alt, boolean shift, String key) {
    /// Names for keys that have no name of their own, or that a keyboard has twice.
    private static final Map<String, Set<KeyCode>> CODES = Map.ofEntries(
            Map.entry("Plus", Set.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)),
            Map.entry("Minus", Set.of(KeyCode.MINUS, KeyCode.SUBTRACT, KeyCode.UNDERSCORE)),
            Map.entry(".", Set.of(KeyCode.PERIOD)),
            Map.entry(",", Set.of(KeyCode.COMMA)),
            Map.entry("Esc", Set.of(KeyCode.ESCAPE)),
            Map.entry("Enter", Set.of(KeyCode.ENTER)),
            Map.entry("Space", Set.of(KeyCode.SPACE)),
            Map.entry("Delete", Set.of(KeyCode.DELETE)),
            Map.entry("Backspace", Set.of(KeyCode.BACK_SPACE)),
            Map.entry("Left", Set.of(KeyCode.LEFT, KeyCode.KP_LEFT)),
            Map.entry("Right", Set.of(KeyCode.RIGHT, KeyCode.KP_RIGHT)),
            Map.entry("Up", Set.of(KeyCode.UP, KeyCode.KP_UP)),
            Map.entry("Down", Set.of(KeyCode.DOWN, KeyCode.KP_DOWN)),
            Map.entry("Home", Set.of(KeyCode.HOME)),
            Map.entry("End", Set.of(KeyCode.END)));

    private static final Map<String, String> SIGNS = Map.of(
            "Left", "←", "Right", "→", "Up", "↑", "Down", "↓", "Plus", "+", "Minus", "−");

    /// The keys that a text names, joined by `+`.
    ///
    /// @throws IllegalArgumentException if there is no such key
    public static Stroke of(String keys) {
        List<String> parts = Arrays.asList(keys.split("\\+"));
        Stroke stroke = new Stroke(
                parts.contains("Ctrl"), parts.contains("Alt"), parts.contains("Shift"), parts.getLast());
        stroke.codes();
        return stroke;
    }

    /// Whether these keys were pressed.
    public boolean isOn(KeyEvent event) {
        boolean shifted = event.isShiftDown() || event.getCode() == KeyCode.UNDERSCORE;
        return codes().contains(event.getCode())
                && command == (event.isControlDown() || event.isMetaDown())
                && alt == event.isAltDown()
                && (shift == shifted || (!shift && isPrintedWithShift()));
    }

    private boolean isPrintedWithShift() {
        return key.equals("Plus") || key.equals(".") || key.equals(",") || isDigit();
    }

    private boolean isDigit() {
        return key.length() == 1 && Character.isDigit(key.charAt(0));
    }

    private Set<KeyCode> codes() {
        if (isDigit()) {
            return Set.of(KeyCode.valueOf("DIGIT" + key), KeyCode.valueOf("NUMPAD" + key));
        }
        Set<KeyCode> known = CODES.get(key);
        return known == null ? Set.of(KeyCode.valueOf(key)) : known;
    }

    /// Whether a text field needs the key itself: it has no Ctrl or Alt and is no function key.
    boolean isTyping() {
        return !command && !alt && !key.matches("F\\d+");
    }

    /// The keys as the window names them: `Ctrl+Shift+F`, `Alt+←`, `−`.
    public String words() {
        // Nobody reads "Ctrl++".
        boolean named = command && (key.equals("Plus") || key.equals("Minus"));
        return Stream.of(command ? "Ctrl" : "", alt ? "Alt" : "", shift ? "Shift" : "",
                named ? key : SIGNS.getOrDefault(key, key))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("+"));
    }
}
