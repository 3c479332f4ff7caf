package counterpoint.ui.inspector;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.authority.Resolution;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.imports.CitationDecisions;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the reader can say of the selected mention: which authority it means, that it is no citation, or nothing again.
///
/// Of an ambiguous mention the candidates stand here at once, to be chosen by one click.
final class Decide extends VBox {
    private final CaseModel model;
    private final Column side;
    private final Mention mention;
    private final CitationDecisions decisions;
    private final FlowPane actions = new FlowPane();
    private Optional<MeansChooser> chooser = Optional.empty();

    Decide(CaseModel model, Column side, Mention mention, CitationDecisions decisions) {
        this.model = model;
        this.side = side;
        this.mention = mention;
        this.decisions = decisions;
        getStyleClass().add("decide");
        if (decisions.readOnly()) {
            return;
        }
        mention.resolution().candidates().stream()
                .flatMap(key -> model.file().authorities().authority(key).stream())
                .forEach(one -> getChildren().add(candidate(one)));
        actions.getStyleClass().add("decide-actions");
        actions.getChildren().addAll(
                action("means-other", Texts.of("means.open"), Texts.of("means.open.accessible"), this::toggle),
                action("not-a-citation", Texts.of("means.none"), Texts.of("means.none.accessible"),
                        () -> decisions.notACitation(model, side, mention)));
        if (mention.resolution().byReader()) {
            actions.getChildren().addFirst(
                    action("take-back", Texts.of("means.takeBack"), Texts.of("means.takeBack.accessible"),
                            () -> decisions.takeBack(model, side, mention)));
        }
        getChildren().add(actions);
        decisions.trouble().get().ifPresent(
                sentence -> getChildren().add(new WrappedLabel("card-warning", sentence)));
        if (mention.resolution().state() == Resolution.State.UNRESOLVED) {
            toggle();
        }
    }

    private Button candidate(Authority authority) {
        Button choice = new Button(authority.key());
        choice.getStyleClass().add("candidate");
        choice.setMnemonicParsing(false);
        choice.setWrapText(true);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(Texts.of("means.candidate.accessible", authority.key()));
        choice.setOnAction(_ -> decisions.means(model, side, mention, authority.key()));
        return choice;
    }

    private static Button action(String id, String words, String accessible, Runnable run) {
        Button action = new Button(words);
        action.setId(id);
        action.getStyleClass().add("link");
        action.setAccessibleText(accessible);
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.setOnAction(_ -> run.run());
        return action;
    }

    /// Opens what the reader chooses from, or closes it.
    private void toggle() {
        chooser.ifPresentOrElse(
                open -> {
                    getChildren().remove(open);
                    chooser = Optional.empty();
                },
                () -> {
                    MeansChooser made = new MeansChooser(model, side, mention, decisions, this::toggle);
                    chooser = Optional.of(made);
                    getChildren().add(made);
                    made.takeKeyboard();
                });
    }
}
