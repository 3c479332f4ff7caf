package counterpoint.ui.theme;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// When a card shows and goes: after a short rest of the mouse, and not at once when it leaves, so that nothing
/// flickers.
///
/// Nothing moves or fades, so that there is no motion to reduce.
public final class Hovering {
    /// Long enough that moving over the text shows nothing.
    private static final Duration REST = Duration.millis(350);
    /// Who has one card open wants the next.
    private static final Duration SHORT_REST = Duration.millis(120);
    private static final Duration LEAVE = Duration.millis(160);

    private final PauseTransition show = new PauseTransition();
    private final PauseTransition hide = new PauseTransition(LEAVE);
    private Optional<Object> shown = Optional.empty();
    private Optional<Object> wanted = Optional.empty();
    private final Runnable hider;

    /// @param hider hides the card
    public Hovering(Runnable hider) {
        this.hider = hider;
        hide.setOnFinished(_ -> hideNow());
    }

    /// The mouse is over something.
    ///
    /// @param what it is, to be told from others
    /// @param shower shows its card
    public void over(Object what, Runnable shower) {
        hide.stop();
        if (shown.filter(what::equals).isPresent()) {
            show.stop();
            wanted = Optional.empty();
            return;
        }
        if (wanted.filter(what::equals).isPresent()) {
            return;
        }
        wanted = Optional.of(what);
        show.stop();
        show.setDuration(shown.isPresent() ? SHORT_REST : REST);
        show.setOnFinished(_ -> now(what, shower));
        show.playFromStart();
    }

    /// The mouse is over nothing.
    public void leave() {
        show.stop();
        wanted = Optional.empty();
        if (shown.isPresent()) {
            hide.playFromStart();
        }
    }

    /// Shows a card at once.
    public void now(Object what, Runnable shower) {
        show.stop();
        hide.stop();
        wanted = Optional.empty();
        shown = Optional.of(what);
        shower.run();
    }

    /// Hides the card at once; whether one was shown.
    public boolean hideNow() {
        show.stop();
        hide.stop();
        wanted = Optional.empty();
        boolean was = shown.isPresent();
        shown = Optional.empty();
        hider.run();
        return was;
    }
}
