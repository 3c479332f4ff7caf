package counterpoint.ui.inspector;

import counterpoint.authority.Mention;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The selected mention and the way back from it to the full citation, with the reason.
final class SelectedMention extends VBox {
    private static final int LONGEST_CHAIN = 6;

    private final CaseModel model;

    SelectedMention(CaseModel model, Mention mention) {
        this.model = model;
        getStyleClass().addAll("card-section", "selected-mention");
        Label title = new Label(Texts.of("card.selected"));
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        column(mention).ifPresent(column -> chain(column, mention));
        getChildren().add(AuthorityCard.wrapped(because(mention), "because"));
    }

    private Optional<Column> column(Mention mention) {
        return model.columns().entrySet().stream()
                .filter(entry -> entry.getValue().edition().get().mentions().contains(mention))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void chain(Column side, Mention mention) {
        ColumnModel column = model.columns().get(side);
        if (column == null) {
            return;
        }
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

    private static String because(Mention mention) {
        String reason = mention.resolution().because().strip();
        return switch (mention.resolution().state()) {
            case RESOLVED -> Texts.of("card.because", reason);
            case AMBIGUOUS -> Texts.of("card.ambiguous", reason, String.join("; ", mention.resolution().candidates()));
            case UNRESOLVED -> Texts.of("card.notResolved", reason);
        };
    }
}
