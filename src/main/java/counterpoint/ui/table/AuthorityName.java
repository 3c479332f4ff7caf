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

    /// @param mark whether an authority that both sides cite is marked
    /// @param noted whether the reader wrote something on it
    AuthorityName(Row row, boolean mark, boolean noted) {
        Authority authority = row.authority();
        boolean isCase = authority.kind() == AuthorityKind.CASE;
        Label name = new Label(authority.name());
        name.getStyleClass().addAll("authority-name", isCase ? "case" : "law");
        name.setMinWidth(0);
        getChildren().add(name);
        if (mark && row.isShared()) {
            getChildren().add(sign("◆", Texts.of("table.shared")));
        }
        if (noted) {
            getChildren().add(sign("●", Texts.of("table.noted")));
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

    private static Label sign(String sign, String accessible) {
        Label label = new Label(sign);
        label.getStyleClass().add("table-shared");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setAccessibleText(accessible);
        return label;
    }
}
