package counterpoint.ui.table;

import counterpoint.ui.model.authorities.AuthorityTable;
import counterpoint.ui.model.authorities.Heading;
import counterpoint.ui.model.authorities.Row;
import counterpoint.ui.model.authorities.Use;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/// Shows one row of the matrix.
final class MatrixCell extends ListCell<MatrixRow> {
    private static final PseudoClass LOOKED_AT = PseudoClass.getPseudoClass("looked-at");

    private final Matrix matrix;

    MatrixCell(Matrix matrix) {
        this.matrix = matrix;
        setPrefWidth(0);
        selectedProperty().subscribe((_, _) -> updateItem(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(MatrixRow row, boolean empty) {
        super.updateItem(row, empty);
        Tip.off(this);
        if (empty) {
            setGraphic(null);
            return;
        }
        setGraphic(switch (row) {
            case MatrixRow.Title title -> title(title);
            case MatrixRow.Entry entry -> entry(entry);
        });
    }

    private HBox title(MatrixRow.Title title) {
        Label words = new Label(switch (title.reach()) {
            case SEVERAL_CASES -> Texts.of("table.severalCases");
            case SEVERAL_OPINIONS -> Texts.of("table.severalOpinions", title.caseName());
            case ONE_OPINION -> Texts.of("table.oneOpinion", title.caseName());
        });
        words.getStyleClass().add("section-title");
        Label count = new Label(Integer.toString(title.count()));
        count.getStyleClass().add("section-count");
        HBox line = new HBox(words, count);
        line.getStyleClass().add("table-title");
        setAccessibleText(Texts.of("authorities.title.accessible", words.getText(), title.count()));
        return line;
    }

    private HBox entry(MatrixRow.Entry entry) {
        Row row = entry.row();
        AuthorityName name = new AuthorityName(row, false, matrix.isNoted(row));
        name.setMinWidth(matrix.room().name() - 12);
        name.setMaxWidth(matrix.room().name() - 12);
        HBox named = new HBox(name);
        named.setMinWidth(matrix.room().name());
        named.getStyleClass().add("matrix-name");
        named.setOnMousePressed(event -> matrix.click(entry, -1, event.getClickCount(), event.getButton()));
        HBox line = new HBox(named);
        AuthorityTable table = matrix.table();
        int end = Math.min(matrix.first() + matrix.room().shown(), table.columns().size());
        for (int column = matrix.first(); column < end; column++) {
            line.getChildren().add(cell(entry, column, table.columns().get(column)));
        }
        Label total = new Label(Integer.toString(row.total()));
        total.getStyleClass().add("table-total");
        line.getChildren().add(total);
        line.getStyleClass().add("table-row");
        Tip.on(this, row.authority().key());
        setAccessibleText(accessible(row, table));
        return line;
    }

    private UseCell cell(MatrixRow.Entry entry, int column, Heading heading) {
        Use use = entry.row().in(column);
        UseCell cell = matrix.room().wide() ? UseCell.wide(use, heading.side()) : UseCell.narrow(use, heading.side());
        cell.setMinWidth(matrix.room().column());
        cell.setMaxWidth(matrix.room().column());
        cell.getStyleClass().add("matrix-cell");
        cell.pseudoClassStateChanged(LOOKED_AT, isSelected() && column == matrix.column());
        cell.setOnMousePressed(event -> matrix.click(entry, column, event.getClickCount(), event.getButton()));
        return cell;
    }

    /// What a screen reader says: the cell that is looked at, or else the whole row.
    private String accessible(Row row, AuthorityTable table) {
        if (isSelected() && matrix.column() >= 0) {
            Heading heading = table.columns().get(matrix.column());
            return Texts.of(
                    "matrix.cell.accessible", row.authority().key(), heading.words(),
                    UseCell.words(row.in(matrix.column())));
        }
        String uses = row.columns().stream()
                .map(column -> Texts.of(
                        "matrix.use.accessible", table.columns().get(column).words(), UseCell.words(row.in(column))))
                .collect(Collectors.joining("; "));
        return Texts.of("matrix.row.accessible", row.authority().key(), row.total(), uses, matrix.isNoted(row) ? 1 : 0);
    }
}
