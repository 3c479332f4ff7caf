package counterpoint.ui.table;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.ui.model.BriefCite;
import counterpoint.ui.model.authorities.Row;
import counterpoint.ui.theme.FirmLabel;
import counterpoint.ui.theme.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The name of an authority with its citation in one line; a long name gives way to the citation.
final class AuthorityName extends HBox {
    /// As wide as `1084 F. Supp. 2d 1084 (W.D. Tenn. 1984)`.
    private static final double CITE = 170;

    AuthorityName(Row row, boolean mark) {
        Authority authority = row.authority();
        boolean isCase = authority.kind() == AuthorityKind.CASE;
        Label name = new Label(authority.name());
        name.getStyleClass().addAll("authority-name", isCase ? "case" : "law");
        name.setMinWidth(0);
        getChildren().add(name);
        if (mark && row.isShared()) {
            Label shared = new Label("◆");
            shared.getStyleClass().add("table-shared");
            shared.setMinWidth(Region.USE_PREF_SIZE);
            shared.setAccessibleText(Texts.of("table.shared"));
            getChildren().add(shared);
        }
        if (isCase) {
            Label cite = new FirmLabel(CITE);
            cite.setText(BriefCite.of(authority));
            cite.getStyleClass().add("table-cite");
            getChildren().add(cite);
        }
        getStyleClass().add("table-authority");
        setMinWidth(0);
        HBox.setHgrow(this, Priority.ALWAYS);
    }
}
