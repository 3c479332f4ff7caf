package counterpoint.ui.table;

import counterpoint.ui.model.authorities.Use;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How a side or an opinion uses an authority, as a cell of a table.
final class UseCell extends HBox {
    /// A bar grows by this for each mention, up to its longest.
    private static final double BAR = 2;
    private static final double LONGEST = 44;

    private UseCell(Use use, Side side) {
        Label number = new Label(use.count() == 0 ? "–" : Integer.toString(use.count()));
        number.getStyleClass().add(use.count() == 0 ? "table-none" : "table-count");
        number.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(number);
        getStyleClass().add(side.style());
    }

    /// Number, bar and words.
    static UseCell wide(Use use, Side side) {
        UseCell cell = new UseCell(use, side);
        cell.getStyleClass().add("table-use");
        if (use.count() > 0) {
            Region bar = new Region();
            bar.getStyleClass().addAll("table-bar", side.style());
            double length = Math.min(LONGEST, use.count() * BAR);
            bar.setMinWidth(length);
            bar.setMaxWidth(length);
            cell.getChildren().add(bar);
        }
        return cell;
    }

    /// The number alone, for many columns.
    static UseCell narrow(Use use, Side side) {
        UseCell cell = new UseCell(use, side);
        cell.getStyleClass().add("table-use-narrow");
        return cell;
    }

    /// The same in words, for a screen reader.
    static String words(Side side, Use use) {
        String name = switch (side) {
            case MAJORITY -> Texts.of("table.side.majority");
            case DISSENT -> Texts.of("table.side.dissent");
            case BESIDE -> Texts.of("table.side.beside");
        };
        return Texts.of("table.use.accessible", name.toLowerCase(Locale.US), use.count());
    }
}
