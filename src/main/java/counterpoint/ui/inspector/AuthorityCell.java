package counterpoint.ui.inspector;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.ui.model.BriefCite;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.SharedAuthority;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows one row of the list of authorities.
final class AuthorityCell extends ListCell<AuthorityRow> {
    private final CaseModel model;

    AuthorityCell(CaseModel model) {
        this.model = model;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(AuthorityRow row, boolean empty) {
        super.updateItem(row, empty);
        Tip.off(this);
        if (empty) {
            setGraphic(null);
            return;
        }
        setGraphic(switch (row) {
            case AuthorityRow.Title title -> title(title);
            case AuthorityRow.Entry entry -> entry(entry.counted());
            case AuthorityRow.Nothing nothing -> nothing(nothing);
        });
    }

    private HBox title(AuthorityRow.Title title) {
        Label words = new Label(title.words());
        words.getStyleClass().add("section-title");
        Label count = new Label(Integer.toString(title.count()));
        count.getStyleClass().add("section-count");
        HBox row = new HBox(words, count);
        if (title.folds()) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label fold = new Label(title.open() ? Texts.of("authorities.hide") : Texts.of("authorities.show"));
            fold.getStyleClass().add("link-text");
            row.getChildren().addAll(space, fold);
        }
        row.getStyleClass().add("authority-title");
        setAccessibleText(Texts.of("authorities.title.accessible", title.words(), title.count()));
        return row;
    }

    private HBox entry(SharedAuthority counted) {
        Authority authority = counted.authority();
        Label name = new Label(authority.name());
        name.getStyleClass().addAll("authority-name", authority.kind() == AuthorityKind.CASE ? "case" : "law");
        Label cite = new Label(BriefCite.of(authority));
        cite.getStyleClass().add("authority-cite");
        VBox words = new VBox(name);
        if (authority.kind() == AuthorityKind.CASE) {
            words.getChildren().add(cite);
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words, count(Column.LEFT, counted.left()), count(Column.RIGHT, counted.right()));
        row.getStyleClass().add("authority-row");
        Tip.on(this, authority.key());
        setAccessibleText(Texts.of("authorities.entry.accessible", authority.key(), counted.left(), counted.right()));
        return row;
    }

    private Node count(Column column, int mentions) {
        HBox count = new HBox();
        count.getStyleClass().add("side-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        model.column(column).filter(_ -> mentions > 0).ifPresent(shown -> {
            Label number = new Label(Integer.toString(mentions));
            number.setMinWidth(Region.USE_PREF_SIZE);
            count.getChildren().addAll(new Badge(shown.opinion().get().kind()), number);
        });
        return count;
    }

    private Label nothing(AuthorityRow.Nothing nothing) {
        Label sentence = new Label(nothing.sentence());
        sentence.setWrapText(true);
        sentence.getStyleClass().add("inspector-hint");
        setAccessibleText(nothing.sentence());
        return sentence;
    }
}
