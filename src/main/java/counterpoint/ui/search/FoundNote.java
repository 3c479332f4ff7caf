package counterpoint.ui.search;

import counterpoint.search.Snippet;
import counterpoint.text.Span;
import counterpoint.ui.theme.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What the reader wrote, by which a passage was found: in the letters of notes, with the words that were looked for
/// outlined as they are in the passage.
final class FoundNote extends HBox {
    private final TextFlow words = new TextFlow();

    FoundNote(Snippet note) {
        getStyleClass().add("found-note");
        Label how = new Label(Texts.of("search.hit.byNote"));
        how.getStyleClass().add("found-note-how");
        how.setMinWidth(Region.USE_PREF_SIZE);
        int at = 0;
        for (Span found : note.found()) {
            plain(note.text().substring(at, found.start()));
            Label word = new Label(note.text().substring(found.start(), found.end()));
            word.getStyleClass().add("found-note-word");
            words.getChildren().add(word);
            at = found.end();
        }
        plain(note.text().substring(at));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox.setHgrow(this, Priority.ALWAYS);
        setMinWidth(0);
        getChildren().addAll(how, words);
    }

    private void plain(String part) {
        if (!part.isEmpty()) {
            Text text = new Text(part);
            text.getStyleClass().add("found-note-text");
            words.getChildren().add(text);
        }
    }
}
