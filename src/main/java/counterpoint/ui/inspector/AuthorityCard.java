package counterpoint.ui.inspector;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import counterpoint.ui.model.BriefCite;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Choice;
import counterpoint.ui.model.CitedLibrary;
import counterpoint.ui.model.Parallels;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.disputes.DisputeDecisions;
import counterpoint.ui.model.imports.CitationDecisions;
import counterpoint.ui.model.notes.AuthorityNotes;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import counterpoint.ui.theme.WrappedLabel;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
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

    AuthorityCard(
            WorkbenchModel workbench,
            CaseModel model,
            Choice choice,
            CitationDecisions decisions,
            DisputeDecisions uses,
            AuthorityNotes notes) {
        this.model = model;
        this.choice = choice;
        getStyleClass().add("card");
        choice.authority().ifPresentOrElse(authority -> name(workbench, authority), this::unresolved);
        choice.selected()
                .ifPresent(mention -> getChildren().add(new SelectedMention(workbench, model, mention, decisions)));
        choice.authority().filter(AuthorityCard::isOutside).ifPresent(
                authority -> getChildren().add(new AuthorityNote(notes, authority)));
        choice.authority().ifPresent(authority -> {
            UsesSection section = new UsesSection(model, authority, uses);
            if (!section.getChildren().isEmpty()) {
                getChildren().add(section);
            }
            getChildren().add(new Mentions(workbench, model, choice));
            OtherCases others = new OtherCases(workbench, authority);
            if (!others.getChildren().isEmpty()) {
                getChildren().add(others);
            }
        });
    }

    /// The record of a case and its own pages are no authorities of other cases.
    private static boolean isOutside(Authority authority) {
        return authority.kind() != AuthorityKind.RECORD && authority.kind() != AuthorityKind.INTERNAL;
    }

    private void name(WorkbenchModel workbench, Authority authority) {
        Label name = new WrappedLabel("card-name", authority.name());
        name.getStyleClass().add(authority.kind() == AuthorityKind.CASE ? "case" : "law");
        VBox head = section(top(name));
        if (authority.kind() == AuthorityKind.CASE) {
            String court = BriefCite.court(authority).map(words -> "  ·  " + words).orElse("");
            head.getChildren().add(new WrappedLabel("card-cite", BriefCite.of(authority) + court));
            addParallels(head, model.parallels(authority));
            addSpellings(head, model.spellings(authority));
            new CitedLibrary(workbench).of(authority, model.file().id())
                    .ifPresent(entry -> head.getChildren().add(open(workbench, entry, authority)));
        } else {
            head.getChildren().add(new WrappedLabel("card-cite", kind(authority.kind())));
        }
        getChildren().add(head);
    }

    private static void addParallels(VBox head, Parallels parallels) {
        if (!parallels.citations().isEmpty()) {
            head.getChildren().add(new WrappedLabel("card-parallels", String.join("  ·  ", parallels.citations())));
            parallels.print().ifPresent(print -> head.getChildren()
                    .add(new WrappedLabel("card-source", Texts.of("card.parallels.source", print))));
        }
    }

    private static void addSpellings(VBox head, List<String> spellings) {
        if (!spellings.isEmpty()) {
            head.getChildren()
                    .add(new WrappedLabel("card-source", Texts.of("card.spellings", String.join("; ", spellings))));
        }
    }

    /// Opens the authority itself, which is a case of the library, at the page of the selected mention.
    private Button open(WorkbenchModel workbench, CaseEntry entry, Authority authority) {
        Optional<String> pin = choice.selected().flatMap(mention -> mention.citation().pin().or(mention::impliedPin));
        String words = pin.map(page -> Texts.of("card.library.page", page)).orElseGet(() -> Texts.of("card.library"));
        Button open = new Button(words);
        open.setId("open-in-library");
        open.setAccessibleText(Texts.of("card.library.accessible", words, entry.name()));
        Tip.on(open, entry.name());
        open.setOnAction(_ -> new CitedLibrary(workbench).open(entry, authority, pin));
        VBox.setMargin(open, new Insets(4, 0, 0, 0));
        return open;
    }

    private void unresolved() {
        String words = choice.selected().map(Mention::citation).map(citation -> citation.text()).orElse("");
        VBox head = section(top(new WrappedLabel("card-name", words)));
        boolean several = choice.selected()
                .filter(mention -> !mention.resolution().candidates().isEmpty())
                .isPresent();
        head.getChildren().add(
                new WrappedLabel("card-warning", several ? Texts.of("hover.ambiguous") : Texts.of("card.unresolved")));
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
