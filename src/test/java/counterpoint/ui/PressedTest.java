package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.model.View;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What can be pressed shows in every view that it is under the mouse, has the keyboard, or is pressed.
@ExtendWith(RealWindow.Closed.class)
class PressedTest {
    private static final PseudoClass HOVER = PseudoClass.getPseudoClass("hover");
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focus-visible");
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");

    @Test
    void everyStateOfAButtonIsSeenAndWordsGetNoBox() {
        TreeSet<String> faults = new TreeSet<>();
        LaidOut.in(new BundledShelf(), 1600, 1000, view -> {
            for (View shown : View.values()) {
                view.model().show(shown);
                if (shown == View.SEARCH) {
                    view.search().question().words().set("deadly force");
                }
                view.showNotes();
                Camera.settle(view);
                List<ButtonBase> buttons = LaidOut.all(view, ButtonBase.class, "");
                assertThat(buttons).hasSizeGreaterThan(8);
                buttons.forEach(button -> fault(button).ifPresent(
                        fault -> faults.add(fault + ": " + String.join(".", button.getStyleClass()))));
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void whatCannotBeUsedCanBeRead() {
        TreeSet<String> pale = new TreeSet<>();
        LaidOut.in(new BundledShelf(), 1600, 1000, view -> {
            for (View shown : View.values()) {
                view.model().show(shown);
                view.setDisable(true);
                Camera.settle(view);
                LaidOut.all(view, Labeled.class, "").stream()
                        .filter(label -> label.getOpacity() < 1)
                        .forEach(label -> pale.add(String.join(".", label.getStyleClass())));
                view.setDisable(false);
            }
        });
        assertThat(pale).isEmpty();
    }

    private static Optional<String> fault(ButtonBase button) {
        int rest = painted(button);
        int under = as(button, HOVER);
        int pressed = as(button, ARMED);
        if (rest == 0 && under > 1) {
            return Optional.of("a box under the mouse around words");
        }
        if (rest == 0 && pressed > 1) {
            return Optional.of("a box around words that are pressed");
        }
        if (button instanceof CheckBox || button instanceof RadioButton) {
            return Optional.empty();
        }
        if (!differs(button, FOCUSED)) {
            return Optional.of("looks the same with the keyboard");
        }
        // A menu is seen to be open, and what is chosen is seen to be.
        boolean chosen = button instanceof ToggleButton toggle && toggle.isSelected();
        boolean tells = button instanceof MenuButton || chosen || rest == 0 || looks(button, ARMED);
        if (!chosen && rest > 1 && !differs(button, HOVER)) {
            return Optional.of("looks the same under the mouse");
        }
        return tells ? Optional.empty() : Optional.of("looks the same when pressed");
    }

    private static boolean looks(ButtonBase button, PseudoClass state) {
        button.pseudoClassStateChanged(HOVER, true);
        button.applyCss();
        Background under = button.getBackground();
        button.pseudoClassStateChanged(state, true);
        button.applyCss();
        boolean other = !button.getBackground().equals(under);
        button.pseudoClassStateChanged(state, false);
        button.pseudoClassStateChanged(HOVER, false);
        button.applyCss();
        return other;
    }

    private static boolean differs(ButtonBase button, PseudoClass state) {
        Background before = button.getBackground();
        button.pseudoClassStateChanged(state, true);
        button.applyCss();
        boolean other = !Objects.equals(before, button.getBackground());
        button.pseudoClassStateChanged(state, false);
        button.applyCss();
        return other;
    }

    private static int as(ButtonBase button, PseudoClass state) {
        button.pseudoClassStateChanged(state, true);
        button.applyCss();
        int layers = painted(button);
        button.pseudoClassStateChanged(state, false);
        button.applyCss();
        return layers;
    }

    /// So many layers of its background can be seen.
    private static int painted(ButtonBase button) {
        return button.getBackground() == null
                ? 0
                : (int) button.getBackground().getFills().stream()
                        .map(BackgroundFill::getFill)
                        .filter(fill -> !fill.equals(Color.TRANSPARENT))
                        .count();
    }
}
