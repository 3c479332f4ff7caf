package counterpoint.ui.rail;

import counterpoint.opinion.Judge;
import counterpoint.ui.model.Section;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.FirmLabel;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Shows one row of the outline.
final class OutlineCell extends ListCell<OutlineRow> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass UNTITLED = PseudoClass.getPseudoClass("untitled");
    private static final double DEEPER = 14;
    private static final double ROOM_OF_KIND = 92;
    private static final double ROOM_OF_JUDGE = 72;

    private final Predicate<OutlineRow> isCurrent;

    OutlineCell(Predicate<OutlineRow> isCurrent) {
        this.isCurrent = isCurrent;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(OutlineRow row, boolean empty) {
        super.updateItem(row, empty);
        Tip.off(this);
        if (empty) {
            setGraphic(null);
            return;
        }
        setGraphic(switch (row) {
            case OutlineRow.Head head -> head(head);
            case OutlineRow.Part part -> part(part);
        });
    }

    private HBox head(OutlineRow.Head head) {
        String kind = Side.nameOf(head.opinion().kind());
        String author = head.opinion().author().map(Judge::cited).orElseGet(() -> Texts.of("author.unknown"));
        Label name = new FirmLabel(ROOM_OF_KIND);
        name.setText(kind);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.getStyleClass().add("outline-kind");
        Label judge = new FirmLabel(ROOM_OF_JUDGE);
        judge.setText(author);
        judge.getStyleClass().add("outline-where");
        Tip.on(this, Texts.of("outline.head.accessible", kind, author));
        HBox line = row(new HBox(new Badge(head.opinion().kind()), name, judge), "outline-head");
        setAccessibleText(Texts.of("outline.head.accessible", kind, author));
        return line;
    }

    private HBox part(OutlineRow.Part part) {
        Section section = part.section();
        Region bar = new Region();
        bar.getStyleClass().add("outline-bar");
        HBox.setMargin(bar, new Insets(0, 0, 0, DEEPER * (section.level() - 1)));
        Label number = new Label(section.number());
        number.getStyleClass().add("outline-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label title = new Label(section.title());
        title.getStyleClass().add("outline-title");
        HBox line = new HBox(bar, number, grow(title), dim(section.label()));
        if (section.number().isEmpty()) {
            line.getChildren().remove(number);
        }
        line.pseudoClassStateChanged(CURRENT, isCurrent.test(part));
        line.pseudoClassStateChanged(UNTITLED, !section.titled());
        line.getStyleClass().add(Side.of(part.opinion().kind()).style());
        Tip.on(this, section.line());
        setAccessibleText(Texts.of("outline.part.accessible", section.line(), section.label()));
        return row(line, "outline-part");
    }

    private static Label grow(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Label dim(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("outline-where");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static HBox row(HBox row, String style) {
        row.getStyleClass().add(style);
        return row;
    }
}
