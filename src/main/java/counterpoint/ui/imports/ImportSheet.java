package counterpoint.ui.imports;

import java.util.Objects;
import javafx.scene.Parent;

/// The style sheet of the page on which opinions come in; colors come by name from the theme.
final class ImportSheet {
    private static final String ADDRESS = Objects.requireNonNull(ImportSheet.class.getResource("imports.css"))
            .toExternalForm();

    private ImportSheet() {
    }

    static void dress(Parent part) {
        part.getStylesheets().add(ADDRESS);
    }
}
