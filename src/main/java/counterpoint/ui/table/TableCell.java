package counterpoint.ui.table;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.ui.model.AuthorityTable;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Shows one row of the table.
final class TableCell extends ListCell<TableRow> {
    /// A bar grows by this for each mention, up to its longest.
    private static final double BAR = 2;
    private static final double LONGEST = 60;

    private final List<AuthorityTable.Heading> columns;

    TableCell(List<AuthorityTable.Heading> columns) {
        this.columns = columns;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(TableRow row, boolean empty) {
        super.updateItem(row, empty);
        setTooltip(null);
        if (empty) {
            setGraphic(null);
            return;
        }
        setGraphic(switch (row) {
            case TableRow.Title title -> title(title.group());
            case TableRow.Entry entry -> entry(entry.row());
        });
    }

    private HBox title(AuthorityTable.Group group) {
        String name = group.entry().map(CaseEntry::name).orElse("");
        Label words = new Label(switch (group.reach()) {
            case SEVERAL_CASES -> Texts.of("table.severalCases");
            case SEVERAL_OPINIONS -> Texts.of("table.severalOpinions", name);
            case ONE_OPINION -> Texts.of("table.oneOpinion", name);
        });
        words.getStyleClass().add("section-title");
        Label count = new Label(Integer.toString(group.rows().size()));
        count.getStyleClass().add("section-count");
        HBox title = new HBox(words, count);
        title.getStyleClass().add("table-title");
        setAccessibleText(Texts.of("authorities.title.accessible", words.getText(), group.rows().size()));
        return title;
    }

    private HBox entry(AuthorityTable.Row row) {
        Authority authority = row.authority();
        boolean isCase = authority.kind() == AuthorityKind.CASE;
        Label name = new Label(authority.name());
        name.getStyleClass().addAll("authority-name", isCase ? "case" : "law");
        name.setMinWidth(0);
        Label cite = new Label(isCase ? cite(authority) : "");
        cite.getStyleClass().add("table-cite");
        cite.setMinWidth(Region.USE_PREF_SIZE);
        HBox words = new HBox(name, cite);
        words.getStyleClass().add("table-authority");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words);
        for (int column = 0; column < columns.size(); column++) {
            line.getChildren().add(count(columns.get(column), row.counts().get(column)));
        }
        Label total = new Label(Integer.toString(row.total()));
        total.getStyleClass().add("table-total");
        line.getChildren().add(total);
        line.getStyleClass().add("table-row");
        setTooltip(new Tooltip(authority.key()));
        setAccessibleText(Texts.of("table.row.accessible", authority.key(), row.total()));
        return line;
    }

    private static HBox count(AuthorityTable.Heading heading, int mentions) {
        Label number = new Label(mentions == 0 ? "–" : Integer.toString(mentions));
        number.getStyleClass().add(mentions == 0 ? "table-none" : "table-count");
        HBox cell = new HBox(number);
        if (mentions > 0) {
            Region bar = new Region();
            bar.getStyleClass().addAll("table-bar", Side.of(heading.opinion().kind()).style());
            double length = Math.min(LONGEST, mentions * BAR);
            bar.setMinWidth(length);
            bar.setMaxWidth(length);
            cell.getChildren().add(bar);
        }
        cell.getStyleClass().add("table-cell-count");
        return cell;
    }

    private static String cite(Authority authority) {
        String first = authority.citations().stream().findFirst().orElse("");
        OptionalInt year = authority.year();
        return year.isPresent() ? first + " (" + year.getAsInt() + ")" : first;
    }
}
