package counterpoint.ui.doctrine;

import counterpoint.doctrine.Weight;
import counterpoint.ui.model.doctrines.DoctrinesModel;
import counterpoint.ui.model.doctrines.Editing;
import counterpoint.ui.model.doctrines.QueryLine;
import counterpoint.ui.theme.GrowingArea;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One stored query: its number, its words, its weight, and what is wrong with it at its own place.
final class QueryRow extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final DoctrinesModel model;
    private final int number;
    private final GrowingArea words;
    private final MenuButton weight = new MenuButton();
    private final Label wrong;
    private final Label before;

    /// @param number counts the queries from 0
    QueryRow(DoctrinesModel model, int number) {
        this.model = model;
        this.number = number;
        int shown = number + 1;
        getStyleClass().add("query-row");
        words = new GrowingArea(
                Texts.of("doctrines.query.accessible", shown), typed -> edit(one -> one.withQuery(number, typed)),
                model::keep);
        words.setId("query-" + shown);
        words.getStyleClass().add("query-words");
        words.setPromptText(Texts.of("doctrines.query.prompt"));
        HBox.setHgrow(words, Priority.ALWAYS);
        weight.setId("weight-" + shown);
        weight.getStyleClass().add("weight-menu");
        weight.setMinWidth(Region.USE_PREF_SIZE);
        for (Weight one : Weight.values()) {
            MenuItem item = new MenuItem(
                    Texts.of("doctrines.weight.choice", WeightWords.of(one), WeightWords.says(one)));
            item.setOnAction(_ -> {
                edit(now -> now.withWeight(number, one));
                model.keep();
            });
            weight.getItems().add(item);
        }
        Label count = new Label(Integer.toString(shown));
        count.getStyleClass().add("query-number");
        HBox line = new HBox(count, words, weight, remove(shown));
        line.getStyleClass().add("query-line");
        wrong = sentence("query-wrong", "wrong-" + shown);
        before = sentence("query-before", "before-" + shown);
        getChildren().addAll(line, wrong, before);
    }

    private static Label sentence(String style, String id) {
        Label sentence = new Label();
        sentence.getStyleClass().add(style);
        sentence.setId(id);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.managedProperty().bind(sentence.visibleProperty());
        return sentence;
    }

    private Button remove(int shown) {
        Button remove = new Button("✗");
        remove.setId("remove-query-" + shown);
        remove.getStyleClass().add("query-remove");
        remove.setAccessibleText(Texts.of("doctrines.query.remove", shown));
        Tip.on(remove, Texts.of("doctrines.query.remove", shown));
        remove.setOnAction(_ -> {
            edit(now -> now.without(number));
            model.keep();
        });
        return remove;
    }

    /// Shows the query as it is written.
    void show(QueryLine line) {
        words.show(line.written());
        weight.setText(WeightWords.of(line.weight()));
        weight.setAccessibleText(Texts.of("doctrines.weight.accessible", number + 1, WeightWords.of(line.weight())));
        Tip.on(weight, WeightWords.says(line.weight()));
        boolean bad = line.wrong().isPresent();
        words.pseudoClassStateChanged(WRONG, bad);
        wrong.setVisible(bad);
        before.setVisible(bad);
        wrong.setText(line.wrong().map(trouble -> said(line, trouble)).orElse(""));
        before.setText(line.inUse()
                .map(last -> Texts.of("doctrines.query.before", last))
                .orElseGet(() -> Texts.of("doctrines.query.unused")));
        words.setAccessibleHelp(bad ? wrong.getText() + " " + before.getText() : "");
    }

    /// Gives the keyboard to the words.
    void takeKeyboard() {
        words.requestFocus();
    }

    private static String said(QueryLine line, QueryLine.Wrong trouble) {
        String before = line.beforeTrouble();
        return before.isEmpty()
                ? trouble.sentence()
                : Texts.of("doctrines.query.wrong", before, trouble.sentence());
    }

    private void edit(UnaryOperator<Editing> change) {
        model.editing().get()
                .filter(now -> number < now.queries().size())
                .map(change)
                .ifPresent(model::edit);
    }
}
