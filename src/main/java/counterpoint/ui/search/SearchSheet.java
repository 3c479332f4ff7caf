package counterpoint.ui.search;

import java.util.Objects;
import javafx.scene.Parent;

/// The style sheet of the search; colors come by name from the theme.
final class SearchSheet {
    private static final String ADDRESS = Objects.requireNonNull(SearchSheet.class.getResource("search.css"))
            .toExternalForm();

    private SearchSheet() {
    }

    static void dress(Parent part) {
        part.getStylesheets().add(ADDRESS);
    }
}
