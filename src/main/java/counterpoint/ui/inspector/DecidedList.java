package counterpoint.ui.inspector;

import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.imports.CitationDecisions;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the reader decided of citations of the case, each with the way to take it back. Nothing if nothing is decided.
final class DecidedList extends VBox {
    private static final double HIGHEST = 220;

    DecidedList(CaseModel model, CitationDecisions decisions) {
        List<CitationDecisions.Decided> decided = decisions.of(model);
        setVisible(!decided.isEmpty());
        setManaged(!decided.isEmpty());
        getStyleClass().add("decided-list");
        Label title = new Label(Texts.of("decided.title", decided.size()));
        title.getStyleClass().add("section-title");
        VBox lines = new VBox();
        lines.getStyleClass().add("decided-lines");
        decided.forEach(one -> lines.getChildren().add(line(model, decisions, one)));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(HIGHEST);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(title, scroll);
    }

    private static HBox line(CaseModel model, CitationDecisions decisions, CitationDecisions.Decided decided) {
        String said = decided.means()
                .map(means -> Texts.of("decided.means", means))
                .orElseGet(() -> Texts.of("decided.none"));
        Label words = new WrappedLabel("decided-words", decided.words());
        VBox both = new VBox(words, new WrappedLabel("decided-said", said));
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        Button back = new Button(Texts.of("means.takeBack"));
        back.getStyleClass().addAll("link", "decided-back");
        back.setAccessibleText(Texts.of("decided.takeBack.accessible", decided.words(), said));
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> decisions.takeBack(model, decided));
        HBox line = new HBox(both, back);
        line.getStyleClass().add("decided-line");
        return line;
    }
}
