package counterpoint.ui.imports;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.authority.TableOfAuthorities;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.ui.model.imports.Draft;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// One proposed opinion: what it is, by whom, where it begins. Folded, only its head.
final class OpinionCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Draft draft;
    private final int index;
    private final Decision decision;
    private final Opinion opinion;
    private final Button head = new Button();

    /// @param shown runs when the reader wants to see where it begins
    OpinionCard(Draft draft, int index, boolean open, Runnable shown) {
        this.draft = draft;
        this.index = index;
        this.decision = draft.shown().get().reading().decision();
        this.opinion = decision.opinions().get(index);
        getStyleClass().addAll("opinion-card", Side.of(opinion.kind()).style());
        getChildren().add(head(open, shown));
        if (open) {
            getChildren().addAll(rows(shown), citations());
        }
    }

    /// Shows whether it is the opinion that is looked at.
    void mark(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    private Node head(boolean open, Runnable shown) {
        Label name = new Label(Side.nameOf(opinion.kind()));
        name.getStyleClass().add("opinion-card-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label author = new Label(opinion.author().map(Judge::name).orElse(""));
        author.getStyleClass().add("opinion-card-author");
        author.setVisible(!open && !author.getText().isEmpty());
        author.setManaged(author.isVisible());
        VBox words = new VBox(name, author);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label pages = new Label(Evidence.pages(decision, opinion).orElse(""));
        pages.getStyleClass().add("opinion-card-pages");
        pages.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(new Badge(opinion.kind()), words, pages);
        line.getStyleClass().add("opinion-card-head");
        line.prefWidthProperty().bind(head.widthProperty());
        head.setId("opinion-head-" + index);
        head.getStyleClass().setAll("opinion-card-button");
        head.setGraphic(line);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAccessibleText(Texts.of(
                "import.card.accessible", Side.nameOf(opinion.kind()), author.getText(), pages.getText()));
        head.setOnAction(_ -> {
            draft.choose(index);
            shown.run();
        });
        return head;
    }

    private GridPane rows(Runnable shown) {
        GridPane rows = Rows.grid();
        Rows.add(rows, Texts.of("import.kind"), kind());
        EditField author = new EditField(
                Texts.of("import.author.accessible", Side.nameOf(opinion.kind())), Texts.of("import.notStated"),
                words -> {
                    draft.split().author(index, words);
                    return true;
                });
        author.setId("author-" + index);
        author.show(opinion.author().map(OpinionCard::written).orElse(""));
        Rows.add(rows, Texts.of("import.author"), author);
        Rows.add(rows, Texts.of("import.joined"), Rows.said(String.join(", ", opinion.joined())));
        Button begins = new Button(Evidence.byline(decision, index)
                .map(words -> Texts.of("import.quoted", words))
                .orElseGet(() -> Texts.of("import.noByline")));
        begins.setId("begins-" + index);
        begins.getStyleClass().addAll("begins");
        begins.setMaxWidth(Double.MAX_VALUE);
        begins.setMinWidth(0);
        Tip.on(begins, begins.getText());
        begins.setAccessibleText(Texts.of("import.beginsAt.accessible", begins.getText()));
        begins.setOnAction(_ -> shown.run());
        Rows.add(rows, Texts.of("import.beginsAt"), begins);
        return rows;
    }

    private static String written(Judge judge) {
        return judge.title().map(title -> judge.name() + ", " + title).orElse(judge.name());
    }

    private ComboBox<OpinionKind> kind() {
        ComboBox<OpinionKind> kinds = new ComboBox<>();
        kinds.getItems().setAll(OpinionKind.values());
        kinds.setConverter(new KindNames(opinion.kind()));
        kinds.setValue(opinion.kind());
        kinds.setVisibleRowCount(OpinionKind.values().length);
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.getStyleClass().add("kind-choice");
        kinds.setId("kind-" + index);
        kinds.setAccessibleText(Texts.of("import.kind.accessible", Side.nameOf(opinion.kind())));
        kinds.setOnAction(_ -> Optional.ofNullable(kinds.getValue()).ifPresent(kind -> draft.split()
                .kind(index, kind)));
        return kinds;
    }

    private Label citations() {
        TableOfAuthorities table = draft.shown().get().reading().authorities();
        List<Mention> mentions = table.in(opinion.id()).stream().filter(Mention::countsAsMention).toList();
        long authorities = mentions.stream()
                .flatMap(mention -> mention.authority().stream())
                .map(Authority::key)
                .distinct()
                .count();
        Label label = new Label(Texts.of("import.card.citations", mentions.size(), authorities));
        label.getStyleClass().add("opinion-card-foot");
        return label;
    }

    private static final class KindNames extends StringConverter<OpinionKind> {
        private final OpinionKind now;

        /// @param now stays if other words than those of a kind are given
        KindNames(OpinionKind now) {
            this.now = now;
        }

        @Override
        public String toString(OpinionKind kind) {
            return kind == null ? "" : Side.nameOf(kind);
        }

        @Override
        public OpinionKind fromString(String words) {
            return Arrays.stream(OpinionKind.values())
                    .filter(kind -> Side.nameOf(kind).equalsIgnoreCase(words.strip()))
                    .findFirst()
                    .orElse(now);
        }
    }
}
