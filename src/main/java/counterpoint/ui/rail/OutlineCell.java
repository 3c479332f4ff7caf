package counterpoint.ui.rail;

import counterpoint.opinion.Judge;
import counterpoint.ui.model.Section;
import counterpoint.ui.text.RowCell;
import counterpoint.ui.text.TitleText;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.NameRow;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.List;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Shows one row of the outline; the judge of an opinion stands below its kind where a line does not hold both.
final class OutlineCell extends RowCell<OutlineRow> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass UNTITLED = PseudoClass.getPseudoClass("untitled");
    private static final double ROW = 23;
    private static final double DEEPER = 14;
    private static final double LETTERS = 12;
    /// A printed title may take two lines; the first words of a section without one are only a hint.
    private static final int TITLE_LINES = 2;

    private final Predicate<OutlineRow> isCurrent;
    private final StackPane row = new StackPane();

    OutlineCell(Predicate<OutlineRow> isCurrent) {
        this.isCurrent = isCurrent;
    }

    @Override
    protected Region row() {
        return row;
    }

    @Override
    protected void emptied() {
        row.getChildren().clear();
    }

    @Override
    protected void show(OutlineRow item) {
        row.getChildren().setAll(switch (item) {
            case OutlineRow.Head head -> head(head);
            case OutlineRow.Part part -> part(part);
        });
    }

    private HBox head(OutlineRow.Head head) {
        String kind = Side.nameOf(head.opinion().kind());
        String author = head.opinion().author().map(Judge::cited).orElseGet(() -> Texts.of("author.unknown"));
        Label name = new Label(kind);
        name.getStyleClass().add("outline-kind");
        Label judge = new Label(author);
        judge.getStyleClass().add("outline-where");
        NameRow words = new NameRow(name, judge, ROW);
        HBox.setHgrow(words, Priority.ALWAYS);
        Tip.on(this, Texts.of("outline.head.accessible", kind, author));
        setAccessibleText(Texts.of("outline.head.accessible", kind, author));
        return styled(new HBox(new Badge(head.opinion().kind()), words), "outline-head");
    }

    private HBox part(OutlineRow.Part part) {
        Section section = part.section();
        Region bar = new Region();
        bar.getStyleClass().add("outline-bar");
        HBox.setMargin(bar, new Insets(0, 0, 0, DEEPER * (section.level() - 1)));
        boolean current = isCurrent.test(part);
        Label number = new Label(section.number());
        number.getStyleClass().add("outline-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        TitleText title = new TitleText(section.title(), List.of(),
                new TitleText.Setting(LETTERS, current, false, section.titled() ? TITLE_LINES : 1));
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(bar, number, title, dim(section.label()));
        if (section.number().isEmpty()) {
            line.getChildren().remove(number);
        }
        line.pseudoClassStateChanged(CURRENT, current);
        line.pseudoClassStateChanged(UNTITLED, !section.titled());
        line.getStyleClass().add(Side.of(part.opinion().kind()).style());
        Tip.on(this, section.line());
        setAccessibleText(Texts.of("outline.part.accessible", section.line(), section.label()));
        return styled(line, "outline-part");
    }

    private static Label dim(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("outline-where");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static HBox styled(HBox row, String style) {
        row.getStyleClass().add(style);
        return row;
    }
}
