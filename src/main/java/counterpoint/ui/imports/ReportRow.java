package counterpoint.ui.imports;

import counterpoint.text.Span;
import counterpoint.ui.model.imports.Finding;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A row of the report: a number or a question mark, what it is, and a line on it. Pressed, it goes to the place in the
/// text; pressed again, to the next.
final class ReportRow extends BorderPane {
    private static final double GAP = 12;

    private final List<Span> places;
    private final Consumer<Span> goTo;
    private int next;

    private ReportRow(Label first, VBox words, String accessible, List<Span> places, Consumer<Span> goTo) {
        // A box in a row would measure its height at the least width of its words.
        setLeft(first);
        setCenter(words);
        BorderPane.setMargin(words, new Insets(0, 0, 0, GAP));
        this.places = List.copyOf(places);
        this.goTo = goTo;
        getStyleClass().setAll("report-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(accessible);
        setOnMouseClicked(_ -> {
            requestFocus();
            go();
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                go();
                event.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            go();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void go() {
        if (!places.isEmpty()) {
            goTo.accept(places.get(next++ % places.size()));
        }
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
                count,
                words,
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
                mark, words, Texts.of("report.doubt.accessible", title, sentence), List.of(place), goTo);
        Tip.on(made, title);
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
        return detail;
    }
}
