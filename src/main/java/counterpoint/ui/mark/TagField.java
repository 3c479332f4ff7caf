package counterpoint.ui.mark;

import counterpoint.note.Mark;
import counterpoint.ui.model.notes.Marking;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The tags of a mark as chips, and a field for more with what is in use offered below.
///
/// Enter or a comma adds what is written, Down goes to the offers, Backspace in the empty field takes the last tag off.
final class TagField extends VBox {
    private static final double GAP = 4;
    private static final int MOST_OFFERS = 5;
    /// As wide as the field is, and what holds it.
    static final double FIELD = 144;

    private final Marking marking;
    private final Supplier<List<String>> inUse;
    private final Runnable left;
    private final FlowPane chips = new FlowPane(GAP, GAP);
    private final FlowPane offers = new FlowPane(GAP, GAP);
    private final TextField field = new TextField();

    /// @param inUse every tag that can be offered
    /// @param left runs when the reader is done with the keyboard
    TagField(Marking marking, Supplier<List<String>> inUse, Runnable left) {
        this.marking = marking;
        this.inUse = inUse;
        this.left = left;
        getStyleClass().add("tag-field");
        field.getStyleClass().addAll("mark-field", "tag-words");
        field.setPromptText(Texts.of("marks.tag.prompt"));
        field.setAccessibleText(Texts.of("marks.tag"));
        field.setPrefWidth(FIELD);
        field.textProperty().subscribe(this::offer);
        field.focusedProperty().subscribe(this::offer);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (press(event)) {
                event.consume();
            }
        });
        offers.managedProperty().bind(offers.visibleProperty());
        offers.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                left.run();
                event.consume();
            }
        });
        getChildren().addAll(chips, offers);
        show();
    }

    void show() {
        boolean focused = field.isFocused();
        List<String> tags = tags();
        chips.getChildren().clear();
        tags.forEach(tag -> chips.getChildren().add(chip(tag)));
        chips.getChildren().add(field);
        if (focused) {
            field.requestFocus();
        }
        offer();
    }

    /// Gives the keyboard to the field.
    void take() {
        field.requestFocus();
    }

    private List<String> tags() {
        return marking.subject().map(Mark::tags).orElse(List.of());
    }

    private boolean press(KeyEvent event) {
        return switch (event.getCode()) {
            case ENTER -> {
                if (!add(completed())) {
                    left.run();
                }
                yield true;
            }
            case COMMA -> add(field.getText());
            case ESCAPE -> {
                field.clear();
                left.run();
                yield true;
            }
            case DOWN -> {
                offers.getChildren().stream().findFirst().ifPresent(offer -> offer.requestFocus());
                yield true;
            }
            case BACK_SPACE -> field.getText().isEmpty() && removeLast();
            default -> false;
        };
    }

    /// What is written, or the one tag in use that it begins.
    private String completed() {
        List<String> found = matching();
        return found.size() == 1 && !field.getText().isBlank() ? found.getFirst() : field.getText();
    }

    private boolean add(String tag) {
        if (tag.isBlank()) {
            return false;
        }
        List<String> more = new ArrayList<>(tags());
        more.add(tag);
        field.clear();
        marking.tag(more);
        return true;
    }

    private boolean removeLast() {
        List<String> fewer = new ArrayList<>(tags());
        if (!fewer.isEmpty()) {
            fewer.removeLast();
            marking.tag(fewer);
        }
        return true;
    }

    private void remove(String tag) {
        List<String> fewer = new ArrayList<>(tags());
        fewer.remove(tag);
        marking.tag(fewer);
    }

    private Button chip(String tag) {
        Button chip = new Button(tag);
        chip.getStyleClass().add("tag-chip");
        chip.setAccessibleText(Texts.of("marks.tag.remove", tag));
        chip.setGraphic(new KeyCap("✗"));
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        chip.setOnAction(_ -> {
            remove(tag);
            take();
        });
        return chip;
    }

    private List<String> matching() {
        String words = field.getText().strip().toLowerCase(Locale.ROOT);
        List<String> has = tags();
        return inUse.get().stream()
                .filter(tag -> !has.contains(tag))
                .filter(tag -> tag.toLowerCase(Locale.ROOT).startsWith(words))
                .limit(MOST_OFFERS)
                .toList();
    }

    private void offer() {
        List<String> found = field.isFocused() || isOfferFocused() ? matching() : List.of();
        offers.getChildren().setAll(found.stream().map(this::offered).toList());
        offers.setVisible(!found.isEmpty());
    }

    private boolean isOfferFocused() {
        return offers.getChildren().stream().anyMatch(javafx.scene.Node::isFocused);
    }

    private Button offered(String tag) {
        Button button = new Button(tag);
        button.getStyleClass().addAll("link", "tag-offer");
        button.setAccessibleText(Texts.of("marks.tag.add", tag));
        button.setOnAction(_ -> {
            add(tag);
            take();
        });
        return button;
    }

    /// The words that the field is given to show; for tests.
    Optional<String> typed() {
        return Optional.of(field.getText()).filter(words -> !words.isBlank());
    }
}
