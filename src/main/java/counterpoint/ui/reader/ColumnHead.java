package counterpoint.ui.reader;

import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Judge;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Locator;
import counterpoint.ui.model.Section;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The head of a column: whose opinion, which section, which print.
final class ColumnHead extends HBox {
    private final ColumnModel column;
    private final Label section = new Label();
    private final Tooltip whole = new Tooltip();

    ColumnHead(ColumnModel column) {
        this.column = column;
        getStyleClass().add("column-head");
        section.getStyleClass().add("column-section");
        section.setMinWidth(0);
        section.setTooltip(whole);
        column.opinion().subscribe(opinion -> fill(opinion));
        column.edition().subscribe((_, _) -> fill(column.opinion().get()));
        column.sight().subscribe(_ -> tellSection());
    }

    private void fill(CaseOpinion opinion) {
        Label kind = fixed(Side.nameOf(opinion.kind()), "column-kind");
        Label author = fixed(opinion.author().map(Judge::cited).orElseGet(() -> Texts.of("author.unknown")),
                "column-author");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(new Badge(opinion.kind()), kind, author, section, space, prints(opinion));
        tellSection();
    }

    private void tellSection() {
        String line = column.section().map(Section::pathAndTitle).orElse("");
        section.setText(line.isEmpty() ? "" : "·  " + line);
        whole.setText(line);
    }

    private Node prints(CaseOpinion opinion) {
        if (opinion.editions().size() == 1) {
            Edition only = opinion.readingText();
            boolean pages = new Locator(only).hasPages();
            Label label = fixed(pages ? only.label() : Texts.of("column.noPages"), "column-print");
            label.setTooltip(new Tooltip(about(only)));
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
        button.setTooltip(new Tooltip(about(edition)));
        button.setOnAction(_ -> column.show(edition));
        return button;
    }

    private static String about(Edition edition) {
        return new Locator(edition).hasPages()
                ? Texts.of("column.print.pages", edition.label())
                : Texts.of("column.print.noPages", edition.label());
    }

    private static Label fixed(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
