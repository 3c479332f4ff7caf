package counterpoint.ui.table;

import counterpoint.ui.model.authorities.AuthorityTable;
import counterpoint.ui.model.authorities.Heading;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Fonts;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.Text;

/// The heads of the matrix's columns: beside each other where there is room, else upright.
final class MatrixHead extends HBox {
    /// Upright names have as much height as the longest of them needs, up to this.
    private static final double LEAST_UPRIGHT = 92;
    private static final double MOST_UPRIGHT = 168;
    private static final double AIR = 4;
    private static final double CASE = 15;
    private static final double AUTHOR = 11;

    MatrixHead() {
        getStyleClass().addAll("table-heads", "matrix-heads");
    }

    void show(AuthorityTable table, MatrixRoom room, int first) {
        Label name = new Label(Texts.of("table.authority"));
        name.getStyleClass().add("section-title");
        VBox corner = new VBox(name);
        corner.setAlignment(Pos.BOTTOM_LEFT);
        corner.setMinWidth(room.name());
        corner.setMaxWidth(room.name());
        if (!room.wide()) {
            corner.getChildren().addFirst(new DepthLegend());
        }
        double tall = room.wide() ? 0 : tall(table);
        getChildren().setAll(corner);
        for (int column = first; column < Math.min(first + room.shown(), table.columns().size()); column++) {
            Heading heading = table.columns().get(column);
            getChildren().add(room.wide() ? wide(heading, room) : upright(heading, room, tall));
        }
        Label all = new Label(Texts.of("table.all"));
        all.getStyleClass().addAll("section-title", "table-total");
        getChildren().add(all);
    }

    private static HBox wide(Heading heading, MatrixRoom room) {
        VBox words = new VBox(label(heading.shortCase(), "table-case"), label(heading.author(), "table-author"));
        words.setMinWidth(0);
        HBox head = new HBox(new Badge(heading.opinion().kind()), words);
        head.getStyleClass().add("table-head");
        return of(head, heading, room);
    }

    /// The same whichever columns are shown, so that nothing jumps while they go by.
    private static double tall(AuthorityTable table) {
        Fonts.load();
        Font ofCase = Font.font(Fonts.READING, FontPosture.ITALIC, CASE);
        Font ofAuthor = Font.font(Fonts.INTERFACE, AUTHOR);
        double longest = 0;
        for (Heading heading : table.columns()) {
            longest = Math.max(longest, width(heading.shortCase(), ofCase));
            longest = Math.max(longest, width(heading.author(), ofAuthor));
        }
        return Math.clamp(Math.ceil(longest) + AIR, LEAST_UPRIGHT, MOST_UPRIGHT);
    }

    /// As wide as the style sheet sets the words.
    private static double width(String words, Font font) {
        Text ruler = new Text(words);
        ruler.setFont(font);
        return ruler.getLayoutBounds().getWidth();
    }

    private static VBox upright(Heading heading, MatrixRoom room, double tall) {
        Label name = label(heading.shortCase(), "table-case");
        Label author = label(heading.author(), "table-author");
        VBox lines = new VBox(name, author);
        lines.setMinWidth(tall);
        lines.setMaxWidth(tall);
        lines.setRotate(-90);
        VBox head = new VBox(new Group(lines), new Badge(heading.opinion().kind()));
        head.getStyleClass().add("matrix-head");
        return of(head, heading, room);
    }

    private static <T extends Region> T of(T head, Heading heading, MatrixRoom room) {
        head.setMinWidth(room.column());
        head.setMaxWidth(room.column());
        Tip.on(head, heading.words());
        head.setAccessibleText(heading.words());
        return head;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
