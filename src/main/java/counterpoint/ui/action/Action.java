package counterpoint.ui.action;

import counterpoint.ui.theme.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Something that the reader can do in the window.
///
/// Each place has its actions as constants, over which whoever does them switches.
public sealed interface Action
        permits WindowAction, ReadingAction, ColumnAction, BriefAction, SearchAction, DisputeAction, NotesAction,
        DoctrineAction, ImportAction {
    /// The constant's name.
    String name();

    /// What the table says of it.
    Keyed keyed();

    /// Where its keys act.
    Where where();

    /// What it does.
    default String words() {
        return keyed().words();
    }

    /// What it does, with its first key: `Find in this column (Ctrl+F)`.
    default String wordsAndKey() {
        return withKey(words());
    }

    /// Words of a menu for what it does, with its first key.
    default String withKey(String words) {
        return keyed().strokes().stream()
                .findFirst()
                .map(stroke -> Texts.of("menu.keyed", words, stroke.words()))
                .orElse(words);
    }

    /// Names it where it is remembered, `reading.find`.
    default String id() {
        return (where() + "." + name()).toLowerCase(Locale.ROOT);
    }

    /// Whether one of its keys was pressed, and no text field keeps it.
    default boolean isOn(KeyEvent event) {
        return (keyed().whileTyping() || !(event.getTarget() instanceof TextInputControl))
                && keyed().isPressed(event);
    }

    /// The action among some whose key was pressed; empty if there is none.
    static <A extends Action> Optional<A> on(KeyEvent event, A[] actions) {
        return Arrays.stream(actions).filter(action -> action.isOn(event)).findFirst();
    }

    /// The whole table, place by place.
    static List<Action> all() {
        return Stream.<Action[]>of(
                WindowAction.values(), ReadingAction.values(), ColumnAction.values(), BriefAction.values(),
                SearchAction.values(), DisputeAction.values(), NotesAction.values(), DoctrineAction.values(),
                ImportAction.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
