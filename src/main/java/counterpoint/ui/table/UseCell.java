package counterpoint.ui.table;

import counterpoint.ui.model.Depths;
import counterpoint.ui.model.authorities.Use;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How a side or an opinion uses an authority, as a cell of a table.
final class UseCell extends HBox {
    /// A bar grows by this for each mention, up to its longest.
    private static final double BAR = 2;
    private static final double LONGEST = 36;

    private UseCell(Use use, Side side) {
        Label number = new Label(use.count() == 0 ? "–" : Integer.toString(use.count()));
        number.getStyleClass().add(use.count() == 0 ? "table-none" : "table-count");
        number.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(number);
        getStyleClass().add(side.style());
    }

    /// Number, bar and words.
    static UseCell wide(Use use, Side side) {
        return worded(use, side, true);
    }

    /// Number and words, with a bar or without.
    static UseCell worded(Use use, Side side, boolean bar) {
        UseCell cell = new UseCell(use, side);
        cell.getStyleClass().add("use-wide");
        if (use.count() > 0) {
            if (bar) {
                cell.getChildren().add(bar(use, side));
            }
            use.depth().map(Depths::word).ifPresent(word -> cell.getChildren().add(depth(word)));
        }
        return cell;
    }

    /// The bar in a room of its own, so that the words after it stand in line.
    private static HBox bar(Use use, Side side) {
        Region bar = new Region();
        bar.getStyleClass().addAll("table-bar", side.style());
        double length = Math.min(LONGEST, use.count() * BAR);
        bar.setMinWidth(length);
        bar.setMaxWidth(length);
        HBox room = new HBox(bar);
        room.setAlignment(Pos.CENTER_LEFT);
        room.setMinWidth(LONGEST);
        room.setMaxWidth(LONGEST);
        return room;
    }

    private static Label depth(String word) {
        Label label = new Label(word);
        label.getStyleClass().add("table-depth");
        label.setMinWidth(0);
        return label;
    }

    /// The number and its depth as a sign, for many columns.
    static UseCell narrow(Use use, Side side) {
        UseCell cell = new UseCell(use, side);
        cell.getStyleClass().add("table-use-narrow");
        use.depth().ifPresent(depth -> cell.getChildren().add(new DepthSign(depth, side)));
        return cell;
    }

    /// The same in words, for a screen reader.
    static String words(Side side, Use use) {
        String name = switch (side) {
            case MAJORITY -> Texts.of("table.side.majority");
            case DISSENT -> Texts.of("table.side.dissent");
            case BESIDE -> Texts.of("table.side.beside");
        };
        return use.count() == 0
                ? Texts.of("table.use.none", name.toLowerCase(Locale.US))
                : Texts.of("table.use.accessible", name.toLowerCase(Locale.US), words(use));
    }

    /// `26, examined`.
    static String words(Use use) {
        return use.depth()
                .map(depth -> Texts.of("table.use.depth", use.count(), Depths.word(depth)))
                .orElseGet(() -> Texts.of("table.use.notMentioned"));
    }
}
