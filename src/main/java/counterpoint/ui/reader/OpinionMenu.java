package counterpoint.ui.reader;

import counterpoint.casefile.CaseOpinion;
import counterpoint.opinion.Judge;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/// The name of a column's opinion; pressed, it offers the other opinions of the case and the differences between
/// the prints of this one.
final class OpinionMenu extends MenuButton {
    OpinionMenu(WorkbenchModel workbench, CaseModel model, Column side, CaseOpinion shown) {
        super(Side.nameOf(shown.kind()));
        getStyleClass().add("opinion-menu");
        setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleText(Texts.of("column.opinion.accessible", Side.nameOf(shown.kind())));
        Tip.on(this, Texts.of("column.opinion.tip"));
        for (CaseOpinion opinion : model.file().opinions()) {
            MenuItem item = new MenuItem(name(opinion));
            item.setDisable(opinion.id().equals(shown.id()));
            item.setOnAction(_ -> workbench.jump(() -> model.show(side, opinion)));
            getItems().add(item);
        }
        if (!shown.collations().isEmpty()) {
            MenuItem differences = new MenuItem(Texts.of("column.opinion.differences"));
            differences.setOnAction(_ -> model.column(side).ifPresent(column -> column.differencesOpen().set(true)));
            getItems().addAll(new SeparatorMenuItem(), differences);
        }
    }

    private static String name(CaseOpinion opinion) {
        String author = opinion.author().map(Judge::cited).orElseGet(() -> Texts.of("author.unknown"));
        return Texts.of("column.opinion.name", Side.nameOf(opinion.kind()), author);
    }
}
