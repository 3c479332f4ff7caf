package counterpoint.ui.inspector;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.ui.model.BriefCite;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Choice;
import counterpoint.ui.model.Parallels;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All that is known of the chosen authority in this case, and in the others.
final class AuthorityCard extends VBox {
    private final CaseModel model;
    private final Choice choice;

    AuthorityCard(WorkbenchModel workbench, CaseModel model, Choice choice) {
        this.model = model;
        this.choice = choice;
        getStyleClass().add("card");
        choice.authority().ifPresentOrElse(this::name, this::unresolved);
        choice.selected().ifPresent(mention -> getChildren().add(new SelectedMention(model, mention)));
        choice.authority().ifPresent(authority -> {
            getChildren().add(new Mentions(workbench, model, choice));
            OtherCases others = new OtherCases(workbench, authority);
            if (!others.getChildren().isEmpty()) {
                getChildren().add(others);
            }
        });
    }

    private void name(Authority authority) {
        Label name = wrapped(authority.name(), "card-name");
        name.getStyleClass().add(authority.kind() == AuthorityKind.CASE ? "case" : "law");
        VBox head = section(top(name));
        if (authority.kind() == AuthorityKind.CASE) {
            String court = BriefCite.court(authority).map(words -> "  ·  " + words).orElse("");
            head.getChildren().add(wrapped(BriefCite.of(authority) + court, "card-cite"));
            addParallels(head, model.parallels(authority));
        } else {
            head.getChildren().add(wrapped(kind(authority.kind()), "card-cite"));
        }
        getChildren().add(head);
    }

    private static void addParallels(VBox head, Parallels parallels) {
        if (!parallels.citations().isEmpty()) {
            head.getChildren().add(wrapped(String.join("  ·  ", parallels.citations()), "card-parallels"));
            parallels.print().ifPresent(print -> head.getChildren()
                    .add(wrapped(Texts.of("card.parallels.source", print), "card-source")));
        }
    }

    private void unresolved() {
        String words = choice.selected().map(Mention::citation).map(citation -> citation.text()).orElse("");
        VBox head = section(top(wrapped(words, "card-name")));
        head.getChildren().add(wrapped(Texts.of("card.unresolved"), "card-warning"));
        getChildren().add(head);
    }

    private HBox top(Label name) {
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button close = new Button(Texts.of("card.close"));
        close.getStyleClass().add("link");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setAccessibleText(Texts.of("card.close.accessible"));
        close.setOnAction(_ -> model.chooser().clear());
        HBox top = new HBox(name, close);
        top.getStyleClass().add("card-top");
        return top;
    }

    static VBox section(Node... children) {
        VBox section = new VBox(children);
        section.getStyleClass().add("card-section");
        return section;
    }

    static Label wrapped(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String kind(AuthorityKind kind) {
        return switch (kind) {
            case CASE -> Texts.of("authority.case");
            case STATUTE -> Texts.of("authority.statute");
            case RULE -> Texts.of("authority.rule");
            case CONSTITUTION -> Texts.of("authority.constitution");
            case REGULATION -> Texts.of("authority.regulation");
            case SECONDARY -> Texts.of("authority.secondary");
            case RECORD -> Texts.of("authority.record");
            case INTERNAL -> Texts.of("authority.internal");
        };
    }
}
