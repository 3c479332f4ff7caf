package counterpoint.ui.mark;

import counterpoint.casefile.MarkPlaces.Orphan;
import counterpoint.note.MarkedText;
import counterpoint.ui.model.notes.Marking;
import counterpoint.ui.theme.MarkSwatch;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says how many marks have lost their text, and lists them with their old text. The reader attaches one to what is
/// selected, which makes a new mark there, or deletes it; by itself none is ever moved.
public final class OrphanList extends VBox {
    private static final int LONGEST = 220;
    private static final int MOST = 50;

    private final Marking marking;
    private final Label said = new Label();
    private final Button show = new Button(Texts.of("orphans.show"));
    private final VBox rows = new VBox();
    private boolean open;

    public OrphanList(Marking marking) {
        this.marking = marking;
        getStyleClass().add("orphans");
        getStylesheets().add(Objects.requireNonNull(OrphanList.class.getResource("mark.css")).toExternalForm());
        said.getStyleClass().add("orphans-said");
        show.getStyleClass().add("link");
        show.setOnAction(_ -> {
            open = !open;
            renew();
        });
        HBox head = new HBox(said, show);
        head.getStyleClass().add("orphans-head");
        rows.getStyleClass().add("orphan-rows");
        rows.managedProperty().bind(rows.visibleProperty());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(head, rows);
        marking.marks().places().subscribe(_ -> renew());
        marking.selected().subscribe(() -> {
            if (open) {
                renew();
            }
        });
    }

    private void renew() {
        List<Orphan> orphans = marking.marks().places().get().orphans();
        setVisible(!orphans.isEmpty());
        said.setText(Texts.of("orphans.said", orphans.size()));
        show.setText(open ? Texts.of("orphans.hide") : Texts.of("orphans.show"));
        rows.setVisible(open);
        if (open) {
            rows.getChildren().setAll(orphans.stream().limit(MOST).map(this::row).toList());
        } else {
            rows.getChildren().clear();
        }
    }

    private HBox row(Orphan orphan) {
        String old = orphan.lost().stream()
                .map(MarkedText::anchor)
                .map(anchor -> anchor.exact().replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(" … "));
        Label text = new WrappedLabel("orphan-text", Texts.of("orphans.text", cut(old)));
        Label note = new WrappedLabel("orphan-note", cut(orphan.mark().note()));
        note.setManaged(!orphan.mark().note().isEmpty());
        MarkSwatch swatch = new MarkSwatch(orphan.mark().color(), marking.colors().now().get());
        Button attach = button(Texts.of("orphans.attach"), () -> marking.attach(orphan.mark()));
        attach.setDisable(marking.selected().get().isEmpty());
        attach.setAccessibleText(Texts.of("orphans.attach.accessible", cut(old)));
        Button delete = button(Texts.of("orphans.delete"), () -> marking.delete(orphan.mark()));
        delete.setAccessibleText(Texts.of("orphans.delete.accessible", cut(old)));
        // Below the words, where an open side panel does not cover them.
        HBox actions = new HBox(attach, delete);
        actions.getStyleClass().add("orphan-actions");
        VBox words = new VBox(text, note, actions);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(swatch, words);
        row.getStyleClass().add("orphan-row");
        return row;
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add("link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + " …";
    }
}
