package counterpoint.ui.search;

import counterpoint.doctrine.DoctrineTag;
import counterpoint.note.Mark;
import counterpoint.opinion.OpinionKind;
import counterpoint.search.SearchHit;
import counterpoint.search.Snippet;
import counterpoint.ui.model.SetWords;
import counterpoint.ui.model.search.Hit;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.text.BlockStyle;
import counterpoint.ui.text.Excerpt;
import counterpoint.ui.text.FoundOutlines;
import counterpoint.ui.text.RowCell;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.MarkSwatch;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Shows one hit: whose words they are, where they stand, the words, and why they were found.
final class HitCell extends RowCell<Hit> {
    private static final double LETTERS = 14;
    private static final int MOST_CHIPS = 3;

    private final SearchModel model;

    private final Badge badge = new Badge(OpinionKind.MAJORITY);
    private final Label name = line("hit-case");
    private final Label author = line("hit-author");
    private final Label where = line("hit-where");
    private final Label why = line("hit-why");
    private final Label prints = line("hit-prints");
    private final Label fresh = line("hit-new");
    private final Label meaning = line("hit-meaning");
    private final Label group = line("hit-group");
    private final HBox chips = new HBox();
    private final HBox marks = new HBox();
    private final Excerpt words = new Excerpt(LETTERS);
    private final StackPane all;

    HitCell(SearchModel model) {
        this.model = model;
        HBox head = new HBox(badge, name, author, fresh, space(), where);
        head.getStyleClass().add("hit-head");
        author.setMinWidth(Region.USE_PREF_SIZE);
        where.setMinWidth(Region.USE_PREF_SIZE);
        prints.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(meaning, why, space(), prints);
        foot.getStyleClass().add("hit-foot");
        chips.getStyleClass().add("hit-chips");
        chips.managedProperty().bind(chips.visibleProperty());
        marks.getStyleClass().add("hit-marks");
        marks.managedProperty().bind(marks.visibleProperty());
        for (Label label : List.of(group, fresh, meaning)) {
            label.managedProperty().bind(label.visibleProperty());
        }
        fresh.setText(Texts.of("search.hit.new"));
        fresh.setMinWidth(Region.USE_PREF_SIZE);
        meaning.setText(Texts.of("search.hit.meaning"));
        meaning.setMinWidth(Region.USE_PREF_SIZE);
        group.setMaxWidth(Double.MAX_VALUE);
        VBox row = new VBox(group, head, words, marks, chips, foot);
        row.getStyleClass().add("hit-row");
        all = new StackPane(row);
        all.setAlignment(Pos.TOP_LEFT);
    }

    @Override
    protected Region row() {
        return all;
    }

    @Override
    protected void show(Hit hit) {
        badge.show(hit.opinion().kind());
        name.setText(hit.briefName() + ",");
        Tip.on(name, hit.found().passage().pinCite());
        author.setText(hit.author());
        where.setText(hit.where());
        Snippet snippet = hit.found().snippet();
        FoundOutlines outlines = new FoundOutlines(_ -> snippet.text());
        snippet.found().forEach(word -> outlines.add(0, word.start(), word.end()));
        SetWords set = hit.words();
        words.show(
                TextBlock.slanted(BlockStyle.CONTINUATION, set.text(), set.italics()),
                outlines.all());
        why.setText(hit.found().why());
        prints.setText(hit.alsoIn().isEmpty() ? "" : Texts.of("search.alsoIn", String.join(", ", hit.alsoIn())));
        fresh.setVisible(model.saved().isNew(hit));
        meaning.setVisible(hit.found().found() == SearchHit.Found.MEANING);
        chips(hit.doctrines());
        marks(hit);
        group(hit);
        setAccessibleText(Texts.of(
                "search.hit.accessible",
                hit.entry().name(),
                Side.nameOf(hit.opinion().kind()),
                hit.author(),
                hit.where(),
                snippet.text(),
                hit.found().why())
                + (hit.marks().isEmpty() ? "" : " " + Texts.of("search.hit.marked.accessible", hit.note()))
                + hit.found().note().map(note -> " " + Texts.of("search.hit.byNote.accessible", note.text()))
                        .orElse(""));
    }

    /// Chips that are there already only take other words.
    private void chips(List<DoctrineTag> tags) {
        int count = Math.min(MOST_CHIPS, tags.size());
        while (chips.getChildren().size() < count) {
            chips.getChildren().add(new DoctrineChip(model));
        }
        chips.getChildren().subList(count, chips.getChildren().size()).clear();
        for (int at = 0; at < count; at++) {
            ((DoctrineChip) chips.getChildren().get(at)).show(tags.get(at));
        }
        chips.setVisible(count > 0);
    }

    /// What the reader marked in it, so that it looks like the reader's: the colors once each, and the notes.
    private void marks(Hit hit) {
        marks.getChildren().setAll(hit.marks().stream()
                .map(Mark::color)
                .distinct()
                .map(color -> new MarkSwatch(color, model.colors()))
                .toList());
        marks.setVisible(!hit.marks().isEmpty() || hit.found().note().isPresent());
        if (!hit.note().isEmpty() && hit.found().note().isEmpty()) {
            Label note = line("hit-note");
            note.setText(Texts.of("search.hit.note", hit.note()));
            marks.getChildren().add(note);
        }
        hit.found().note().ifPresent(note -> marks.getChildren().add(new FoundNote(note)));
    }

    /// The first hit of an opinion stands below the opinion's name where hits are listed by opinion.
    private void group(Hit hit) {
        List<Hit> hits = model.findings().get().hits();
        int at = getIndex();
        boolean first = at == 0 || (at <= hits.size() && !hits.get(at - 1).isBeside(hit));
        group.setVisible(model.findings().get().question().manner().grouped() && first);
        group.setText(Texts.of(
                "search.group",
                hit.entry().name(),
                Side.nameOf(hit.opinion().kind()),
                hits.stream().filter(hit::isBeside).count()));
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
