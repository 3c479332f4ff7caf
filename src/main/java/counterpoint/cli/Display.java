package counterpoint.cli;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a window can be shown.
final class Display {
    private Display() {
    }

    /// Asked before the toolkit starts, since it ends the program where there is no display.
    static boolean isPresent() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        return !headless
                && (!linux || Stream.of("DISPLAY", "WAYLAND_DISPLAY").map(System::getenv).anyMatch(Display::isNamed));
    }

    private static boolean isNamed(@Nullable String display) {
        return display != null && !display.isBlank();
    }
}
