package counterpoint.ui.reader;

import counterpoint.casefile.Edition;
import counterpoint.opinion.Place;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Locator;
import counterpoint.ui.model.PrintedSource;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The printed source of a place, raw beside cleaned, over the lower half of the columns.
public final class SourcePanel extends VBox {
    private final Label title = new Label();
    private final TextFlow printed = new TextFlow();
    private final TextFlow cleaned = new TextFlow();
    private final Button close = new Button(Texts.of("source.close"));

    /// The panel, hidden at first.
    ///
    /// @param closed runs when the reader closes it
    public SourcePanel(Runnable closed) {
        getStyleClass().add("source-panel");
        title.getStyleClass().add("section-title");
        close.getStyleClass().add("link");
        close.setAccessibleText(Texts.of("source.close.accessible"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> {
            hide();
            closed.run();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, legend(), close);
        head.getStyleClass().add("source-head");
        HBox sides = new HBox(
                side(Texts.of("source.printed"), printed, "source-printed"),
                side(Texts.of("source.cleaned"), cleaned, "source-cleaned"));
        sides.getStyleClass().add("source-sides");
        VBox.setVgrow(sides, Priority.ALWAYS);
        getChildren().addAll(head, sides);
        setVisible(false);
    }

    /// Shows the source around a place of a column.
    public void show(ColumnModel column, Place place) {
        Edition edition = column.edition().get();
        PrintedSource source = PrintedSource.at(edition, place);
        title.setText(Texts.of(
                "source.title",
                Side.nameOf(column.opinion().get().kind()),
                new Locator(edition).label(place),
                edition.label(),
                edition.file()));
        show(printed, source, source.printed().stream().flatMap(SourcePanel::letters).toList());
        show(cleaned, source, List.of(text(source.cleaned(), "kept")));
        setVisible(true);
        close.requestFocus();
    }

    private static void show(TextFlow side, PrintedSource source, List<Node> letters) {
        side.getChildren().setAll(letters);
        if (source.goesBefore()) {
            side.getChildren().addFirst(text("… ", "kept"));
        }
        if (source.goesOn()) {
            side.getChildren().add(text(" …", "kept"));
        }
    }

    /// Takes the panel away.
    public void hide() {
        setVisible(false);
    }

    private static Node side(String name, TextFlow text, String style) {
        Label label = new Label(name);
        label.getStyleClass().add("source-name");
        text.getStyleClass().add(style);
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(name);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox side = new VBox(label, scroll);
        side.getStyleClass().add("source-side");
        HBox.setHgrow(side, Priority.ALWAYS);
        side.setPrefWidth(0);
        return side;
    }

    private static Node legend() {
        TextFlow legend = new TextFlow(
                boxed(Texts.of("source.legend.page"), "page"),
                text("   ", "kept"),
                text(Texts.of("source.legend.footnote"), "footnote"),
                text("   ", "kept"),
                boxed(Texts.of("source.legend.taken"), "taken_out"),
                text("   ", "kept"),
                text(Texts.of("source.legend.repaired"), "repaired"));
        legend.getStyleClass().add("source-legend");
        legend.setMinWidth(0);
        return legend;
    }

    private static Stream<Node> letters(PrintedSource.Piece piece) {
        String style = piece.fate().name().toLowerCase(Locale.ROOT);
        return switch (piece.fate()) {
            case KEPT, REPAIRED, FOOTNOTE -> Stream.of(text(piece.text(), style));
            case PAGE, TAKEN_OUT -> Stream.of(boxed(piece.text().strip().replaceAll("\\s+", " "), style));
        };
    }

    /// In a box, so that a single hyphen is seen.
    private static Label boxed(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().addAll("source-box", style);
        return label;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().addAll("source-text", style);
        return text;
    }
}
