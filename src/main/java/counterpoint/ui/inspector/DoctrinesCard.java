package counterpoint.ui.inspector;

import counterpoint.doctrine.DoctrineTag;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.doctrines.DoctrineCommands;
import counterpoint.ui.model.doctrines.DoctrinesHere;
import counterpoint.ui.model.doctrines.PassageTags;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import counterpoint.ui.theme.WrappedLabel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What the passages discuss at which the reader is, and why the program thinks so; follows the reader while it is shown.
final class DoctrinesCard extends VBox {
    private final DoctrineCommands commands;
    private Subscription following = Subscription.EMPTY;

    DoctrinesCard(WorkbenchModel workbench, CaseModel model, DoctrineCommands commands) {
        this.commands = commands;
        getStyleClass().addAll("card", "doctrines-card");
        DoctrinesHere here = new DoctrinesHere(workbench, model);
        here.tags().subscribe(this::show);
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null ? Subscription.EMPTY : here.follow();
        });
    }

    private void show(List<PassageTags> passages) {
        getChildren().setAll(passages.stream().map(this::passage).toList());
        getChildren().add(new WrappedLabel("treatment-note", Texts.of("doctrines.here.note")));
    }

    private VBox passage(PassageTags passage) {
        Label where = new Label(Texts.of(
                "doctrines.here.where", Side.nameOf(passage.opinion().kind()), passage.where()));
        where.getStyleClass().add("section-title");
        Label computed = new Label(Texts.of("card.computed"));
        computed.getStyleClass().add("state-computed");
        computed.setMinWidth(Region.USE_PREF_SIZE);
        computed.setVisible(!passage.tags().isEmpty());
        HBox head = new HBox(new Badge(passage.opinion().kind()), where, space(), computed);
        head.getStyleClass().add("selected-head");
        VBox section = AuthorityCard.section(head);
        if (passage.tags().isEmpty()) {
            section.getChildren().add(new WrappedLabel("evidence-where", Texts.of("doctrines.here.none")));
        }
        passage.tags().forEach(tag -> section.getChildren().add(tag(tag)));
        return section;
    }

    private VBox tag(DoctrineTag tag) {
        Button name = button(
                tag.doctrine().label(), Texts.of("doctrines.here.search", tag.doctrine().name()), "doctrine-chip",
                () -> commands.search(tag.doctrine()));
        name.setMinWidth(0);
        Button edit = button(
                Texts.of("doctrines.here.edit"), Texts.of("doctrines.here.edit.accessible", tag.doctrine().name()),
                "link", () -> commands.edit(tag.doctrine()));
        edit.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, space(), edit);
        line.getStyleClass().add("selected-head");
        VBox box = new VBox(line, new WrappedLabel("doctrine-because", Texts.of("doctrines.why", tag.because())));
        box.getStyleClass().add("doctrine-tag");
        return box;
    }

    private static Button button(String words, String accessible, String style, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add(style);
        button.setMnemonicParsing(false);
        button.setAccessibleText(accessible);
        Tip.on(button, accessible);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Node space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
