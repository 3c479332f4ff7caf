package counterpoint.ui.settings;

import counterpoint.session.ReadingSettings;
import counterpoint.ui.theme.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// The line spacings that have a word.
enum Spacing {
    CLOSE(1.3),
    NORMAL(ReadingSettings.standard().lineSpacing()),
    OPEN(1.65),
    WIDE(1.9);

    private final double fontSizes;

    Spacing(double fontSizes) {
        this.fontSizes = fontSizes;
    }

    double fontSizes() {
        return fontSizes;
    }

    static Spacing nearest(double fontSizes) {
        return Arrays.stream(values())
                .min(Comparator.comparingDouble(spacing -> Math.abs(spacing.fontSizes - fontSizes)))
                .orElse(NORMAL);
    }

    static Map<Spacing, String> words() {
        Map<Spacing, String> words = new LinkedHashMap<>();
        words.put(CLOSE, Texts.of("settings.close"));
        words.put(NORMAL, Texts.of("settings.normalSpacing"));
        words.put(OPEN, Texts.of("settings.open"));
        words.put(WIDE, Texts.of("settings.wide"));
        return words;
    }
}
