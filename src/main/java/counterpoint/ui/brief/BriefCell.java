package counterpoint.ui.brief;

import counterpoint.ui.model.brief.BriefCommands;
import counterpoint.ui.model.brief.BriefModel;
import counterpoint.ui.model.brief.BriefRow;
import counterpoint.ui.text.RowCell;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows one row of a brief, and of the chosen one what can be done with it.
final class BriefCell extends RowCell<BriefRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final BriefModel model;
    private final BriefCommands commands;
    private final VBox row = new VBox();

    BriefCell(BriefModel model, BriefCommands commands, RowDrag drag) {
        this.model = model;
        this.commands = commands;
        row.setFillWidth(true);
        drag.listen(this);
        selectedProperty().subscribe((_, _) -> {
            if (!isEmpty() && getItem() != null) {
                show(getItem());
                requestLayout();
            }
        });
    }

    @Override
    protected Region row() {
        return row;
    }

    @Override
    protected void show(BriefRow item) {
        pseudoClassStateChanged(HEADING, item instanceof BriefRow.Heading);
        boolean chosen = isSelected();
        switch (item) {
            case BriefRow.Heading heading -> show(new HeadingLine(heading, chosen, commands), HeadingLine.say(heading));
            case BriefRow.Quoted quoted -> model.quoted(quoted.mark()).ifPresent(words -> show(
                    new QuotedWords(quoted, words, chosen, model, commands), QuotedWords.say(words)));
            case BriefRow.Words words -> show(new OwnWords(words, chosen, commands), words.words());
            case BriefRow.Field field -> show(new WritingField(field, commands, getListView()), "");
        }
    }

    private void show(Region content, String accessible) {
        row.getChildren().setAll(content);
        setAccessibleText(accessible);
    }
}
