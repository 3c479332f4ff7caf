package counterpoint.ui.search;

import counterpoint.ui.action.SearchAction;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.search.Offer;
import counterpoint.ui.model.search.Question;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.model.search.Suggestion;
import counterpoint.ui.model.search.WrongExpression;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The search field of the tool bar. Arrow keys move through what was found without leaving the field, Enter opens.
public final class SearchField extends StackPane {
    /// More than is ever read of a question, so that what is pasted cannot make the field slow.
    private static final int LONGEST = 4_000;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    /// The least width of what drops down.
    private static final double DROP = 380;
    private static final double EDGE = 8;
    private static final double LINE_UP = 5;
    private static final double LEAST_LINE = 6;

    private final SearchModel model;
    private final SearchKeys keys;
    private final TextField field = new TextField();
    private final BoxDrop drop = new BoxDrop(this::take);
    private final Region wrong = new Region();
    private boolean completing;

    public SearchField(WorkbenchModel workbench, SearchModel model) {
        this.keys = new SearchKeys(workbench, model, this::put);
        this.model = model;
        SearchSheet.dress(this);
        getStyleClass().add("search-box");
        field.setId("search-field");
        field.setAccessibleText(Texts.of("search.field.accessible"));
        Tip.on(field, Texts.of("search.field.tip"));
        field.setTextFormatter(new TextFormatter<>(SearchField::cut));
        field.textProperty().bindBidirectional(model.question().words());
        model.question().words().subscribe((_, _) -> {
            if (field.isFocused()) {
                model.show();
            }
        });
        field.caretPositionProperty().subscribe((_, _) -> complete());
        field.focusedProperty().subscribe((_, _) -> complete());
        model.box().offer().subscribe(_ -> drop());
        model.wrong().subscribe(_ -> drop());
        // The field for a name is gone, and the keyboard with it.
        model.naming().subscribe((_, naming) -> {
            if (!naming) {
                focus();
            }
        });
        model.question().now().map(Question::manner).subscribe(manner -> field.setPromptText(
                manner.advanced() ? Texts.of("search.prompt.advanced") : Texts.of("search.prompt")));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.act(event)) {
                event.consume();
            }
        });
        Label key = new Label(Texts.of("search.key"));
        key.getStyleClass().addAll("keycap", "wide", "search-key");
        key.setMouseTransparent(true);
        key.visibleProperty().bind(field.focusedProperty().not());
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        wrong.getStyleClass().add("box-wrong");
        wrong.setManaged(false);
        wrong.setMouseTransparent(true);
        getChildren().addAll(field, key, wrong, drop);
    }

    /// Offers nothing any more.
    ///
    /// @return whether something was offered
    public boolean dismiss() {
        boolean offered = field.isFocused() && !model.box().offer().get().isEmpty();
        model.box().dismiss();
        return offered;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = Math.max(getWidth(), DROP);
        drop.resizeRelocate(getWidth() - width, getHeight() + 3, width, drop.prefHeight(width));
        model.wrong().get().ifPresent(this::underline);
    }

    /// Underlines the place where an expression is wrong, as far as it is in sight.
    private void underline(WrongExpression now) {
        int length = field.getLength();
        if (length == 0 || !(field.getSkin() instanceof TextFieldSkin skin)) {
            wrong.setVisible(false);
            return;
        }
        int first = Math.clamp(now.place().start(), 0, length - 1);
        int last = Math.clamp(now.place().end() - 1, first, length - 1);
        Rectangle2D begin = skin.getCharacterBounds(first);
        Rectangle2D end = skin.getCharacterBounds(last);
        double left = Math.clamp(begin.getMinX(), EDGE, getWidth() - EDGE);
        double right = Math.clamp(end.getMaxX(), left, getWidth() - EDGE);
        wrong.setVisible(right > left);
        wrong.resizeRelocate(left, getHeight() - LINE_UP, Math.max(LEAST_LINE, right - left), 2);
    }

    /// Offers what can stand at the caret. After the property's own change, when words and caret fit each other.
    private void complete() {
        if (field.isFocused() && !completing) {
            completing = true;
            Platform.runLater(() -> {
                completing = false;
                if (field.isFocused()) {
                    model.box().typed(field.getText(), field.getCaretPosition());
                }
            });
        } else if (!field.isFocused()) {
            model.box().dismiss();
            drop();
        }
    }

    private void drop() {
        Offer offer = model.box().offer().get();
        Optional<WrongExpression> now = model.wrong().get();
        wrong.setVisible(now.isPresent());
        drop.setVisible(false);
        boolean says = now.isPresent() && field.isFocused();
        if (!offer.isEmpty() && (offer.takesArrows() || !says)) {
            drop.show(offer);
            offer.taken().ifPresent(one -> Tip.on(field, one.shown()));
        } else {
            now.filter(_ -> says).ifPresent(it -> drop.say(it.sentence()));
            Tip.on(field, now.map(WrongExpression::sentence).orElse(Texts.of("search.field.tip")));
        }
        requestLayout();
    }

    private void take(int index) {
        Offer offer = model.box().offer().get();
        model.box().dismiss();
        put(offer.list().get(index));
    }

    private void put(Suggestion taken) {
        field.setText(taken.text());
        field.positionCaret(Math.min(taken.caret(), field.getLength()));
    }

    /// Takes the keyboard, and shows what the words in the field found.
    public void take() {
        field.requestFocus();
        field.selectAll();
        if (!model.findings().get().question().isEmpty()) {
            model.show();
        }
    }

    /// Takes the keyboard; what is typed goes on where it was.
    public void focus() {
        if (!field.isFocused()) {
            field.requestFocus();
        }
    }

    /// Does something with what was found; whether it could.
    public boolean act(SearchAction action) {
        return keys.act(action);
    }

    /// Takes in what fits. Control characters become spaces: a field that is given nothing else drops what it had without
    /// telling anyone, and words of two lines must not run together.
    private static TextFormatter.Change cut(TextFormatter.Change change) {
        String text = change.getText();
        int room = LONGEST - (change.getControlText().length() - (change.getRangeEnd() - change.getRangeStart()));
        String taken = CONTROL.matcher(text.substring(0, Math.clamp(room, 0, text.length()))).replaceAll(" ");
        if (!taken.equals(text)) {
            change.setText(taken);
            int end = change.getRangeStart() + taken.length();
            change.selectRange(end, end);
        }
        return change;
    }
}
