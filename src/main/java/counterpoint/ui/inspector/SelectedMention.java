package counterpoint.ui.inspector;

import counterpoint.authority.Mention;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.CitedPlace;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.MentionFacts;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.imports.CitationDecisions;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The selected mention: what it is, the way back from it to the full citation, the reason, and the reader's own word.
final class SelectedMention extends VBox {
    private static final int LONGEST_CHAIN = 6;

    private final WorkbenchModel workbench;
    private final CaseModel model;

    SelectedMention(WorkbenchModel workbench, CaseModel model, Mention mention, CitationDecisions decisions) {
        this.workbench = workbench;
        this.model = model;
        getStyleClass().addAll("card-section", "selected-mention");
        getChildren().add(head(mention));
        column(mention).ifPresent(side -> model.column(side).ifPresent(column -> {
            chain(side, column, mention);
            facts(side, column, mention);
            getChildren().add(new Decide(model, side, mention, decisions));
        }));
    }

    private static HBox head(Mention mention) {
        Label title = new Label(Texts.of("card.selected"));
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, state(mention));
        head.getStyleClass().add("selected-head");
        return head;
    }

    /// Who decided: the program, the reader, or nobody yet.
    private static Label state(Mention mention) {
        boolean byReader = mention.resolution().byReader();
        Label state = new Label(byReader
                ? Texts.of("card.decided")
                : switch (mention.resolution().state()) {
                    case RESOLVED -> Texts.of("card.computed");
                    case AMBIGUOUS -> Texts.of("state.ambiguous");
                    case UNRESOLVED -> Texts.of("state.unresolved");
                });
        state.getStyleClass().add(byReader
                ? "state-decided"
                : switch (mention.resolution().state()) {
                    case RESOLVED -> "state-computed";
                    case AMBIGUOUS, UNRESOLVED -> "state-doubt";
                });
        state.setMinWidth(Region.USE_PREF_SIZE);
        return state;
    }

    private void facts(Column side, ColumnModel column, Mention mention) {
        MentionFacts facts = new MentionFacts(workbench, model, column, mention);
        // Where the reason says no more than the form, once is enough.
        if (!facts.form().equalsIgnoreCase(mention.resolution().because().strip())) {
            getChildren().add(new WrappedLabel("mention-form", facts.form()));
        }
        facts.misprint().ifPresent(words -> getChildren().add(new WrappedLabel("card-warning", words)));
        facts.place().ifPresentOrElse(
                place -> place(side, mention, place),
                () -> {
                    if (!mention.resolution().byReader()) {
                        getChildren().add(new WrappedLabel("because", facts.why()));
                    }
                });
    }

    private void place(Column side, Mention mention, CitedPlace place) {
        getChildren().add(new WrappedLabel(place.isMissing() ? "card-warning" : "because", place.sentence()));
        if (!place.isMissing()) {
            Button go = new Button(Texts.of("internal.go"));
            go.getStyleClass().add("link");
            go.setAccessibleText(place.sentence());
            go.setOnAction(_ -> workbench.jump(() -> model.follow(side, mention)));
            getChildren().add(go);
        }
    }

    private Optional<Column> column(Mention mention) {
        return model.columns().entrySet().stream()
                .filter(entry -> entry.getValue().edition().get().mentions().contains(mention))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void chain(Column side, ColumnModel column, Mention mention) {
        Optional<Mention> next = Optional.of(mention);
        for (int step = 0; step < LONGEST_CHAIN && next.isPresent(); step++) {
            Mention here = next.get();
            if (step > 0) {
                Label back = new Label(Texts.of("card.goesBack"));
                back.getStyleClass().add("goes-back");
                getChildren().add(back);
            }
            getChildren().add(link(side, column, here, step == 0));
            next = column.antecedent(here);
        }
    }

    private HBox link(Column side, ColumnModel column, Mention mention, boolean selected) {
        Button chip = new Button(Cite.elided(mention));
        chip.getStyleClass().addAll("chip", selected ? "selected" : "plain");
        chip.setOnAction(_ -> model.chooser().go(side, mention));
        String place = column.locator().label(mention.citation().place());
        Label where = new Label(Texts.of("card.where", Side.nameOf(column.opinion().get().kind()), place));
        where.getStyleClass().add("chain-where");
        chip.setAccessibleText(Texts.of("card.mention.accessible", mention.citation().text(), where.getText()));
        HBox link = new HBox(chip, where);
        link.getStyleClass().add("chain-link");
        return link;
    }
}
