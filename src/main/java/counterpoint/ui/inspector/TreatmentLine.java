package counterpoint.ui.inspector;

import counterpoint.casefile.CaseOpinion;
import counterpoint.compare.AuthorityTreatment;
import counterpoint.compare.State;
import counterpoint.compare.Treatment;
import counterpoint.export.CitedQuotation;
import counterpoint.opinion.Place;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Locator;
import counterpoint.ui.model.SetWords;
import counterpoint.ui.model.disputes.DisputeDecisions;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.TreatmentMark;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How one opinion as a whole uses an authority, with the sentence that shows it; the reader agrees or says otherwise.
final class TreatmentLine extends VBox {
    /// The inspector has no more room beside the badge, so what is asked for a height without a width wraps there.
    private static final double WRAP = 230;

    private final CaseOpinion opinion;
    private final AuthorityTreatment use;
    private final DisputeDecisions decisions;

    TreatmentLine(CaseModel model, CaseOpinion opinion, AuthorityTreatment use, DisputeDecisions decisions) {
        this.opinion = opinion;
        this.use = use;
        this.decisions = decisions;
        getStyleClass().add("treatment-line");
        Optional<Place> place = opinion.readingText().placeAt(use.evidence().start());
        getChildren().addAll(word(), evidence(model, place), said(place));
    }

    private HBox word() {
        TreatmentMark mark = TreatmentMark.of(use.treatment());
        Label sign = new Label(mark.mark());
        sign.getStyleClass().add("treatment-mark");
        Label words = new Label(mark.words());
        words.getStyleClass().add("treatment-word");
        HBox line = new HBox(sign, words);
        line.getStyleClass().addAll("treatment", Side.of(opinion.kind()).style());
        line.getStyleClass().add(use.state() == State.COMPUTED ? "computed" : "decided");
        return line;
    }

    /// The sentence; a click goes there.
    private Button evidence(CaseModel model, Optional<Place> place) {
        SetWords quoted = SetWords.of(
                opinion.readingText(), use.evidence(), CitedQuotation.inQuotationMarks(use.text()));
        return Evidence.button(
                quoted,
                Texts.of("treatment.evidence.accessible", Side.nameOf(opinion.kind()), words(use.treatment()),
                        use.text()),
                () -> place.ifPresent(at -> model.read(opinion, at)));
    }

    /// Where the sentence stands, who says so, and what the reader can say.
    private FlowPane said(Optional<Place> place) {
        Label where = new Label(place.map(new Locator(opinion.readingText())::label).orElse(""));
        where.getStyleClass().add("evidence-where");
        FlowPane line = new FlowPane(where, state());
        line.getStyleClass().add("treatment-said");
        line.setPrefWrapLength(WRAP);
        if (!decisions.readOnly()) {
            if (use.state() == State.COMPUTED) {
                line.getChildren().add(confirm());
            }
            line.getChildren().add(change());
        }
        return line;
    }

    private Label state() {
        Label state = new Label(switch (use.state()) {
            case COMPUTED -> Texts.of("card.computed");
            case CONFIRMED -> Texts.of("treatment.confirmed");
            case HAND_MADE, REJECTED -> Texts.of("treatment.changed");
        });
        state.getStyleClass().add(use.state() == State.COMPUTED ? "state-computed" : "state-decided");
        return state;
    }

    private Button confirm() {
        Button confirm = new Button(Texts.of("treatment.confirm"));
        confirm.setId("confirm-treatment-" + opinion.id());
        confirm.getStyleClass().add("link");
        confirm.setAccessibleText(Texts.of(
                "treatment.confirm.accessible", Side.nameOf(opinion.kind()), words(use.treatment())));
        confirm.setOnAction(_ -> decisions.treat(use, use.treatment()));
        return confirm;
    }

    private MenuButton change() {
        MenuButton change = new MenuButton(Texts.of("treatment.change"));
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setId("change-treatment-" + opinion.id());
        change.getStyleClass().add("link");
        change.setAccessibleText(Texts.of("treatment.change.accessible", Side.nameOf(opinion.kind())));
        for (Treatment other : Treatment.values()) {
            if (other != use.treatment()) {
                change.getItems().add(item(words(other), () -> decisions.treat(use, other)));
            }
        }
        if (use.state() != State.COMPUTED) {
            change.getItems().add(new SeparatorMenuItem());
            change.getItems().add(item(Texts.of("treatment.asComputed"), () -> decisions.asComputed(use)));
        }
        return change;
    }

    private static MenuItem item(String words, Runnable run) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private static String words(Treatment treatment) {
        TreatmentMark mark = TreatmentMark.of(treatment);
        return mark.mark() + " " + mark.words();
    }
}
