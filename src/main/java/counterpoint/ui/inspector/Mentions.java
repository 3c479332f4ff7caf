package counterpoint.ui.inspector;

import counterpoint.authority.Mention;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Place;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Choice;
import counterpoint.ui.model.Chooser;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Locator;
import counterpoint.ui.model.PassageWords;
import counterpoint.ui.model.SetWords;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.text.BlockStyle;
import counterpoint.ui.text.Excerpt;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All mentions of the chosen authority: a chip each, by opinion and paragraph.
final class Mentions extends VBox {
    private static final double CHIPS = 214;
    private static final double LETTERS = 13;
    /// As wide as the place before the chips.
    private static final double PLACE = 40;

    private final WorkbenchModel workbench;
    private final CaseModel model;
    private final Choice choice;

    Mentions(WorkbenchModel workbench, CaseModel model, Choice choice) {
        this.workbench = workbench;
        this.model = model;
        this.choice = choice;
        getStyleClass().add("card-section");
        fill();
    }

    private void fill() {
        List<Chooser.Visit> visits = model.chooser().visits();
        getChildren().setAll(head(visits.size()), wordsButton());
        for (Column side : Column.values()) {
            model.column(side).ifPresent(column -> opinion(side, column, visits));
        }
    }

    private HBox head(int all) {
        Label title = new Label(Texts.of("card.mentions", all));
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(
                title,
                space,
                step(Texts.of("card.previous"), ",", Texts.of("card.previous.accessible"), -1),
                step(Texts.of("card.next"), ".", Texts.of("card.next.accessible"), 1));
        head.getStyleClass().add("mentions-head");
        return head;
    }

    /// Gives each mention with the words around it, or as a chip alone.
    private Button wordsButton() {
        boolean now = workbench.mentionWords().get();
        Button button = new Button(now ? Texts.of("card.words.hide") : Texts.of("card.words.show"));
        button.setId("mention-words");
        button.getStyleClass().addAll("link", "words-button");
        button.setOnAction(_ -> {
            workbench.mentionWords().set(!now);
            fill();
            Optional.ofNullable(lookup("#mention-words")).ifPresent(Node::requestFocus);
        });
        return button;
    }

    private Button step(String words, String key, String accessible, int by) {
        Label cap = new Label(key);
        cap.getStyleClass().add("keycap");
        Button button = new Button(words, cap);
        button.getStyleClass().add("small-button");
        button.setId(by > 0 ? "next-mention" : "previous-mention");
        Tip.on(button, accessible);
        button.setAccessibleText(accessible);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.chooser().walk(by));
        return button;
    }

    private void opinion(Column side, ColumnModel column, List<Chooser.Visit> visits) {
        List<Mention> mentions = visits.stream()
                .filter(visit -> visit.column() == side)
                .map(Chooser.Visit::mention)
                .toList();
        Label name = new Label(Side.nameOf(column.opinion().get().kind()));
        name.getStyleClass().add("mentions-side");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label count = new Label(mentions.isEmpty() ? Texts.of("card.notCited") : Integer.toString(mentions.size()));
        count.getStyleClass().add("section-count");
        HBox head = new HBox(new Badge(column.opinion().get().kind()), name, space, count);
        head.getStyleClass().add("mentions-opinion");
        getChildren().add(head);
        if (workbench.mentionWords().get()) {
            Locator locator = column.locator();
            mentions.forEach(mention -> getChildren().add(worded(side, column, locator, mention)));
        } else {
            byParagraph(column, mentions).forEach((where, here) -> getChildren().add(row(side, where, here)));
        }
    }

    private static Map<String, List<Mention>> byParagraph(ColumnModel column, List<Mention> mentions) {
        Locator locator = column.locator();
        Map<String, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            groups.computeIfAbsent(locator.label(mention.citation().place()), _ -> new ArrayList<>()).add(mention);
        }
        return groups;
    }

    private VBox worded(Column side, ColumnModel column, Locator locator, Mention mention) {
        String where = locator.label(mention.citation().place());
        Edition edition = column.edition().get();
        Place place = mention.citation().place();
        SetWords set = SetWords.of(edition, place, PassageWords.around(edition, place).line());
        Excerpt words = new Excerpt(LETTERS);
        words.getStyleClass().add("mention-passage");
        words.show(TextBlock.slanted(BlockStyle.QUOTED, set.text(), set.italics()), List.of());
        VBox.setMargin(words, new Insets(0, 0, 0, PLACE));
        VBox row = new VBox(row(side, where, List.of(mention)), words);
        row.getStyleClass().add("worded-mention");
        return row;
    }

    private HBox row(Column side, String where, List<Mention> mentions) {
        Label place = new Label(where);
        place.getStyleClass().add("mentions-place");
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        chips.setPrefWrapLength(CHIPS);
        mentions.forEach(mention -> chips.getChildren().add(chip(side, where, mention)));
        HBox row = new HBox(place, chips);
        row.getStyleClass().add("mentions-row");
        return row;
    }

    private Button chip(Column side, String where, Mention mention) {
        Button chip = new Button(Cite.chip(mention));
        chip.getStyleClass().addAll("chip", choice.isSelected(mention) ? "selected" : "plain");
        chip.setAccessibleText(Texts.of("card.mention.accessible", mention.citation().text(), where));
        chip.setOnAction(_ -> workbench.jump(() -> model.chooser().go(side, mention)));
        return chip;
    }
}
