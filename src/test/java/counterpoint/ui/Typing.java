package counterpoint.ui;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Words that come into a field once it has the keyboard: a key that asks for a field gives it the keyboard in a later
/// frame, and what is typed before comes somewhere else.
final class Typing {
    private Typing() {
    }

    /// Writes letter by letter into the field that has the keyboard, or is about to have it.
    ///
    /// @param field `#` and the id, or `.` and a style, of it or of what is around it
    static void write(FxRobot robot, Scene scene, String field, String words) {
        await(scene, field);
        robot.write(words, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Puts words into the field at once, in the place of what is chosen there, as pasting does.
    ///
    /// @param field `#` and the id, or `.` and a style, of it or of what is around it
    static void paste(FxRobot robot, Scene scene, String field, String words) {
        await(scene, field);
        robot.interact(() -> ((TextInputControl) scene.getFocusOwner()).replaceSelection(words));
    }

    /// Waits until a field has the keyboard.
    static void await(Scene scene, String field) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(60_000, () -> has(scene.getFocusOwner(), field)));
        } catch (TimeoutException never) {
            throw new AssertionError(field + " never had the keyboard; it is at " + scene.getFocusOwner(), never);
        }
    }

    /// Presses keys together and waits once for what comes of it.
    static void press(FxRobot robot, KeyCode... keys) {
        KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
        keyboard.pressNoWait(keys);
        for (int key = keys.length - 1; key >= 0; key--) {
            keyboard.releaseNoWait(keys[key]);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean has(Node owner, String field) {
        return owner instanceof TextInputControl
                && Stream.iterate(owner, Objects::nonNull, Node::getParent)
                        .anyMatch(node -> field.startsWith("#")
                                ? field.equals("#" + node.getId())
                                : node.getStyleClass().contains(field.substring(1)));
    }
}
