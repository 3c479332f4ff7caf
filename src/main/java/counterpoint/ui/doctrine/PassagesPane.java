package counterpoint.ui.doctrine;

import counterpoint.casefile.DoctrineTrial.Change;
import counterpoint.ui.model.Retagging;
import counterpoint.ui.model.doctrines.DoctrinesModel;
import counterpoint.ui.model.doctrines.Trial;
import counterpoint.ui.model.doctrines.TriedPassage;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The passages of the open cases that the doctrine tags as it is written, and those that it does not tag any more.
final class PassagesPane extends VBox {
    private final DoctrinesModel model;
    private final Label total = EditorHead.line("passages-total");
    private final Label gained = EditorHead.line("passages-gained");
    private final Label lost = EditorHead.line("passages-lost");
    private final Label about = EditorHead.line("doctrines-about");
    private final Label nothing = EditorHead.line("passages-nothing");
    private final ListView<TriedPassage> list = new ListView<>();
    private Optional<WhyWords> words = Optional.empty();

    PassagesPane(DoctrinesModel model) {
        this.model = model;
        getStyleClass().add("doctrine-passages");
        total.setMinWidth(Region.USE_PREF_SIZE);
        gained.setMinWidth(Region.USE_PREF_SIZE);
        lost.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label computed = EditorHead.line("doctrine-computed");
        computed.setText(Texts.of("card.computed"));
        computed.setMinWidth(Region.USE_PREF_SIZE);
        HBox counts = new HBox(total, gained, lost, space, computed);
        counts.getStyleClass().add("passages-counts");
        about.setWrapText(true);
        VBox head = new VBox(counts, about);
        head.getStyleClass().add("passages-head");
        nothing.setWrapText(true);
        list.setId("doctrine-passages");
        list.getStyleClass().addAll("plain-list", "passage-list");
        list.setAccessibleText(Texts.of("doctrines.passages.accessible"));
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> new PassageCell(() -> words.orElseThrow()));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        model.trial().subscribe(this::show);
        model.rows().subscribe(_ -> show(model.trial().get()));
        model.tagging().subscribe(this::say);
    }

    private void open() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::open);
    }

    private void show(Optional<Trial> trial) {
        words = trial.map(Trial::doctrine).map(WhyWords::new);
        nothing.setText(sentence(trial));
        total.setText(trial.map(one -> Texts.of("doctrines.tagged", one.tagged(), one.searched())).orElse(""));
        count(gained, trial.map(one -> one.count(Change.GAINED)).orElse(0), Change.GAINED);
        count(lost, trial.map(one -> one.count(Change.LOST)).orElse(0), Change.LOST);
        List<TriedPassage> passages = trial.map(Trial::passages).orElse(List.of());
        if (!list.getItems().equals(passages)) {
            list.getItems().setAll(passages);
        } else {
            // The numbers of the queries can be others.
            list.refresh();
        }
    }

    private String sentence(Optional<Trial> trial) {
        if (EditorHead.isRemoved(model)) {
            return Texts.of("doctrines.tagsNothing");
        }
        return trial.isEmpty() ? Texts.of("doctrines.trying") : Texts.of("doctrines.noPassages");
    }

    private static void count(Label label, int count, Change change) {
        label.setText(switch (change) {
            case STAYS -> "";
            case GAINED -> Texts.of("doctrines.gained.count", count);
            case LOST -> Texts.of("doctrines.lost.count", count);
        });
        label.setVisible(count > 0);
        label.setManaged(count > 0);
    }

    /// A quiet line while the cases are tagged again.
    private void say(Retagging.State state) {
        about.setText(switch (state) {
            case DONE -> Texts.of("doctrines.passages.about");
            case UNDERWAY -> Texts.of("doctrines.tagging");
            case FAILED -> Texts.of("doctrines.notTagged");
        });
    }
}
