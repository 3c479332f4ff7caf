package counterpoint.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionTableTest {
    @Test
    void everyActionHasWordsAndANameOfItsOwn() {
        assertThat(Action.all()).allSatisfy(action -> assertThat(action.words()).isNotBlank());
        assertThat(Action.all().stream().map(Action::id)).doesNotHaveDuplicates().contains("reading.find");
    }

    /// What has no key is offered by the palette; what is not offered has a key.
    @Test
    void everyActionCanBeReached() {
        assertThat(Action.all()).allMatch(action -> action.keyed().offered() || !action.keyed().strokes().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Where.class)
    void noKeyOfAPlaceDoesTwoThings(Where place) {
        List<Stroke> strokes = Action.all().stream()
                .filter(action -> action.where() == place)
                .flatMap(action -> action.keyed().strokes().stream())
                .toList();
        assertThat(strokes).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void readingHasNoKeyOfTheWholeWindow() {
        assertThat(strokes(ReadingAction.values())).doesNotContainAnyElementsOf(strokes(WindowAction.values()));
    }

    private static List<Stroke> strokes(Action[] actions) {
        return Stream.of(actions).flatMap(action -> action.keyed().strokes().stream()).toList();
    }

    @Test
    void lettersActOnlyWhereNobodyTypes() {
        assertThat(List.of(
                ReadingAction.NOTE.keyed().whileTyping(),
                ReadingAction.REMOVE.keyed().whileTyping(),
                ReadingAction.FIND.keyed().whileTyping(),
                ReadingAction.NEXT_PAIR.keyed().whileTyping(),
                WindowAction.UNDO.keyed().whileTyping()))
                .containsExactly(false, false, true, true, false);
    }

    @Test
    void aKeyActsOnlyWithTheKeysHeldThatItNames() {
        List<Optional<ReadingAction>> pressed = new ArrayList<>();
        for (String held : List.of("", "S", "C", "CS", "A")) {
            pressed.add(Action.on(press(KeyCode.M, held), ReadingAction.values()));
        }
        assertThat(pressed).containsExactly(
                Optional.of(ReadingAction.NEXT_MARK),
                Optional.of(ReadingAction.PREVIOUS_MARK),
                Optional.of(ReadingAction.MARGIN),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void signsAndDigitsActHoweverAKeyboardPrintsThem() {
        assertThat(Stroke.of("Plus").isOn(press(KeyCode.EQUALS, "S"))).isTrue();
        assertThat(Stroke.of("Ctrl+Plus").isOn(press(KeyCode.ADD, "C"))).isTrue();
        assertThat(Stroke.of("3").isOn(press(KeyCode.NUMPAD3, ""))).isTrue();
        assertThat(Stroke.of("3").isOn(press(KeyCode.DIGIT3, "S"))).isTrue();
        assertThat(Stroke.of("Shift+Minus").isOn(press(KeyCode.UNDERSCORE, ""))).isTrue();
        assertThat(Stroke.of("Minus").isOn(press(KeyCode.MINUS, "S"))).isFalse();
    }

    @Test
    void keysAreNamedAsTheyArePrinted() {
        assertThat(Stream.of("Ctrl+Shift+F", "Alt+Left", "Minus", "Ctrl+Plus", "Shift+F7", ".")
                .map(keys -> Stroke.of(keys).words()))
                .containsExactly("Ctrl+Shift+F", "Alt+←", "−", "Ctrl+Plus", "Shift+F7", ".");
    }

    /// @param held S for Shift, C for Ctrl, A for Alt
    private static KeyEvent press(KeyCode code, String held) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", code, held.contains("S"), held.contains("C"), held.contains("A"), false);
    }
}
