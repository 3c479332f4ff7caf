package counterpoint.ui.imports;

import counterpoint.opinion.Opinion;
import counterpoint.ui.model.imports.Checked;
import counterpoint.ui.model.imports.DecisionText;
import counterpoint.ui.model.imports.Draft;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The proposed split on the right: a card for each opinion, what can be done with them, and the facts of the case.
final class SplitPanel extends ScrollPane {
    /// Of more opinions only the one that is looked at is unfolded.
    private static final int UNFOLDED = 2;

    private final VBox cards = new VBox();
    private final FactsForm facts = new FactsForm();
    private final IntConsumer goTo;
    private final Label computed = new Label();
    private final Label heading = title(Texts.of("import.split"));
    private List<OpinionCard> shown = List.of();
    private Optional<Draft> draft = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    /// @param goTo hears of an opinion whose beginning the reader wants to see
    SplitPanel(IntConsumer goTo, SplitCommands commands) {
        this.goTo = goTo;
        getStyleClass().add("split-panel");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setAccessibleText(Texts.of("import.split"));
        cards.getStyleClass().add("opinion-cards");
        computed.getStyleClass().add("computed");
        HBox title = new HBox(heading, computed);
        title.getStyleClass().add("split-title");
        VBox split = new VBox(title, cards, actions(commands));
        split.getStyleClass().add("split-section");
        VBox known = new VBox(title(Texts.of("import.case")), facts.rows());
        known.getStyleClass().addAll("split-section", "facts-section");
        setContent(new VBox(split, known));
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("split-panel-title");
        return title;
    }

    private static Node actions(SplitCommands commands) {
        FlowPane actions = new FlowPane(
                Buttons.keyed(Texts.of("import.splitHere"), "S", Texts.of("import.splitHere.tip"), commands::split),
                Buttons.keyed(Texts.of("import.join"), "J", Texts.of("import.join.tip"), commands::join),
                Buttons.keyed(Texts.of("import.setAside"), "X", Texts.of("import.setAside.tip"), commands::setAside),
                Buttons.keyed(
                        Texts.of("import.paragraph"), "P", Texts.of("import.paragraph.tip"), commands::paragraph),
                Buttons.keyed(
                        Texts.of("import.joinParagraph"), "⇧P", Texts.of("import.joinParagraph.tip"),
                        commands::joinParagraph));
        actions.getStyleClass().add("split-actions");
        return actions;
    }

    /// Shows a case.
    ///
    /// @param saved whether the library has it already, so that its split is no proposal
    void show(Draft next, boolean saved) {
        heading.setText(saved ? Texts.of("import.opinions") : Texts.of("import.split"));
        following.unsubscribe();
        draft = Optional.of(next);
        facts.show(next);
        following = next.shown()
                .subscribe(_ -> fill())
                .and(next.chosen().subscribe((_, _) -> choose()));
    }

    private void choose() {
        if (shown.size() > UNFOLDED) {
            fill();
        } else {
            mark();
        }
    }

    private void mark() {
        for (int index = 0; index < shown.size(); index++) {
            shown.get(index).mark(draft.filter(chosen(index)::isShown).isPresent());
        }
    }

    private static Chosen chosen(int index) {
        return draft -> draft.chosen().get() == index;
    }

    private interface Chosen {
        boolean isShown(Draft draft);
    }

    private static String said(Checked checked) {
        if (!checked.corrections().isEmpty()) {
            return Texts.of("import.corrected");
        }
        boolean byline = checked.text().parts().stream().anyMatch(DecisionText.Byline.class::isInstance);
        return byline ? Texts.of("import.computed") : Texts.of("import.computed.alone");
    }

    private void fill() {
        draft.ifPresent(one -> {
            Checked checked = one.shown().get();
            List<Opinion> opinions = checked.reading().decision().opinions();
            List<OpinionCard> made = new ArrayList<>();
            for (int index = 0; index < opinions.size(); index++) {
                int at = index;
                boolean open = opinions.size() <= UNFOLDED || one.chosen().get() == index;
                made.add(new OpinionCard(one, index, open, () -> goTo.accept(at)));
            }
            shown = List.copyOf(made);
            Optional<Node> keyboard = Optional.ofNullable(getScene())
                    .map(Scene::getFocusOwner)
                    .filter(node -> node.getId() != null && node.equals(cards.lookup('#' + node.getId())));
            cards.getChildren().setAll(shown);
            keyboard.ifPresent(this::goOn);
            computed.setText(said(checked));
            mark();
        });
    }

    /// Gives the keyboard, and what was being typed, to what stands where a part of the cards stood.
    private void goOn(Node before) {
        Optional.ofNullable(cards.lookup('#' + before.getId())).ifPresent(now -> {
            // A field chooses all its words when it has the keyboard and gets its skin.
            cards.applyCss();
            now.requestFocus();
            if (before instanceof EditField was && now instanceof EditField field) {
                was.typed().ifPresent(field::setText);
                field.selectRange(was.getAnchor(), was.getCaretPosition());
            }
        });
    }
}
