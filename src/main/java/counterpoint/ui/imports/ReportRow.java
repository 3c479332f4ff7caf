package counterpoint.ui.imports;

import counterpoint.text.Span;
import counterpoint.ui.model.imports.Finding;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A row of the report: a number or a question mark, what it is, and a line on it. Pressed, it goes to the place in the
/// text; pressed again, to the next.
final class ReportRow extends Button {
    private int next;

    private ReportRow(Region content, String accessible, List<Span> places, Consumer<Span> goTo) {
        getStyleClass().setAll("report-row");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(Region.USE_PREF_SIZE);
        content.prefWidthProperty().bind(widthProperty().subtract(snappedLeftInset() + snappedRightInset()));
        setAccessibleText(accessible);
        setOnAction(_ -> {
            if (!places.isEmpty()) {
                goTo.accept(places.get(next++ % places.size()));
            }
        });
    }

    /// The row of what was recognised.
    static ReportRow of(Finding finding, Consumer<Span> goTo) {
        boolean sure = finding.unsure() == 0;
        Label state = new Label(sure ? Texts.of("report.all") : Texts.of("report.unsure", finding.unsure()));
        state.getStyleClass().add(sure ? "report-sure" : "report-unsure");
        state.setMinWidth(Region.USE_PREF_SIZE);
        Label count = new Label(Texts.of("report.count", finding.count()));
        count.getStyleClass().add("report-count");
        HBox head = line(finding.name(), state);
        VBox words = new VBox(head);
        if (!finding.detail().isEmpty()) {
            words.getChildren().add(detail(finding.detail()));
        }
        return new ReportRow(
                row(count, words),
                Texts.of("report.row.accessible", finding.count(), finding.name(), finding.detail(), state.getText()),
                finding.places(),
                goTo);
    }

    /// The row of something in doubt, or set aside.
    static ReportRow of(String sign, String title, String sentence, Span place, Consumer<Span> goTo) {
        Label mark = new Label(sign);
        mark.getStyleClass().addAll("report-count", "report-sign");
        VBox words = new VBox(line(title, new Region()));
        if (!sentence.isEmpty()) {
            words.getChildren().add(detail(sentence));
        }
        ReportRow made = new ReportRow(
                row(mark, words), Texts.of("report.doubt.accessible", title, sentence), List.of(place), goTo);
        made.setTooltip(new Tooltip(title));
        return made;
    }

    private static HBox line(String title, Region state) {
        Label name = new Label(title);
        name.getStyleClass().add("report-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(name, state);
        line.getStyleClass().add("report-line");
        return line;
    }

    private static Label detail(String words) {
        Label detail = new Label(words);
        detail.getStyleClass().add("report-detail");
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        return detail;
    }

    private static HBox row(Label first, VBox words) {
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(first, words);
        row.getStyleClass().add("report-cells");
        return row;
    }
}
