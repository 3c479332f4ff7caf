package counterpoint.ui.search;

import counterpoint.ui.model.search.Hit;
import counterpoint.ui.model.search.SearchModel;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts the passage that is looked at on the clipboard, as a quotation with its citation.
final class CitedCopy {
    private CitedCopy() {
    }

    /// Copies it.
    ///
    /// @return whether there was one
    static boolean of(SearchModel model) {
        Optional<Hit> hit = model.selected().get();
        hit.ifPresent(one -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(one.quotation());
            Clipboard.getSystemClipboard().setContent(content);
        });
        return hit.isPresent();
    }
}
