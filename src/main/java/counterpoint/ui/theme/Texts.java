package counterpoint.ui.theme;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the window, from `counterpoint/ui/texts.properties`.
public final class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("counterpoint.ui.texts", Locale.US);

    private Texts() {
    }

    /// The text with this key, its `{0}`, `{1}`, … filled in.
    ///
    /// @throws java.util.MissingResourceException if there is none; a test keeps the keys complete
    public static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.US).format(arguments);
    }
}
