package counterpoint.ui.imports;

import counterpoint.opinion.Decision;
import counterpoint.opinion.PageMarker;
import counterpoint.text.Span;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The source exactly as printed around a place, over the lower part of the text: line breaks, page marks and all.
final class PrintedPanel extends VBox {
    /// So many characters before and after the place.
    private static final int AROUND = 900;

    private final Label title = new Label();
    private final TextFlow printed = new TextFlow();
    private final ScrollPane scroll = new ScrollPane(printed);
    private final Button close;

    /// @param closed runs when the reader closes it
    PrintedPanel(Runnable closed) {
        getStyleClass().addAll("source-panel", "printed-panel");
        title.getStyleClass().add("section-title");
        close = Buttons.link(Texts.of("source.close"), Texts.of("source.close.accessible"), () -> {
            hide();
            closed.run();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, close);
        head.getStyleClass().add("source-head");
        printed.getStyleClass().add("printed-text");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(Texts.of("import.source.accessible"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        setVisible(false);
    }

    void hide() {
        setVisible(false);
    }

    /// Shows the source around a place.
    void show(Decision decision, Span place) {
        String source = decision.source().text();
        Span window = new Span(
                Math.max(0, place.start() - AROUND), Math.min(source.length(), place.end() + AROUND));
        long line = source.substring(0, Math.min(place.start(), source.length())).chars()
                .filter(letter -> letter == '\n')
                .count() + 1;
        title.setText(decision.pageLabelAt(place.start())
                .map(page -> Texts.of("import.source.page", decision.source().file(), line, page))
                .orElseGet(() -> Texts.of("import.source.line", decision.source().file(), line)));
        printed.getChildren().setAll(pieces(decision, window, place));
        setVisible(true);
        close.requestFocus();
        scroll.setVvalue(0.4);
    }

    private static List<Text> pieces(Decision decision, Span window, Span place) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(
                window.start(), window.end(), clamp(place.start(), window), clamp(place.end(), window)));
        for (PageMarker page : decision.pages()) {
            if (page.span().overlaps(window)) {
                cuts.add(clamp(page.span().start(), window));
                cuts.add(clamp(page.span().end(), window));
            }
        }
        List<Text> pieces = new ArrayList<>();
        int from = window.start();
        for (int to : cuts) {
            if (to > from) {
                pieces.add(piece(decision, new Span(from, to), place));
            }
            from = to;
        }
        return pieces;
    }

    private static Text piece(Decision decision, Span span, Span place) {
        Text text = new Text(decision.source().at(span));
        boolean page = decision.pages().stream().anyMatch(one -> one.span().contains(span));
        text.getStyleClass().addAll("source-text", place.contains(span) ? "here" : page ? "page" : "kept");
        return text;
    }

    private static int clamp(int raw, Span window) {
        return Math.clamp(raw, window.start(), window.end());
    }
}
