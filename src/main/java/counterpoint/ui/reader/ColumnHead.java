package counterpoint.ui.reader;

import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Judge;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Locator;
import counterpoint.ui.model.Section;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The head of a column: whose opinion, which section, which print.
final class ColumnHead extends HBox {
    private final WorkbenchModel workbench;
    private final CaseModel model;
    private final Column side;
    private final ColumnModel column;
    private final Label section = new Label();

    ColumnHead(WorkbenchModel workbench, CaseModel model, Column side, ColumnModel column) {
        this.workbench = workbench;
        this.model = model;
        this.side = side;
        this.column = column;
        getStyleClass().add("column-head");
        section.getStyleClass().add("column-section");
        section.setMinWidth(0);
        column.opinion().subscribe(opinion -> fill(opinion));
        column.edition().subscribe((_, _) -> fill(column.opinion().get()));
        column.sight().subscribe(_ -> tellSection());
        column.find().open().subscribe((_, _) -> fill(column.opinion().get()));
    }

    private void fill(CaseOpinion opinion) {
        Node kind = model.file().opinions().size() > 1
                ? new OpinionMenu(workbench, model, side, opinion)
                : fixed(Side.nameOf(opinion.kind()), "column-kind");
        if (column.find().open().get()) {
            FindBar bar = new FindBar(column);
            HBox.setHgrow(bar, Priority.ALWAYS);
            getChildren().setAll(new Badge(opinion.kind()), kind, bar);
            return;
        }
        Label author = fixed(opinion.author().map(Judge::cited).orElseGet(() -> Texts.of("author.unknown")),
                "column-author");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(new Badge(opinion.kind()), kind, author, section, space, prints(opinion));
        tellSection();
    }

    /// Gives the keyboard to the field that finds words, if it is open.
    void takeFind() {
        getChildren().forEach(child -> {
            if (child instanceof FindBar bar) {
                bar.take();
            }
        });
    }

    private void tellSection() {
        String line = column.section().map(Section::pathAndTitle).orElse("");
        section.setText(line.isEmpty() ? "" : "·  " + line);
        Tip.on(section, line);
    }

    private Node prints(CaseOpinion opinion) {
        if (opinion.editions().size() == 1) {
            Edition only = opinion.readingText();
            boolean pages = new Locator(only).hasPages();
            Label label = fixed(pages ? only.label() : Texts.of("column.noPages"), "column-print");
            Tip.on(label, about(only));
            return label;
        }
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        segments.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Edition edition : opinion.editions()) {
            segments.getChildren().add(print(edition, group));
        }
        segments.getChildren().getFirst().getStyleClass().add("first");
        segments.getChildren().getLast().getStyleClass().add("last");
        return segments;
    }

    private ToggleButton print(Edition edition, ToggleGroup group) {
        ToggleButton button = new ToggleButton(edition.label());
        button.getStyleClass().add("segment");
        button.setToggleGroup(group);
        button.setSelected(edition.equals(column.edition().get()));
        button.setAccessibleText(Texts.of("column.print.accessible", edition.label()));
        Tip.on(button, about(edition));
        button.setOnAction(_ -> column.show(edition));
        return button;
    }

    private static String about(Edition edition) {
        Locator locator = new Locator(edition);
        if (locator.printsPages()) {
            return Texts.of("column.print.pages", edition.label());
        }
        return locator.hasPages()
                ? Texts.of("column.print.otherPages", edition.label())
                : Texts.of("column.print.noPages", edition.label());
    }

    private static Label fixed(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
