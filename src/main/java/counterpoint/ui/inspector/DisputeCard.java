package counterpoint.ui.inspector;

import counterpoint.compare.AuthorityTreatment;
import counterpoint.compare.Dispute;
import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.Exchange;
import counterpoint.ui.model.LinkFacts;
import counterpoint.ui.model.SetWords;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.disputes.DisputeDecisions;
import counterpoint.ui.model.disputes.PointFacts;
import counterpoint.ui.text.TitleText;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.TreatmentMark;
import counterpoint.ui.theme.WrappedLabel;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The pair that is looked at and the point of dispute to which it belongs: what each side says, who uses which authority
/// how, why the two are linked, and what the reader can say of both.
final class DisputeCard extends VBox {
    private static final double LETTERS = 14;

    private final WorkbenchModel workbench;
    private final CaseModel model;
    private final DisputeDecisions decisions;

    DisputeCard(WorkbenchModel workbench, CaseModel model, DisputeDecisions decisions) {
        this.workbench = workbench;
        this.model = model;
        this.decisions = decisions;
        getStyleClass().addAll("card", "dispute-card");
        Optional<Exchange> pair = model.joined().chosen();
        if (pair.isEmpty()) {
            getChildren().add(new WrappedLabel("inspector-hint", model.columns().size() < Column.values().length
                    ? Texts.of("dispute.oneOpinion")
                    : Texts.of("dispute.nothing")));
            return;
        }
        LinkFacts facts = new LinkFacts(model, pair.get());
        facts.dispute().ifPresent(dispute -> {
            PointFacts point = new PointFacts(model, dispute);
            getChildren().addAll(head(facts.number(dispute), point), says(point));
            if (!dispute.authorities().isEmpty()) {
                getChildren().add(authorities(point));
            }
        });
        getChildren().add(pair(facts, pair.get()));
        facts.dispute().filter(dispute -> dispute.links().size() > 1)
                .ifPresent(dispute -> getChildren().add(others(dispute, pair.get())));
    }

    private VBox head(int number, PointFacts point) {
        Dispute dispute = point.dispute();
        Label count = new Label(Texts.of(
                "dispute.number", number, model.comparison().get().disputes().size()));
        count.getStyleClass().add("section-count");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(count, space, state(dispute.state()));
        line.getStyleClass().add("selected-head");
        SetWords words = point.title();
        Region title = new TitleText(
                words.text(), words.italics(), new TitleText.Setting(LETTERS, true, false, Integer.MAX_VALUE));
        VBox head = AuthorityCard.section(line, title);
        if (!decisions.readOnly()) {
            head.getChildren().add(actions(dispute));
        }
        decisions.trouble().get().ifPresent(
                sentence -> head.getChildren().add(new WrappedLabel("card-warning", sentence)));
        return head;
    }

    private static Label state(State said) {
        Label state = new Label(switch (said) {
            case COMPUTED -> Texts.of("card.computed");
            case CONFIRMED -> Texts.of("dispute.confirmed");
            case REJECTED -> Texts.of("dispute.rejected");
            case HAND_MADE -> Texts.of("dispute.handMade");
        });
        state.getStyleClass().add(switch (said) {
            case COMPUTED -> "state-computed";
            case CONFIRMED, HAND_MADE -> "state-decided";
            case REJECTED -> "state-doubt";
        });
        state.setMinWidth(Region.USE_PREF_SIZE);
        return state;
    }

    private FlowPane actions(Dispute dispute) {
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("decide-actions");
        switch (dispute.state()) {
            case COMPUTED -> actions.getChildren().addAll(
                    action("confirm-point", Texts.of("dispute.confirm"), () -> decisions.confirm(dispute)),
                    action("reject-point", Texts.of("dispute.reject"), () -> decisions.reject(dispute)));
            case CONFIRMED, REJECTED -> actions.getChildren()
                    .add(action("restore-point", Texts.of("dispute.restore"), () -> decisions.restore(dispute)));
            case HAND_MADE -> actions.getChildren()
                    .add(action("reject-point", Texts.of("dispute.reject"), () -> decisions.reject(dispute)));
        }
        return actions;
    }

    private VBox says(PointFacts point) {
        VBox says = AuthorityCard.section();
        for (Column side : Column.values()) {
            point.places().opinion(side).ifPresent(opinion -> {
                Button sentence = Evidence.button(
                        point.quoted(side),
                        Texts.of("dispute.says.accessible", Side.nameOf(opinion.kind()), point.key(side)),
                        () -> workbench.jump(() -> model.joined().hold(point.keyLink(side))));
                Label pin = new WrappedLabel("evidence-where", point.pin(side));
                VBox words = new VBox(sentence, pin);
                words.setMinWidth(0);
                HBox.setHgrow(words, Priority.ALWAYS);
                HBox line = new HBox(new Badge(opinion.kind()), words);
                line.getStyleClass().add("use-line");
                says.getChildren().add(line);
            });
        }
        return says;
    }

    private VBox authorities(PointFacts point) {
        VBox section = AuthorityCard.section(title(Texts.of("dispute.authorities")));
        for (PointFacts.Used used : point.authorities()) {
            Label name = new WrappedLabel("authority-name", used.name());
            if (used.isCase()) {
                name.getStyleClass().add("case");
            }
            FlowPane uses = new FlowPane();
            uses.getStyleClass().add("point-uses");
            used.uses().forEach(use -> uses.getChildren().add(use(point, used, use)));
            section.getChildren().addAll(name, uses);
        }
        section.getChildren().add(new WrappedLabel("treatment-note", Texts.of("treatment.note")));
        return section;
    }

    private HBox use(PointFacts point, PointFacts.Used used, AuthorityTreatment use) {
        TreatmentMark mark = TreatmentMark.of(use.treatment());
        Column side = point.side(use.opinion());
        Button words = new Button(mark.mark() + " " + mark.words());
        words.getStyleClass().addAll("treatment-word", "link");
        words.setAccessibleText(Texts.of(
                "dispute.use.accessible",
                point.places().opinion(side).map(opinion -> Side.nameOf(opinion.kind())).orElse(""), mark.words(),
                used.name()));
        words.setOnAction(_ -> workbench.jump(() -> point.read(use)));
        HBox line = new HBox();
        point.places().opinion(side).ifPresent(opinion -> {
            line.getChildren().add(new Badge(opinion.kind()));
            line.getStyleClass().add(Side.of(opinion.kind()).style());
        });
        line.getChildren().add(words);
        line.getStyleClass().addAll("treatment", use.state() == State.COMPUTED ? "computed" : "decided");
        return line;
    }

    /// Why the two passages are linked, and what the reader says of that.
    private VBox pair(LinkFacts facts, Exchange pair) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label state = new Label(facts.state());
        state.getStyleClass().add(facts.isComputed() ? "state-computed" : "state-decided");
        HBox head = new HBox(title(Texts.of("dispute.pair")), space, state);
        head.getStyleClass().add("selected-head");
        VBox section = AuthorityCard.section(
                head,
                new WrappedLabel("mention-form", facts.where()),
                new WrappedLabel("because", facts.likelihood()));
        facts.reasons().forEach(reason -> section.getChildren().add(new WrappedLabel("because", reason)));
        pair.link().filter(_ -> !decisions.readOnly())
                .ifPresent(link -> section.getChildren().add(actions(link)));
        return section;
    }

    private FlowPane actions(Link link) {
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("decide-actions");
        switch (link.state()) {
            case COMPUTED -> actions.getChildren().addAll(
                    action("confirm-link", Texts.of("dispute.link.confirm"), () -> decisions.confirm(link)),
                    action("reject-link", Texts.of("dispute.link.reject"), () -> decisions.reject(link)));
            case CONFIRMED, REJECTED -> actions.getChildren()
                    .add(action("restore-link", Texts.of("dispute.link.restore"), () -> decisions.restore(link)));
            case HAND_MADE -> actions.getChildren()
                    .add(action("reject-link", Texts.of("dispute.link.remove"), () -> decisions.reject(link)));
        }
        return actions;
    }

    /// The other pairs of the point, best first; a click holds one.
    private VBox others(Dispute dispute, Exchange now) {
        VBox section = AuthorityCard.section(title(Texts.of("dispute.others")));
        for (Link link : dispute.links()) {
            if (now.link().filter(link::equals).isEmpty()) {
                LinkFacts facts = new LinkFacts(model, Exchange.of(link));
                Button go = new Button(facts.where());
                go.getStyleClass().add("link");
                go.setAccessibleText(facts.spoken());
                go.setOnAction(_ -> workbench.jump(() -> model.joined().hold(link)));
                Label how = new Label(Texts.of("dispute.score", Math.round(link.score() * 100)));
                how.getStyleClass().add("section-count");
                Region space = new Region();
                HBox.setHgrow(space, Priority.ALWAYS);
                HBox line = new HBox(go, space, how);
                line.getStyleClass().add("selected-head");
                section.getChildren().add(line);
            }
        }
        return section;
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("section-title");
        return title;
    }

    private static Button action(String id, String words, Runnable run) {
        Button action = new Button(words);
        action.setId(id);
        action.getStyleClass().add("link");
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.setOnAction(_ -> run.run());
        return action;
    }
}
