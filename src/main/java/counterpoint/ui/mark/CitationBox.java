package counterpoint.ui.mark;

import counterpoint.authority.Authority;
import counterpoint.compare.Treatment;
import counterpoint.note.Mark;
import counterpoint.ui.model.notes.Marking;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.TreatmentMark;
import counterpoint.ui.theme.WrappedLabel;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the reader says of a citation: a parenthetical and a treatment of the reader's own.
final class CitationBox extends VBox {
    private final Marking marking;
    private final Label title = new Label();
    private final TextField words = new TextField();
    private final MenuButton treatment = new MenuButton(Texts.of("marks.treatment.none"));

    /// @param left runs when the reader is done with the keyboard
    CitationBox(Marking marking, Runnable left) {
        this.marking = marking;
        getStyleClass().add("citation-box");
        title.getStyleClass().add("copy-title");
        words.getStyleClass().addAll("mark-field", "tag-words");
        words.setPromptText(Texts.of("marks.parenthetical.prompt"));
        words.setAccessibleText(Texts.of("marks.parenthetical"));
        words.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                keep();
            }
        });
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                keep();
                left.run();
                event.consume();
            }
        });
        treatment.setMnemonicParsing(false);
        treatment.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(words, treatment);
        row.getStyleClass().add("citation-row");
        HBox.setHgrow(words, Priority.ALWAYS);
        Label note = new WrappedLabel("mark-hint", Texts.of("marks.treatment.note"));
        managedProperty().bind(visibleProperty());
        getChildren().addAll(title, row, note);
    }

    void show() {
        Optional<Authority> authority = marking.citation().mention().flatMap(mention -> mention.authority());
        setVisible(authority.isPresent());
        authority.ifPresent(meant -> {
            title.setText(Texts.of("marks.citation", meant.name()));
            if (!words.isFocused()) {
                words.setText(marking.citation().annotation().flatMap(Mark::parenthetical).orElse(""));
            }
            showTreatment(marking.citation().annotation().flatMap(Mark::treatment));
        });
    }

    private void showTreatment(Optional<Treatment> now) {
        treatment.setText(now.map(CitationBox::named).orElseGet(() -> Texts.of("marks.treatment.none")));
        treatment.setAccessibleText(Texts.of("marks.treatment", treatment.getText()));
        MenuItem none = new MenuItem(Texts.of("marks.treatment.none"));
        none.setOnAction(_ -> say(Optional.empty()));
        treatment.getItems().setAll(none);
        Arrays.stream(Treatment.values()).forEach(one -> {
            MenuItem item = new MenuItem(named(one));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> say(Optional.of(one)));
            treatment.getItems().add(item);
        });
    }

    private static String named(Treatment treatment) {
        TreatmentMark shown = TreatmentMark.of(treatment);
        return shown.mark() + "\u00A0" + shown.words();
    }

    private void say(Optional<Treatment> chosen) {
        marking.citation().annotate(said(), chosen);
    }

    private Optional<String> said() {
        return Optional.of(words.getText().strip()).filter(text -> !text.isEmpty());
    }

    private void keep() {
        if (!said().equals(marking.citation().annotation().flatMap(Mark::parenthetical))) {
            marking.citation().annotate(said(), marking.citation().annotation().flatMap(Mark::treatment));
        }
    }
}
