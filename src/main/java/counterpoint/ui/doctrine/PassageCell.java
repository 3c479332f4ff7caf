package counterpoint.ui.doctrine;

import counterpoint.casefile.DoctrineTrial.Change;
import counterpoint.ui.model.SetWords;
import counterpoint.ui.model.doctrines.TriedPassage;
import counterpoint.ui.text.BlockStyle;
import counterpoint.ui.text.Excerpt;
import counterpoint.ui.text.FoundOutlines;
import counterpoint.ui.text.RowCell;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Shows one passage that the doctrine tags: where it stands, what the reader's changes did to it, its words and why.
final class PassageCell extends RowCell<TriedPassage> {
    private static final PseudoClass GAINED = PseudoClass.getPseudoClass("gained");
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");
    private static final double LETTERS = 14;

    private final Supplier<WhyWords> words;
    private final HBox badge = new HBox();
    private final Label name = EditorHead.line("passage-case");
    private final Label author = EditorHead.line("passage-author");
    private final Label change = EditorHead.line("passage-change");
    private final Label where = EditorHead.line("passage-where");
    private final Label why = EditorHead.line("passage-why");
    private final Excerpt quote = new Excerpt(LETTERS);
    private final VBox row;
    private final StackPane all;

    /// @param words says why, for the doctrine that is tried
    PassageCell(Supplier<WhyWords> words) {
        this.words = words;
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(badge, name, author, change, space, where);
        head.getStyleClass().add("passage-head");
        author.setMinWidth(Region.USE_PREF_SIZE);
        change.setMinWidth(Region.USE_PREF_SIZE);
        where.setMinWidth(Region.USE_PREF_SIZE);
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        row = new VBox(head, quote, why);
        row.getStyleClass().add("passage-row");
        all = new StackPane(row);
        all.setAlignment(Pos.TOP_LEFT);
    }

    @Override
    protected Region row() {
        return all;
    }

    @Override
    protected void show(TriedPassage passage) {
        String changed = said(passage.change());
        String whys = words.get().of(passage.whys());
        String reasons = passage.change() == Change.LOST
                ? Texts.of("doctrines.why.was", whys)
                : Texts.of("doctrines.why", whys);
        badge.getChildren().setAll(new Badge(passage.opinion().kind()));
        name.setText(passage.caseName() + ",");
        author.setText(passage.author());
        where.setText(passage.where());
        change.setText(changed);
        change.setVisible(!changed.isEmpty());
        change.setManaged(!changed.isEmpty());
        row.pseudoClassStateChanged(GAINED, passage.change() == Change.GAINED);
        row.pseudoClassStateChanged(LOST, passage.change() == Change.LOST);
        FoundOutlines outlines = new FoundOutlines(_ -> passage.quote().text());
        passage.quote().found().forEach(word -> outlines.add(0, word.start(), word.end()));
        SetWords set = passage.words();
        quote.show(
                TextBlock.slanted(BlockStyle.CONTINUATION, set.text(), set.italics()),
                outlines.all());
        why.setText(reasons);
        setAccessibleText(Texts.of(
                "doctrines.passage.accessible",
                passage.caseName(),
                Side.nameOf(passage.opinion().kind()),
                passage.where(),
                changed,
                passage.quote().text(),
                reasons));
    }

    private static String said(Change change) {
        return switch (change) {
            case STAYS -> "";
            case GAINED -> Texts.of("doctrines.gained");
            case LOST -> Texts.of("doctrines.lost");
        };
    }
}
