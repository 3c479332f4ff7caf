package counterpoint.ui.dispute;

import counterpoint.compare.Link;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.disputes.PassagePlaces;
import counterpoint.ui.model.disputes.PointFacts;
import counterpoint.ui.theme.Texts;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A link to choose: the beginnings of its two passages beside each other, with their pages.
final class LinkChoice {
    private static final int WORDS = 200;

    private final PassagePlaces places;
    private final Link link;

    /// @param places know the two opinions
    LinkChoice(PassagePlaces places, Link link) {
        this.places = places;
        this.link = link;
    }

    /// Gives a box or a button the link as its words.
    <T extends ToggleButton> T on(T button) {
        HBox ends = new HBox(end(Column.LEFT), end(Column.RIGHT));
        ends.getStyleClass().add("link-choice-ends");
        ends.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setGraphic(ends);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.getStyleClass().add("link-choice");
        button.setAccessibleText(words());
        return button;
    }

    /// The link in words.
    String words() {
        return Texts.of("disputes.link.accessible", where(Column.LEFT), text(Column.LEFT), where(Column.RIGHT),
                text(Column.RIGHT));
    }

    private Label end(Column side) {
        Label label = new Label(Texts.of("disputes.link", where(side), text(side)));
        label.getStyleClass().add("link-choice-words");
        label.setMinWidth(0);
        label.setPrefWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private String where(Column side) {
        return Texts.of("disputes.pin", places.name(side), places.pages(side, PointFacts.end(link, side)));
    }

    private String text(Column side) {
        String text = PointFacts.end(link, side).text().replace('\n', ' ');
        return text.length() <= WORDS ? text : text.substring(0, WORDS) + " …";
    }
}
