package counterpoint.ui.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;

/// Dresses a scene: the colors of a theme, then the shapes and type that use them.
///
/// A scene may be dressed again at any time; popups take the sheets of the scene that they belong to.
public enum Theme {
    LIGHT("light.css"),
    DARK("dark.css"),
    HIGH_CONTRAST("high-contrast.css");

    private final String colors;

    Theme(String colors) {
        this.colors = colors;
    }

    /// Its name, as style sheets and settings spell it: `high-contrast`.
    public String word() {
        return colors.substring(0, colors.lastIndexOf('.'));
    }

    /// The theme of a name, as style sheets and settings spell it: `high-contrast`; empty if there is none.
    public static Optional<Theme> of(String name) {
        return Arrays.stream(values()).filter(theme -> theme.colors.equals(name + ".css")).findFirst();
    }

    /// Gives the scene this theme's style sheets and loads the fonts that they name.
    public void dress(Scene scene) {
        Fonts.load();
        scene.getStylesheets().setAll(sheets());
    }

    /// The addresses of this theme's style sheets, colors first. The reading column's is among them, since a sheet of each
    /// row that quotes would be looked through anew for each row.
    public List<String> sheets() {
        return List.of(address(colors), address("window.css"), address("text-pane.css"));
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(Theme.class.getResource(sheet), sheet).toExternalForm();
    }
}
