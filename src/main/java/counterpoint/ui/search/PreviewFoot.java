package counterpoint.ui.search;

import counterpoint.doctrine.DoctrineTag;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.search.Answer;
import counterpoint.ui.model.search.Hit;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be done with the passage that is looked at: its doctrines with their whys, the other side's answer, copies.
final class PreviewFoot extends VBox {
    private static final int MOST_DOCTRINES = 3;

    private final SearchModel model;
    private final VBox doctrines = new VBox();
    private final HBox answer = new HBox();
    private final Label copied = new Label(Texts.of("search.copied"));
    private final Button other;

    PreviewFoot(SearchModel model) {
        this.model = model;
        getStyleClass().add("preview-foot");
        doctrines.getStyleClass().add("preview-doctrines");
        answer.getStyleClass().add("hit-head");
        copied.getStyleClass().add("hit-where");
        copied.setVisible(false);
        Button copy = button(Texts.of("search.copy"), Texts.of("search.copy.accessible"), this::copy);
        Label key = new Label(Texts.of("search.copy.key"));
        key.getStyleClass().addAll("keycap", "wide");
        copy.setGraphic(key);
        copy.setContentDisplay(ContentDisplay.RIGHT);
        Button like = button(
                Texts.of("search.like"),
                Texts.of("search.like.accessible"),
                () -> model.selected().get().ifPresent(model.question()::like));
        other = button(Texts.of("search.openRight"), Texts.of("search.openRight"),
                () -> other(model.selected().get()).ifPresent(model::open));
        FlowPane actions = new FlowPane(copy, like, other, copied);
        actions.getStyleClass().add("preview-actions");
        getChildren().addAll(doctrines, answer, actions);
    }

    /// The column to which a hit's opinion would have to be moved.
    static Optional<Column> other(Optional<Hit> hit) {
        return hit.map(one -> isLeft(one) ? Column.RIGHT : Column.LEFT);
    }

    private static boolean isLeft(Hit hit) {
        return hit.model().column(Column.LEFT)
                .filter(column -> column.opinion().get().equals(hit.opinion()))
                .isPresent();
    }

    void show(Hit hit) {
        copied.setVisible(false);
        doctrines.getChildren().setAll(
                hit.doctrines().stream().limit(MOST_DOCTRINES).map(this::doctrine).toList());
        doctrines.setManaged(!doctrines.getChildren().isEmpty());
        answer(hit);
        String words = isLeft(hit) ? Texts.of("search.openRight") : Texts.of("search.openLeft");
        other.setText(words);
        other.setAccessibleText(Texts.of("search.openOther.accessible", words));
        Tip.on(other, other.getAccessibleText());
    }

    private Node doctrine(DoctrineTag tag) {
        Label why = new Label(tag.because());
        why.getStyleClass().add("hit-why");
        why.setMinWidth(0);
        Tip.on(why, tag.because());
        DoctrineChip chip = new DoctrineChip(model);
        chip.show(tag);
        HBox line = new HBox(chip, why);
        line.getStyleClass().add("hit-head");
        return line;
    }

    private void answer(Hit hit) {
        if (hit.isComparing()) {
            unanswered(Texts.of("search.answer.comparing"));
            hit.whenCompared(() -> model.selected().get().filter(hit::equals).ifPresent(this::answer));
        } else {
            hit.answer().ifPresentOrElse(
                    found -> answered(hit, found), () -> unanswered(Texts.of("search.answer.none")));
        }
    }

    private void answered(Hit hit, Answer found) {
        Label words = new Label(Texts.of(
                "search.answer", Side.nameOf(found.opinion().kind()), found.where()));
        words.getStyleClass().add("hit-author");
        Label said = new Label(
                found.isConfirmed() ? Texts.of("search.answer.confirmed") : Texts.of("search.answer.computed"));
        said.getStyleClass().add(found.isConfirmed() ? "answer-confirmed" : "answer-computed");
        Button both = button(
                Texts.of("search.answer.open"), Texts.of("search.answer.accessible"), () -> model.open(hit, found));
        both.getStyleClass().add("link");
        answer.getChildren().setAll(new Badge(found.opinion().kind()), words, said, both);
    }

    private void unanswered(String why) {
        Label none = new Label(why);
        none.getStyleClass().add("hit-why");
        answer.getChildren().setAll(none);
    }

    private void copy() {
        copied.setVisible(CitedCopy.of(model));
    }

    private static Button button(String words, String tip, Runnable go) {
        Button button = new Button(words);
        button.setAccessibleText(tip);
        Tip.on(button, tip);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> go.run());
        return button;
    }
}
