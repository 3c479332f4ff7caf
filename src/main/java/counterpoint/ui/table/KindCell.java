package counterpoint.ui.table;

import counterpoint.authority.AuthorityKind;
import counterpoint.ui.model.FormWords;
import counterpoint.ui.model.Locator;
import counterpoint.ui.model.PassageWords;
import counterpoint.ui.model.authorities.OpenMention;
import counterpoint.ui.model.authorities.Row;
import counterpoint.ui.model.authorities.Use;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Shows one row of the table by kind.
final class KindCell extends ListCell<ListRow> {
    private final KindTable table;

    KindCell(KindTable table) {
        this.table = table;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ListRow row, boolean empty) {
        super.updateItem(row, empty);
        Tip.off(this);
        setGraphic(empty ? null : graphic(row));
    }

    private Node graphic(ListRow row) {
        return switch (row) {
            case ListRow.Title title -> title(title.kind(), title.count());
            case ListRow.Open open -> open(open.open());
            case ListRow.Entry entry -> entry(entry.row());
        };
    }

    private HBox title(Optional<AuthorityKind> kind, int count) {
        Label words = new Label(kind.map(Kinds::title).orElseGet(() -> Texts.of("table.open")));
        words.getStyleClass().add("section-title");
        Label number = new Label(Integer.toString(count));
        number.getStyleClass().add("section-count");
        HBox title = new HBox(words, number);
        title.getStyleClass().add("table-title");
        setAccessibleText(Texts.of("authorities.title.accessible", words.getText(), count));
        return title;
    }

    private HBox open(OpenMention open) {
        PassageWords words = PassageWords.around(
                open.heading().opinion().readingText(), open.mention().citation().place());
        Label state = new Label(
                open.isAmbiguous() ? Texts.of("state.ambiguous") : Texts.of("state.unresolved"));
        state.getStyleClass().add("state-mark");
        state.setMinWidth(Region.USE_PREF_SIZE);
        Label line = new Label(words.line());
        line.getStyleClass().add("table-words");
        line.setMinWidth(0);
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        Label where = new Label(Texts.of(
                "table.where",
                open.heading().shortCase(),
                new Locator(open.heading().opinion().readingText()).label(open.mention().citation().place())));
        where.getStyleClass().add("table-cite");
        where.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(state, line, new Badge(open.heading().opinion().kind()), where);
        row.getStyleClass().addAll("table-row", "table-open");
        String because = open.mention().resolution().because();
        Tip.on(this, because);
        setAccessibleText(Texts.of(
                "table.open.accessible", state.getText(), open.mention().citation().text(), open.heading().words(),
                because));
        return row;
    }

    private HBox entry(Row row) {
        HBox line = new HBox(new AuthorityName(row, true, table.isNoted(row)));
        table.sides().forEach((side, columns) -> {
            UseCell use = UseCell.worded(row.in(columns), side, table.columns().bars());
            use.getStyleClass().addAll(table.columns().bars() ? List.of("table-use") : List.of("table-use", "slim"));
            line.getChildren().add(use);
        });
        Use all = row.everywhere();
        if (table.columns().quoted()) {
            Label quoted = new Label(all.quoted() ? Texts.of("table.isQuoted") : "");
            quoted.getStyleClass().add("table-quoted");
            line.getChildren().add(quoted);
        }
        if (table.columns().forms()) {
            Label forms = new Label(FormWords.of(all.forms()));
            forms.getStyleClass().add("table-forms");
            line.getChildren().add(forms);
        }
        Label total = new Label(Integer.toString(row.total()));
        total.getStyleClass().add("table-total");
        line.getChildren().add(total);
        line.getStyleClass().add("table-row");
        Tip.on(this, row.authority().key());
        setAccessibleText(Texts.of(
                "table.row.accessible", row.authority().key(), row.total(), sides(row),
                FormWords.of(all.forms()), table.isNoted(row) ? 1 : 0));
        return line;
    }

    private String sides(Row row) {
        return table.sides().entrySet().stream()
                .map(side -> UseCell.words(side.getKey(), row.in(side.getValue())))
                .collect(Collectors.joining(", "));
    }

}
