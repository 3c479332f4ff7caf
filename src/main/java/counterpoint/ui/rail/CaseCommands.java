package counterpoint.ui.rail;

import counterpoint.ui.action.WindowAction;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.imports.CaseDoubts;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What can be done below the list of cases: bring in an opinion, look at how the open case was read, and print
/// it, and take what is of it elsewhere.
final class CaseCommands extends VBox {
    private final Button review;
    private final Button paper;
    private Subscription state = Subscription.EMPTY;

    /// @param bring runs when the reader wants to bring in an opinion
    /// @param look runs when the reader wants to see how the open case was read
    /// @param print runs when the reader wants to print
    /// @param save runs when the reader wants to take something elsewhere
    CaseCommands(WorkbenchModel model, Runnable bring, Runnable look, Runnable print, Runnable save) {
        getStyleClass().add("rail-commands");
        Button add = command(Texts.of("import.rail"), Texts.of("import.rail.tip"), bring);
        add.setId("rail-import");
        review = command(Texts.of("import.review"), Texts.of("import.review.tip"), look);
        review.setId("rail-review");
        Button elsewhere = command(Texts.of("export.rail"), Texts.of("export.rail.tip"), save);
        elsewhere.setId("rail-export");
        paper = command(
                Texts.of("print.rail"), WindowAction.PRINT.withKey(Texts.of("print.rail.tip")), print);
        paper.setId("rail-print");
        HBox away = new HBox(paper, elsewhere);
        away.getStyleClass().add("rail-away");
        getChildren().addAll(review, away, add);
        model.open().subscribe(this::follow);
    }

    private void follow(Optional<CaseEntry> open) {
        state.unsubscribe();
        state = open.map(entry -> entry.state().subscribe(_ -> count(entry))).orElse(Subscription.EMPTY);
        review.setDisable(open.isEmpty());
        paper.setDisable(open.isEmpty());
    }

    private void count(CaseEntry entry) {
        int doubts = entry.model().map(model -> CaseDoubts.count(model.file())).orElse(0);
        review.setText(doubts == 0 ? Texts.of("import.review") : Texts.of("import.review.doubts", doubts));
    }

    private static Button command(String words, String tip, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().addAll("link", "rail-command");
        button.setAccessibleText(tip);
        Tip.on(button, tip);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
