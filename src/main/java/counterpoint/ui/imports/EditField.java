package counterpoint.ui.imports;

import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A line that shows what is known and can be changed; empty, it is a dashed box that says so.
///
/// Enter, or leaving the field, keeps what was typed; Esc takes it back.
final class EditField extends TextField {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Predicate<String> keep;
    private String shown = "";

    /// @param name what it is, for screen readers
    /// @param missing what an empty field says
    /// @param keep takes what was typed; answers false if it cannot be read
    EditField(String name, String missing, Predicate<String> keep) {
        this.keep = keep;
        getStyleClass().add("edit-field");
        setAccessibleText(name);
        setPromptText(missing);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        textProperty().subscribe(words -> pseudoClassStateChanged(MISSING, words.isBlank()));
        setOnAction(_ -> keep());
        focusedProperty().subscribe((_, focused) -> {
            // One that is taken out of the window is shown again with what was typed.
            if (!focused && getScene() != null) {
                keep();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().equals(shown)) {
                show(shown);
                event.consume();
            }
        });
    }

    /// Shows what is known, unless the reader is typing.
    void show(String words) {
        shown = words;
        setText(words);
        pseudoClassStateChanged(WRONG, false);
        Tip.on(this, words.strip());
    }

    /// What is typed and not kept yet.
    Optional<String> typed() {
        return Optional.of(getText()).filter(words -> !words.equals(shown));
    }

    /// Keeps what was typed.
    void keep() {
        String words = getText().strip();
        if (words.equals(shown)) {
            return;
        }
        boolean kept = keep.test(words);
        pseudoClassStateChanged(WRONG, !kept);
        if (kept) {
            shown = words;
        } else {
            Tip.on(this, Texts.of("import.fact.wrong"));
        }
    }
}
