package counterpoint.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The history of places: back and forward, as in a browser.
public final class Trail {
    private static final int LONGEST = 200;

    private final List<Stop> stops = new ArrayList<>();
    private int at = -1;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    /// Whether there is a place to go back to.
    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    /// Whether the reader has come back from a place.
    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /// Remembers where a jump leaves from and where it lands; what lay ahead is forgotten.
    public void jump(Stop from, Stop to) {
        leave(from);
        stops.subList(at + 1, stops.size()).clear();
        stops.add(to);
        if (stops.size() > LONGEST) {
            stops.removeFirst();
        }
        at = stops.size() - 1;
        tell();
    }

    /// Steps back; `from` is where the reader is now.
    public Optional<Stop> back(Stop from) {
        return step(from, -1);
    }

    /// Steps forward; `from` is where the reader is now.
    public Optional<Stop> forward(Stop from) {
        return step(from, 1);
    }

    /// The places, oldest first.
    List<Stop> stops() {
        return List.copyOf(stops);
    }

    /// Which place the reader is at; -1 before the first jump.
    int at() {
        return at;
    }

    /// Goes to a place by its index; `from` is where the reader is now.
    Optional<Stop> go(int index, Stop from) {
        return index == at ? Optional.empty() : step(from, index - at);
    }

    private Optional<Stop> step(Stop from, int by) {
        int next = at + by;
        if (next < 0 || next >= stops.size()) {
            return Optional.empty();
        }
        leave(from);
        at = next;
        tell();
        return Optional.of(stops.get(at));
    }

    private void leave(Stop from) {
        if (at < 0) {
            stops.add(from);
            at = 0;
        } else {
            stops.set(at, from);
        }
    }

    private void tell() {
        canGoBack.set(at > 0);
        canGoForward.set(at < stops.size() - 1);
    }
}
