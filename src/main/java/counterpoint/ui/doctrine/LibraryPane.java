package counterpoint.ui.doctrine;

import counterpoint.ui.model.doctrines.DoctrineRow;
import counterpoint.ui.model.doctrines.DoctrinesModel;
import counterpoint.ui.model.doctrines.Editing;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list of doctrines, to be looked through, with the count of passages that each tags.
final class LibraryPane extends VBox {
    private final ListView<DoctrineRow> list = new ListView<>();
    private final TextField find = new TextField();
    private boolean filling;

    /// @param named gives the keyboard to the name of a doctrine
    LibraryPane(DoctrinesModel model, Runnable named) {
        getStyleClass().add("doctrine-library");
        Label title = new Label(Texts.of("view.doctrines"));
        title.getStyleClass().add("doctrines-title");
        Label about = new Label();
        about.getStyleClass().add("doctrines-about");
        about.setMinWidth(0);
        find.setId("find-doctrine");
        find.getStyleClass().add("doctrine-field");
        find.setPromptText(Texts.of("doctrines.find"));
        find.setAccessibleText(Texts.of("doctrines.find"));
        find.textProperty().bindBidirectional(model.sought());
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveFind);
        list.setId("doctrines");
        list.getStyleClass().addAll("plain-list", "chosen-rows", "doctrine-list");
        list.setAccessibleText(Texts.of("doctrines.accessible"));
        list.setCellFactory(_ -> new LibraryCell());
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !filling) {
                model.choose(row.id());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Label nothing = new Label();
        nothing.setWrapText(true);
        nothing.getStyleClass().add("doctrines-about");
        list.setPlaceholder(nothing);
        HBox line = new HBox(title, space(), create(model, named));
        line.getStyleClass().add("doctrine-library-line");
        VBox head = new VBox(line, about, find);
        head.getStyleClass().add("doctrine-library-head");
        getChildren().addAll(head, list);
        model.rows().subscribe(rows -> {
            // Without words to find, an empty list is one that is not made yet.
            boolean reading = rows.isEmpty() && model.sought().get().isBlank();
            about.setText(reading ? "" : about(rows));
            nothing.setText(
                    reading ? Texts.of("doctrines.reading") : Texts.of("doctrines.nothingFound"));
            fill(rows, model.editing().get());
        });
        model.editing().subscribe(now -> select(now));
    }

    private static Button create(DoctrinesModel model, Runnable named) {
        Button create = new Button(Texts.of("doctrines.new"));
        create.setId("new-doctrine");
        create.setMinWidth(Region.USE_PREF_SIZE);
        create.setAccessibleText(Texts.of("doctrines.new.accessible"));
        create.setTooltip(new Tooltip(Texts.of("doctrines.new.accessible")));
        create.setOnAction(_ -> {
            model.create();
            named.run();
        });
        return create;
    }

    /// Gives the keyboard to the list.
    void focus() {
        list.requestFocus();
    }

    /// Gives the keyboard to the field that looks the list through.
    void takeFind() {
        find.requestFocus();
        find.selectAll();
    }

    private void leaveFind(KeyEvent event) {
        boolean escape = event.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty();
        if (escape) {
            find.clear();
        }
        if (escape || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
        }
    }

    private void fill(List<DoctrineRow> rows, Optional<Editing> now) {
        filling = true;
        list.getItems().setAll(rows);
        filling = false;
        select(now);
    }

    private void select(Optional<Editing> now) {
        int at = now.map(one -> list.getItems().stream().map(DoctrineRow::id).toList().indexOf(one.id())).orElse(-1);
        filling = true;
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            list.scrollTo(Math.max(0, at - 1));
        }
        filling = false;
    }

    private static String about(List<DoctrineRow> rows) {
        long own = rows.stream()
                .filter(row -> row.state() == DoctrineRow.State.OWN || row.state() == DoctrineRow.State.CHANGED)
                .count();
        return own == 0
                ? Texts.of("doctrines.count", rows.size())
                : Texts.of("doctrines.countOwn", rows.size(), own);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
