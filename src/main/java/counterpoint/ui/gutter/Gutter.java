package counterpoint.ui.gutter;

import counterpoint.authority.Authority;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Choice;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Exchange;
import counterpoint.ui.model.Extent;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// The gutter: ribbons between passages that can both be seen, and a chip for a partner that cannot.
public final class Gutter extends Pane {
    private static final double WIDTH = 88;
    private static final double CHIP_GAP = 8;

    private final CaseModel model;
    private final Extents extents;
    private final Rectangle clip = new Rectangle();

    /// Says where passages stand.
    @FunctionalInterface
    public interface Extents {
        /// Where a passage stands in a column; whole paragraphs or just its words.
        Extent of(Column column, Passage passage, boolean whole);
    }

    public Gutter(CaseModel model, Extents extents) {
        this.model = model;
        this.extents = extents;
        getStyleClass().add("gutter");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Texts.of("gutter.accessible"));
        setClip(clip);
        model.chooser().choice().subscribe(() -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        getChildren().clear();
        List<Exchange> exchanges = model.exchanges();
        exchanges.forEach(this::draw);
        Set<Edge> taken = EnumSet.noneOf(Edge.class);
        for (Exchange exchange : exchanges.reversed()) {
            point(exchange, taken);
        }
        getChildren().forEach(Node::applyCss);
    }

    /// Where a chip may stand: at the top or bottom, pointing into the left or right column.
    private enum Edge {
        LEFT_TOP,
        LEFT_BOTTOM,
        RIGHT_TOP,
        RIGHT_BOTTOM;

        static Edge of(Column column, boolean above) {
            if (column == Column.LEFT) {
                return above ? LEFT_TOP : LEFT_BOTTOM;
            }
            return above ? RIGHT_TOP : RIGHT_BOTTOM;
        }
    }

    private void draw(Exchange exchange) {
        Extent left = extents.of(Column.LEFT, exchange.left(), exchange.chosen());
        Extent right = extents.of(Column.RIGHT, exchange.right(), exchange.chosen());
        String weight = exchange.chosen() ? "chosen" : "quiet";
        if (left.isVisible() && right.isVisible()) {
            getChildren().add(new Ribbon(
                    left, right, WIDTH, side(Column.LEFT), side(Column.RIGHT), exchange.chosen()));
            if (exchange.chosen()) {
                label(left, right);
            }
        } else if (left.isVisible()) {
            getChildren().add(Ribbon.bar(0, left, 2, side(Column.LEFT), weight));
        } else if (right.isVisible()) {
            getChildren().add(Ribbon.bar(WIDTH - 2, right, 2, side(Column.RIGHT), weight));
        }
    }

    private Side side(Column column) {
        return model.column(column)
                .map(shown -> Side.of(shown.opinion().get().kind()))
                .orElse(Side.BESIDE);
    }

    /// Names what joins the chosen pair, in the middle of its ribbon.
    private void label(Extent left, Extent right) {
        Optional<String> name = model.chooser().choice().get().flatMap(Choice::authority).map(Authority::name);
        name.ifPresent(words -> {
            Label label = new Label(shortName(words));
            label.getStyleClass().add("ribbon-label");
            label.setMaxWidth(WIDTH - 8);
            label.setMouseTransparent(true);
            getChildren().add(label);
            label.applyCss();
            double width = Math.min(WIDTH - 8, label.prefWidth(-1));
            double height = label.prefHeight(width);
            double middle = (visibleMiddle(left) + visibleMiddle(right)) / 2;
            label.resizeRelocate(Math.rint((WIDTH - width) / 2), Math.rint(middle - height / 2), width, height);
        });
    }

    private static double visibleMiddle(Extent extent) {
        return (Math.max(0, extent.top()) + Math.min(extent.height(), extent.bottom())) / 2;
    }

    private static String shortName(String name) {
        int versus = name.indexOf(" v. ");
        return versus < 0 ? name : name.substring(0, versus);
    }

    private void point(Exchange exchange, Set<Edge> taken) {
        Extent left = extents.of(Column.LEFT, exchange.left(), exchange.chosen());
        Extent right = extents.of(Column.RIGHT, exchange.right(), exchange.chosen());
        if (left.isVisible() && !right.isVisible()) {
            chip(Column.RIGHT, exchange, right.isAbove(), taken);
        } else if (right.isVisible() && !left.isVisible()) {
            chip(Column.LEFT, exchange, left.isAbove(), taken);
        }
    }

    private void chip(Column column, Exchange exchange, boolean above, Set<Edge> taken) {
        if (!taken.add(Edge.of(column, above))) {
            return;
        }
        model.column(column).ifPresent(shown -> {
            Button chip = new Button(words(shown, exchange.in(column), above));
            chip.getStyleClass().addAll("edge-chip", side(column).style());
            chip.setAccessibleText(Texts.of("gutter.chip.accessible", chip.getText()));
            Place place = exchange.in(column).places().getFirst();
            chip.setOnAction(_ -> shown.scrollTo(place, 0.3));
            getChildren().add(chip);
            chip.applyCss();
            double width = Math.min(WIDTH, chip.prefWidth(-1));
            double height = chip.prefHeight(width);
            double inset = Math.min(3, (WIDTH - width) / 2);
            double x = column == Column.LEFT ? inset : WIDTH - width - inset;
            double inward = column == Column.LEFT ? CHIP_GAP + height + 4 : CHIP_GAP;
            double y = above ? inward : getHeight() - height - inward;
            chip.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
        });
    }

    private static String words(ColumnModel column, Passage passage, boolean above) {
        String where = column.locator().label(passage.places().getFirst());
        String kind = Side.nameOf(column.opinion().get().kind());
        return above ? Texts.of("gutter.above", kind, where) : Texts.of("gutter.below", kind, where);
    }
}
