package counterpoint.ui.brief;

import counterpoint.ui.model.brief.BriefCommands;
import counterpoint.ui.model.brief.BriefModel;
import counterpoint.ui.model.brief.BriefRow;
import counterpoint.ui.text.RowCell;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows one row of a brief, and of the chosen one what can be done with it.
final class BriefCell extends RowCell<BriefRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final BriefModel model;
    private final BriefCommands commands;
    private final VBox row = new VBox();
    private Optional<BriefLine> line = Optional.empty();

    BriefCell(BriefModel model, BriefCommands commands, RowDrag drag) {
        this.model = model;
        this.commands = commands;
        row.setFillWidth(true);
        drag.listen(this);
        selectedProperty().subscribe((_, chosen) -> {
            line.ifPresent(one -> one.choose(chosen));
            requestLayout();
        });
    }

    @Override
    protected Region row() {
        return row;
    }

    @Override
    protected void emptied() {
        line = Optional.empty();
        row.getChildren().clear();
    }

    @Override
    protected void show(BriefRow item) {
        pseudoClassStateChanged(HEADING, item instanceof BriefRow.Heading);
        switch (item) {
            case BriefRow.Heading heading -> show(new HeadingLine(heading, commands), HeadingLine.say(heading));
            case BriefRow.Quoted quoted -> model.quoted(quoted.mark()).ifPresent(words -> show(
                    new QuotedWords(quoted, words, model, commands), QuotedWords.say(words)));
            case BriefRow.Words words -> show(new OwnWords(words, commands), words.words());
            case BriefRow.Field field -> write(field);
        }
    }

    /// A list shows a row more than once. The field stays what it is, or it would lose the keyboard and what is written.
    private void write(BriefRow.Field field) {
        if (!(line.orElse(null) instanceof WritingField writing && writing.writes(field))) {
            show(new WritingField(field, commands, getListView()), "");
        }
    }

    private void show(BriefLine content, String accessible) {
        line = Optional.of(content);
        content.choose(isSelected());
        row.getChildren().setAll(content);
        setAccessibleText(accessible);
    }
}
