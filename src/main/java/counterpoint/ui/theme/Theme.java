package counterpoint.ui.theme;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;

/// Dresses a scene: the colors of a theme, then the shapes and type that use them.
public enum Theme {
    LIGHT("light.css");

    private final String colors;

    Theme(String colors) {
        this.colors = colors;
    }

    /// Gives the scene this theme's style sheets and loads the fonts that they name.
    public void dress(Scene scene) {
        Fonts.load();
        scene.getStylesheets().setAll(sheets());
    }

    /// The addresses of this theme's style sheets, colors first.
    public List<String> sheets() {
        return List.of(address(colors), address("window.css"));
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(Theme.class.getResource(sheet), sheet).toExternalForm();
    }
}
