package counterpoint.ui.mark;

import counterpoint.casefile.Selection;
import counterpoint.export.CitedQuotation;
import counterpoint.export.Phrase;
import counterpoint.export.QuoteStyle;
import counterpoint.ui.model.notes.Marking;
import counterpoint.ui.theme.Segments;
import counterpoint.ui.theme.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// How the words are copied: the text itself, and the choices that it follows.
final class CopyBox extends VBox {
    /// Longer words are copied whole, and shown in part.
    private static final int LONGEST_SHOWN = 1_500;
    private static final int LONGEST_TRIED = 40_000;
    private static final double TALLEST = 96;
    /// The panel without its paddings, and a scroll bar.
    private static final double WIDE = 414;
    private static final double GAP = 8;

    private final Marking marking;
    private final TextFlow shown = new TextFlow();
    private final ScrollPane page = new ScrollPane(shown);
    private final Label title = new Label(Texts.of("copy.title"));
    private final Label problem = new Label();
    private final Segments<QuoteStyle.Form> form;
    private final Segments<QuoteStyle.Prints> prints;
    private final CheckBox sentence = new CheckBox(Texts.of("copy.sentence"));
    private final CheckBox bare = new CheckBox(Texts.of("copy.bare"));
    private final Button copy = new Button(Texts.of("copy.button"));
    private final FlowPane choices;

    /// @param copies copies the words
    CopyBox(Marking marking, Runnable copies) {
        this.marking = marking;
        this.form = new Segments<>(forms(), Texts.of("copy.form"), chosen -> choose(style().in(chosen)));
        this.prints = new Segments<>(printNames(), Texts.of("copy.prints"), chosen -> choose(style().with(chosen)));
        getStyleClass().add("copy-box");
        sentence.setOnAction(_ -> choose(new QuoteStyle(style().form(), style().prints(), sentence.isSelected(),
                style().withoutCitations(), style().elided())));
        bare.setOnAction(_ -> choose(new QuoteStyle(style().form(), style().prints(), style().asSentence(),
                bare.isSelected(), style().elided())));
        copy.setGraphic(new KeyCap(Texts.of("copy.keys")));
        copy.setContentDisplay(ContentDisplay.RIGHT);
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> copies.run());
        problem.getStyleClass().add("mark-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        title.getStyleClass().add("copy-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, copy);
        head.getStyleClass().add("copy-head");
        shown.getStyleClass().add("copy-words");
        page.setFitToWidth(true);
        page.setFocusTraversable(false);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setMaxHeight(TALLEST);
        page.setMinHeight(Region.USE_PREF_SIZE);
        choices = new FlowPane(GAP, GAP, form, prints, sentence, bare);
        choices.managedProperty().bind(choices.visibleProperty());
        page.managedProperty().bind(page.visibleProperty());
        getChildren().addAll(head, page, problem, choices);
    }

    /// Leaves out how the words are copied, where there is no room for it; the button stays.
    void brief(boolean now) {
        page.setVisible(!now);
        choices.setVisible(!now);
        title.setVisible(!now);
    }

    private QuoteStyle style() {
        return marking.copying().style().get();
    }

    private void choose(QuoteStyle next) {
        marking.copying().choose(next);
    }

    void show() {
        form.show(style().form());
        prints.show(style().prints());
        sentence.setSelected(style().asSentence());
        bare.setSelected(style().withoutCitations());
        int length = marking.words().map(CopyBox::length).orElse(0);
        Optional<CitedQuotation> words = length <= LONGEST_TRIED ? marking.quotation() : Optional.empty();
        problem.setText(words.flatMap(one -> one.cite().problem()).orElse(""));
        shown.getChildren().clear();
        words.ifPresentOrElse(this::show, () -> add(Texts.of("copy.long", length), ""));
        applyCss();
        page.setPrefHeight(Math.min(TALLEST, Math.ceil(shown.prefHeight(WIDE)) + 2));
        shown.setAccessibleText(words.map(CitedQuotation::plain).orElse(""));
    }

    private static int length(Selection words) {
        return words.parts().stream().mapToInt(part -> part.clean().length()).sum();
    }

    private void show(CitedQuotation words) {
        String quoted = String.join("\n", words.quotation().paragraphs());
        if (quoted.length() <= LONGEST_SHOWN) {
            words.quotation().set().forEach(paragraph -> {
                paragraph.forEach(this::add);
                add(words.quotation().block() ? "\n" : " ", "");
            });
        } else {
            add(quoted.substring(0, LONGEST_SHOWN / 2) + " […] "
                    + quoted.substring(quoted.length() - LONGEST_SHOWN / 2) + "\n", "");
        }
        words.citation().forEach(this::add);
    }

    private void add(Phrase phrase) {
        add(phrase.words(), phrase.italic() ? "case" : "");
    }

    private void add(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add("copy-text");
        if (!style.isEmpty()) {
            text.getStyleClass().add(style);
        }
        shown.getChildren().add(text);
    }

    private static Map<QuoteStyle.Form, String> forms() {
        Map<QuoteStyle.Form, String> words = new LinkedHashMap<>();
        words.put(QuoteStyle.Form.FULL, Texts.of("copy.full"));
        words.put(QuoteStyle.Form.SHORT, Texts.of("copy.short"));
        words.put(QuoteStyle.Form.PAGES, Texts.of("copy.pages"));
        return words;
    }

    private static Map<QuoteStyle.Prints, String> printNames() {
        Map<QuoteStyle.Prints, String> words = new LinkedHashMap<>();
        words.put(QuoteStyle.Prints.BEST, Texts.of("copy.best"));
        words.put(QuoteStyle.Prints.REPORTER, Texts.of("copy.reporter"));
        words.put(QuoteStyle.Prints.SLIP, Texts.of("copy.slip"));
        words.put(QuoteStyle.Prints.BOTH, Texts.of("copy.both"));
        return words;
    }
}
