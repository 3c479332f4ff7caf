package counterpoint.ui.search;

import counterpoint.search.Snippet;
import counterpoint.text.Span;
import counterpoint.ui.model.search.Hit;
import counterpoint.ui.text.BlockStyle;
import counterpoint.ui.text.Decoration;
import counterpoint.ui.text.DecorationKind;
import counterpoint.ui.text.Excerpt;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows one hit: whose words they are, where they stand, the words, and why they were found.
final class HitCell extends ListCell<Hit> {
    private static final double LETTERS = 14;

    private final HBox badge = new HBox();
    private final Label name = line("hit-case");
    private final Label author = line("hit-author");
    private final Label where = line("hit-where");
    private final Label why = line("hit-why");
    private final Label prints = line("hit-prints");
    private final Excerpt words = new Excerpt(LETTERS);
    private final Tooltip whole = new Tooltip();
    private final VBox row;

    HitCell() {
        HBox head = new HBox(badge, name, author, space(), where);
        head.getStyleClass().add("hit-head");
        author.setMinWidth(Region.USE_PREF_SIZE);
        where.setMinWidth(Region.USE_PREF_SIZE);
        prints.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(why, space(), prints);
        foot.getStyleClass().add("hit-foot");
        row = new VBox(head, words, foot);
        row.getStyleClass().add("hit-row");
        name.setTooltip(whole);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            show(hit);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        return isEmpty() ? 0 : snappedTopInset() + row.prefHeight(inside) + snappedBottomInset();
    }

    private void show(Hit hit) {
        badge.getChildren().setAll(new Badge(hit.opinion().kind()));
        name.setText(hit.briefName() + ",");
        whole.setText(hit.found().passage().pinCite());
        author.setText(hit.author());
        where.setText(hit.where());
        Snippet snippet = hit.found().snippet();
        words.show(
                TextBlock.of(BlockStyle.CONTINUATION, snippet.text()),
                snippet.found().stream().map(HitCell::outline).toList());
        why.setText(hit.found().why());
        prints.setText(hit.alsoIn().isEmpty() ? "" : Texts.of("search.alsoIn", String.join(", ", hit.alsoIn())));
        setAccessibleText(Texts.of(
                "search.hit.accessible",
                hit.entry().name(),
                Side.nameOf(hit.opinion().kind()),
                hit.author(),
                hit.where(),
                snippet.text(),
                hit.found().why()));
    }

    private static Decoration outline(Span word) {
        return new Decoration(0, word.start(), word.end(), DecorationKind.SEARCH_HIT);
    }

    private static Label line(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
