package counterpoint.ui.inspector;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.AuthorityUse;
import counterpoint.casefile.CaseOpinion;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.FormWords;
import counterpoint.ui.model.UseWords;
import counterpoint.ui.model.disputes.DisputeDecisions;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How each of the two opinions uses the chosen authority: what it makes of it, how often, how deeply, quoted or not, in
/// which forms.
final class UsesSection extends VBox {
    private final CaseModel model;
    private final DisputeDecisions decisions;

    UsesSection(CaseModel model, Authority authority, DisputeDecisions decisions) {
        this.model = model;
        this.decisions = decisions;
        boolean used = false;
        for (Column side : Column.values()) {
            Optional<CaseOpinion> opinion = model.column(side)
                    .map(column -> Objects.requireNonNull(column.opinion().get()));
            used |= opinion.flatMap(one -> model.use(authority, one)).isPresent();
        }
        if (!used || !isSource(authority.kind())) {
            return;
        }
        getStyleClass().add("card-section");
        Label title = new Label(Texts.of("card.uses"));
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        for (Column side : Column.values()) {
            model.column(side)
                    .map(column -> Objects.requireNonNull(column.opinion().get()))
                    .ifPresent(opinion -> getChildren().add(use(opinion, authority)));
        }
        if (model.comparison().get().shared().contains(authority.key())) {
            getChildren().add(new WrappedLabel("treatment-note", Texts.of("treatment.note")));
        }
        decisions.trouble().get().ifPresent(
                sentence -> getChildren().add(new WrappedLabel("card-warning", sentence)));
    }

    /// The record and the decision itself are none of the reader's sources.
    private static boolean isSource(AuthorityKind kind) {
        return switch (kind) {
            case RECORD, INTERNAL -> false;
            case CASE, STATUTE, RULE, CONSTITUTION, REGULATION, SECONDARY -> true;
        };
    }

    private HBox use(CaseOpinion opinion, Authority authority) {
        Optional<AuthorityUse> use = model.use(authority, opinion);
        VBox words = new VBox();
        model.comparison().get()
                .treatment(authority.key(), opinion.id())
                .ifPresent(made -> words.getChildren().add(new TreatmentLine(model, opinion, made, decisions)));
        words.getChildren().add(new WrappedLabel("use-words", UseWords.of(use)));
        use.map(one -> FormWords.of(one.kinds()))
                .filter(forms -> !forms.isEmpty())
                .ifPresent(forms -> words.getChildren().add(new WrappedLabel("use-forms", forms)));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox line = new HBox(new Badge(opinion.kind()), words);
        line.getStyleClass().add("use-line");
        return line;
    }
}
