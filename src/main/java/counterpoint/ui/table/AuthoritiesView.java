package counterpoint.ui.table;

import counterpoint.opinion.Judge;
import counterpoint.ui.model.AuthorityTable;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The authorities of all cases by opinion. A click, or Enter, opens one where it is first mentioned.
public final class AuthoritiesView extends BorderPane {
    private final WorkbenchModel workbench;
    private final ListView<TableRow> list = new ListView<>();
    private Subscription following = Subscription.EMPTY;

    public AuthoritiesView(WorkbenchModel workbench) {
        this.workbench = workbench;
        getStyleClass().add("authorities-view");
        list.getStyleClass().addAll("plain-list", "table-list");
        list.setAccessibleText(Texts.of("table.accessible"));
        list.setOnMouseClicked(_ -> open());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open();
                event.consume();
            }
        });
        setCenter(list);
        workbench.shelved().subscribe(this::follow);
    }

    private void follow(List<CaseEntry> cases) {
        following.unsubscribe();
        following = Subscription.combine(cases.stream()
                .map(entry -> entry.state().subscribe(_ -> fill()))
                .toArray(Subscription[]::new));
    }

    /// The control that takes the keyboard.
    public ListView<?> list() {
        return list;
    }

    private void fill() {
        AuthorityTable table = AuthorityTable.of(workbench.cases());
        List<TableRow> rows = TableRow.of(table);
        long authorities = rows.stream().filter(TableRow.Entry.class::isInstance).count();
        setTop(new VBox(title(table, authorities), heads(table)));
        list.setCellFactory(_ -> new TableCell(table.columns()));
        list.getItems().setAll(rows);
    }

    private static HBox title(AuthorityTable table, long authorities) {
        Label title = new Label(Texts.of("table.title"));
        title.getStyleClass().add("page-title");
        Label about = new Label(Texts.of(
                "table.about",
                authorities,
                table.columns().stream().map(AuthorityTable.Heading::entry).distinct().count(),
                table.columns().size()));
        about.getStyleClass().add("page-about");
        HBox line = new HBox(title, about);
        line.getStyleClass().add("table-page-title");
        return line;
    }

    private static HBox heads(AuthorityTable table) {
        Label name = new Label(Texts.of("table.authority"));
        name.getStyleClass().addAll("section-title", "table-head-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox heads = new HBox(name);
        table.columns().forEach(column -> heads.getChildren().add(head(column)));
        Label all = new Label(Texts.of("table.all"));
        all.getStyleClass().addAll("section-title", "table-total");
        heads.getChildren().add(all);
        heads.getStyleClass().add("table-heads");
        return heads;
    }

    private static HBox head(AuthorityTable.Heading column) {
        String whole = column.entry().name();
        int versus = whole.indexOf(" v. ");
        Label name = new Label(versus < 0 ? whole : whole.substring(0, versus));
        name.getStyleClass().add("table-case");
        Label author = new Label(
                column.opinion().author().map(Judge::cited).orElseGet(() -> Texts.of("author.unknown")));
        author.getStyleClass().add("table-author");
        VBox words = new VBox(name, author);
        words.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(new Badge(column.opinion().kind()), words);
        head.getStyleClass().add("table-head");
        return head;
    }

    private void open() {
        if (list.getSelectionModel().getSelectedItem() instanceof TableRow.Entry entry) {
            workbench.openFirst(entry.row().authority());
        }
    }
}
