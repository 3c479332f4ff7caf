package counterpoint.ui;

import counterpoint.session.Session;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window stands: as it was left, but always within a screen that is there.
final class WindowPlace {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;
    /// So much of the window's top must be on a screen, or it could not be moved.
    private static final double GRIP = 80;

    private WindowPlace() {
    }

    static void restore(Stage stage, Optional<Session.Window> left) {
        Rectangle2D screen = left.map(WindowPlace::screenOf).orElseGet(() -> Screen.getPrimary().getVisualBounds());
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        Rectangle2D place = on(screen, left);
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        left.ifPresent(window -> stage.setMaximized(window.maximized()));
    }

    /// The place on a screen: as it was left as far as the screen has room, else in the middle.
    static Rectangle2D on(Rectangle2D screen, Optional<Session.Window> left) {
        double width = Math.clamp(
                left.map(Session.Window::width).orElse(WIDTH), Math.min(LEAST_WIDTH, screen.getWidth()),
                screen.getWidth());
        double height = Math.clamp(
                left.map(Session.Window::height).orElse(HEIGHT), Math.min(LEAST_HEIGHT, screen.getHeight()),
                screen.getHeight());
        double x = left.map(Session.Window::x).orElse(screen.getMinX() + (screen.getWidth() - width) / 2);
        double y = left.map(Session.Window::y).orElse(screen.getMinY() + (screen.getHeight() - height) / 2);
        return new Rectangle2D(
                Math.clamp(x, screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(y, screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }

    private static Rectangle2D screenOf(Session.Window window) {
        ObservableList<Screen> screens = Screen.getScreensForRectangle(
                window.x() + window.width() / 2 - GRIP / 2, window.y(), GRIP, GRIP);
        return screens.stream().findFirst().orElseGet(Screen::getPrimary).getVisualBounds();
    }

    /// Where the window stands; if it fills the screen, where it stood before.
    static Session.Window of(Stage stage, Optional<Session.Window> before) {
        if (stage.isMaximized()) {
            Session.Window back = before.orElseGet(() -> new Session.Window(0, 0, WIDTH, HEIGHT, true));
            return new Session.Window(back.x(), back.y(), back.width(), back.height(), true);
        }
        return new Session.Window(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    }
}
