package counterpoint.ui.imports;

import counterpoint.text.Span;
import counterpoint.ui.model.imports.Doubt;
import counterpoint.ui.model.imports.Draft;
import counterpoint.ui.model.imports.Report;
import counterpoint.ui.model.imports.SetAside;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The report on the left: recognised, not sure, set aside.
final class ReportPanel extends ScrollPane {
    /// A text in poor shape has hundreds of doubts; more than these are said as a number.
    private static final int SHOWN = 60;

    private final VBox rows = new VBox();
    private final Consumer<Span> goTo;
    private Subscription following = Subscription.EMPTY;

    /// @param goTo hears of a place that the reader wants to see
    ReportPanel(Consumer<Span> goTo) {
        this.goTo = goTo;
        getStyleClass().add("report-panel");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setAccessibleText(Texts.of("report.accessible"));
        rows.getStyleClass().add("report-rows");
        setContent(rows);
    }

    void show(Draft draft) {
        following.unsubscribe();
        following = draft.shown()
                .subscribe(_ -> fill(draft))
                .and(draft.left().subscribe((_, _) -> fill(draft)));
    }

    private void fill(Draft draft) {
        Report report = draft.shown().get().report();
        List<Node> all = new ArrayList<>();
        all.add(title(Texts.of("report.recognised")));
        report.recognised().forEach(finding -> all.add(ReportRow.of(finding, goTo)));
        List<Doubt> open = report.doubts().stream().filter(doubt -> !draft.left().get().contains(doubt)).toList();
        all.add(title(Texts.of("report.notSure")));
        if (open.isEmpty()) {
            all.add(sentence(report.doubts().isEmpty() ? Texts.of("report.sure") : Texts.of("report.settled")));
        }
        open.stream().limit(SHOWN).forEach(doubt -> all.add(doubt(draft, doubt)));
        if (open.size() > SHOWN) {
            all.add(sentence(Texts.of("report.more", open.size() - SHOWN)));
        }
        if (!report.aside().isEmpty()) {
            all.add(title(Texts.of("report.aside")));
            report.aside().forEach(aside -> all.add(aside(draft, aside)));
        }
        rows.getChildren().setAll(all);
    }

    private Node doubt(Draft draft, Doubt doubt) {
        FlowPane answers = new FlowPane();
        answers.getStyleClass().add("report-answers");
        for (Doubt.Answer answer : doubt.answers()) {
            answers.getChildren().add(link(
                    answer.words(),
                    Texts.of("report.answer.accessible", answer.words(), doubt.title()),
                    () -> draft.answer(answer)));
        }
        answers.getChildren().add(link(
                Texts.of("report.leave"), Texts.of("report.leave.accessible", doubt.title()),
                () -> draft.leave(doubt)));
        Node entry = entry(ReportRow.of("?", doubt.title(), doubt.sentence(), doubt.place(), goTo), answers);
        entry.getStyleClass().add("doubt");
        return entry;
    }

    private Node aside(Draft draft, SetAside aside) {
        ReportRow row = ReportRow.of(
                "–",
                aside.words(),
                aside.correction().isPresent() ? Texts.of("report.aside.own") : Texts.of("report.aside.program"),
                aside.place(),
                goTo);
        return aside.correction()
                .map(correction -> {
                    FlowPane answers = new FlowPane(link(
                            Texts.of("report.putBack"),
                            Texts.of("report.putBack.accessible", aside.words()),
                            () -> draft.takeBack(correction)));
                    answers.getStyleClass().add("report-answers");
                    return entry(row, answers);
                })
                .orElse(row);
    }

    private static Node entry(ReportRow row, FlowPane answers) {
        VBox entry = new VBox(row, answers);
        entry.getStyleClass().add("report-entry");
        return entry;
    }

    private static Button link(String words, String accessible, Runnable action) {
        Button link = new Button(words);
        link.getStyleClass().addAll("link", "report-link");
        link.setAccessibleText(accessible);
        link.setOnAction(_ -> action.run());
        return link;
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("report-title");
        title.setMaxWidth(Double.MAX_VALUE);
        return title;
    }

    private static Label sentence(String words) {
        Label sentence = new Label(words);
        sentence.getStyleClass().add("report-sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        return sentence;
    }
}
