package counterpoint.ui.dispute;

import counterpoint.casefile.CaseOpinion;
import counterpoint.compare.AuthorityTreatment;
import counterpoint.opinion.OpinionKind;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.model.disputes.PointFacts;
import counterpoint.ui.model.disputes.PointFacts.Used;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.TreatmentMark;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The authorities that both sides cite on a point, and how each uses them; a click on a use reads its sentence.
final class UsesCell extends VBox {
    private final DisputesModel model;
    private final PointFacts facts;

    UsesCell(DisputesModel model, PointFacts facts, boolean expanded) {
        this.model = model;
        this.facts = facts;
        getStyleClass().add("uses-cell");
        if (facts.authorities().isEmpty()) {
            Label none = new Label(Texts.of("disputes.authorities.none"));
            none.getStyleClass().add("uses-none");
            getChildren().add(none);
        } else if (expanded) {
            facts.authorities().forEach(used -> getChildren().add(uses(used)));
        } else {
            getChildren().add(names());
        }
    }

    private static Label name(String words, boolean isCase) {
        Label name = new Label(unbroken(words));
        name.getStyleClass().addAll("uses-name", isCase ? "case" : "law");
        name.setWrapText(true);
        return name;
    }

    /// All names in a row, those of cases in italics.
    private TextFlow names() {
        TextFlow names = new TextFlow();
        for (Used used : facts.authorities()) {
            if (!names.getChildren().isEmpty()) {
                names.getChildren().add(text(", ", false));
            }
            names.getChildren().add(text(used.name(), used.isCase()));
        }
        return names;
    }

    /// The number of a section stays in the line of its sign.
    private static String unbroken(String words) {
        return words.replace("§ ", "§\u00A0");
    }

    private static Text text(String words, boolean isCase) {
        Text text = new Text(unbroken(words));
        text.getStyleClass().addAll("uses-text", isCase ? "case" : "law");
        return text;
    }

    private VBox uses(Used used) {
        FlowPane uses = new FlowPane();
        uses.getStyleClass().add("uses-line");
        used.uses().forEach(use -> uses.getChildren().add(use(used, use)));
        VBox box = new VBox(name(used.name(), used.isCase()), uses);
        box.getStyleClass().add("uses");
        return box;
    }

    private HBox use(Used used, AuthorityTreatment use) {
        OpinionKind kind = facts.places().opinion(facts.side(use.opinion())).map(CaseOpinion::kind)
                .orElse(OpinionKind.LEAD);
        TreatmentMark treatment = TreatmentMark.of(use.treatment());
        Label mark = new Label(treatment.mark());
        mark.getStyleClass().addAll("use-mark", Side.of(kind).style());
        mark.setMinWidth(Region.USE_PREF_SIZE);
        String accessible = Texts.of(
                "disputes.evidence", Side.nameOf(kind), treatment.words(), used.name(), use.text());
        Button words = Buttons.link(treatment.words(), accessible, () -> read(use));
        words.getStyleClass().addAll("dispute-link", "use-word", Side.of(kind).style(),
                isComputed(use) ? "computed" : "decided");
        HBox line = new HBox(new Badge(kind), mark, words);
        line.getStyleClass().add("use");
        return line;
    }

    private void read(AuthorityTreatment use) {
        model.workbench().open().get()
                .ifPresent(entry -> model.workbench().open(entry, _ -> facts.read(use)));
    }

    private static boolean isComputed(AuthorityTreatment use) {
        return switch (use.state()) {
            case COMPUTED, REJECTED -> true;
            case CONFIRMED, HAND_MADE -> false;
        };
    }
}
