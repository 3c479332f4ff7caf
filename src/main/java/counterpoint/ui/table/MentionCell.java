package counterpoint.ui.table;

import counterpoint.text.Span;
import counterpoint.ui.model.SetWords;
import counterpoint.ui.model.authorities.CitedAt;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.FirmLabel;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Shows one mention: whose, where, with which pages, and the words around it.
final class MentionCell extends ListCell<CitedAt> {
    /// As wide as `slip op. at 1234–1235 at 1234–35`.
    private static final double ROOM_OF_PLACE = 200;

    MentionCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(CitedAt cited, boolean empty) {
        super.updateItem(cited, empty);
        setGraphic(empty ? null : graphic(cited));
    }

    private VBox graphic(CitedAt cited) {
        Label name = new Label(cited.heading().shortCase());
        name.getStyleClass().add("table-case");
        name.setMinWidth(0);
        Tip.on(name, cited.heading().words());
        Label author = new Label(cited.heading().author());
        author.getStyleClass().add("mention-where");
        author.setMinWidth(Region.USE_PREF_SIZE);
        String pin = cited.mention().citation().pin().map(page -> Texts.of("mention.pin", page)).orElse("");
        Label where = new FirmLabel(ROOM_OF_PLACE);
        where.setText(cited.where() + pin);
        where.getStyleClass().add("mention-where");
        HBox head = new HBox(new Badge(cited.heading().opinion().kind()), name, author, where);
        head.getStyleClass().add("mention-head");
        VBox row = new VBox(head, words(cited));
        row.getStyleClass().add("mention-row");
        setAccessibleText(Texts.of(
                "mention.accessible", cited.heading().words(), cited.where() + pin, cited.words().line()));
        return row;
    }

    /// The words around it, its own underlined, names in italics.
    private static TextFlow words(CitedAt cited) {
        Span own = cited.words().own();
        SetWords set = cited.setWords();
        NavigableSet<Integer> edges = new TreeSet<>(List.of(own.start(), own.end(), set.text().length()));
        set.italics().forEach(italic -> edges.addAll(List.of(italic.start(), italic.end())));
        TextFlow words = new TextFlow();
        int at = 0;
        for (int edge : edges) {
            Span part = new Span(at, edge);
            Text text = new Text(part.of(set.text()));
            text.getStyleClass().addAll("mention-words", own.overlaps(part) ? "mention-cited" : "mention-around");
            if (set.italics().stream().anyMatch(part::overlaps)) {
                text.getStyleClass().add("case");
            }
            words.getChildren().add(text);
            at = edge;
        }
        return words;
    }
}
