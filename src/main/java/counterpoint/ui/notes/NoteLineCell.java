package counterpoint.ui.notes;

import counterpoint.ui.model.notes.NoteLine;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.text.RowCell;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Shows a mark of any case, or what stands above the marks of an opinion.
final class NoteLineCell extends RowCell<NoteLine> {
    private final NoteGraphic graphic = new NoteGraphic(true);
    private final HBox badge = new HBox();
    private final Label caseName = new Label();
    private final Label part = new Label();
    private final Label count = new Label();
    private final HBox heading = new HBox(badge, caseName, part, count);
    private final StackPane row = new StackPane(heading, graphic);
    private final NotesModel notes;

    NoteLineCell(NotesModel notes) {
        this.notes = notes;
        StackPane.setAlignment(graphic, Pos.TOP_LEFT);
        heading.getStyleClass().add("notes-heading");
        caseName.getStyleClass().add("notes-heading-case");
        part.getStyleClass().add("notes-heading-part");
        part.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("section-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        graphic.managedProperty().bind(graphic.visibleProperty());
        heading.managedProperty().bind(heading.visibleProperty());
        caseName.managedProperty().bind(caseName.visibleProperty());
        badge.managedProperty().bind(badge.visibleProperty());
    }

    @Override
    protected Region row() {
        return row;
    }

    @Override
    protected void show(NoteLine line) {
        graphic.setVisible(line instanceof NoteLine.Entry);
        heading.setVisible(line instanceof NoteLine.Heading);
        switch (line) {
            case NoteLine.Heading above -> show(above);
            case NoteLine.Entry(var note, boolean named) -> {
                graphic.show(note, named, notes.colors().now().get());
                setAccessibleText(NoteGraphic.accessible(note, notes.colors().now().get()));
            }
        }
    }

    private void show(NoteLine.Heading above) {
        caseName.setText(above.caseName());
        caseName.setVisible(!above.caseName().isEmpty());
        above.opinion().map(Badge::new).ifPresentOrElse(badge.getChildren()::setAll, badge.getChildren()::clear);
        badge.setVisible(above.opinion().isPresent());
        part.setText(above.opinion().map(Side::nameOf).orElseGet(() -> above.lost()
                ? Texts.of("notes.heading.lost")
                : Texts.of("notes.heading.authorities")));
        count.setText(Integer.toString(above.count()));
        setAccessibleText(Texts.of(
                "notes.heading.accessible", above.caseName(), part.getText(), above.count()));
    }
}
