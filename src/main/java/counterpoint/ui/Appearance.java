package counterpoint.ui;

import counterpoint.session.ReadingSettings;
import counterpoint.ui.model.ReadingModel;
import counterpoint.ui.text.ReadingFace;
import counterpoint.ui.text.Typesetting;
import counterpoint.ui.theme.Theme;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Subscription;

/// Turns reading settings into what the window shows: a theme for its scene, a typesetting for its columns.
final class Appearance {
    private Appearance() {
    }

    /// Dresses a scene as the settings say, now and whenever they or the system's colors change.
    ///
    /// @return ends it, since the system's colors outlive the window, and would keep it
    static Subscription follow(Scene scene, ReadingModel reading) {
        return reading.settings().map(ReadingSettings::theme).subscribe(_ -> dress(scene, reading))
                .and(Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> dress(scene, reading)));
    }

    private static void dress(Scene scene, ReadingModel reading) {
        theme(reading.settings().get()).dress(scene);
    }

    static Theme theme(ReadingSettings settings) {
        return switch (settings.theme()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        };
    }

    static Typesetting typesetting(ReadingSettings settings) {
        ReadingSettings standard = ReadingSettings.standard();
        double leading = settings.lineSpacing() / standard.lineSpacing() * Typesetting.STANDARD.leading();
        ReadingFace face = switch (settings.typeface()) {
            case SERIF -> ReadingFace.SERIF;
            case SANS -> ReadingFace.SANS;
        };
        return new Typesetting(settings.fontSize(), settings.columnWidth(), leading, face);
    }
}
