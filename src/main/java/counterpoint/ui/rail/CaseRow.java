package counterpoint.ui.rail;

import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.theme.Fonts;
import counterpoint.ui.theme.NameRow;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;

/// A case in the list of cases: its name in italics, with its court and year.
final class CaseRow extends StackPane {
    static final double LEAST = 24;

    private static final double NAME = 15;
    private static final double COURT = 11;

    private final Label name = label("case-list-name");
    private final Label court = label("case-list-court");

    CaseRow() {
        getChildren().add(new NameRow(name, court, LEAST));
    }

    /// A row that is never shown, set as the style sheet sets those that are, so that it says how tall they will be.
    static CaseRow ruler() {
        CaseRow row = new CaseRow();
        Fonts.load();
        row.name.setFont(Font.font("Liberation Serif", FontPosture.ITALIC, NAME));
        row.court.setFont(Font.font("Inter", COURT));
        List.of(row.name, row.court).forEach(label -> label.setSkin(new LabelSkin(label)));
        return row;
    }

    void show(CaseEntry entry) {
        name.setText(entry.name());
        court.setText(entry.courtAndYear());
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
