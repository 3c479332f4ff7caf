package counterpoint.ui.help;

import java.util.Objects;
import javafx.scene.Parent;

/// The style sheet of help; colors come by name from the theme.
final class HelpSheet {
    private static final String ADDRESS = Objects.requireNonNull(HelpSheet.class.getResource("help.css"))
            .toExternalForm();

    private HelpSheet() {
    }

    static void dress(Parent part) {
        part.getStylesheets().add(ADDRESS);
    }
}
