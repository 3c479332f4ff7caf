package counterpoint.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// The elements of a page that are open, and the stretches of text that will be marked: each begins with the first word
/// that comes after it was opened.
final class OpenElements {
    private final SourceBuilder text;
    private final Deque<Stretch> open = new ArrayDeque<>();
    private final List<Stretch> waiting = new ArrayList<>();
    private final Map<ElementRole, Integer> depths = new EnumMap<>(ElementRole.class);

    OpenElements(SourceBuilder text) {
        this.text = text;
    }

    /// The text of an element, or text that no element holds.
    static final class Stretch {
        private final ElementRole role;
        private final Optional<Mark.Kind> kind;
        private final @Nullable Element element;
        private String value;
        private int start = -1;

        /// @param kind what it is marked as; empty if it is not marked
        /// @param element holds it
        /// @param value what its mark says; may be empty
        Stretch(ElementRole role, Optional<Mark.Kind> kind, @Nullable Element element, String value) {
            this.role = role;
            this.kind = kind;
            this.element = element;
            this.value = value;
        }

        ElementRole role() {
            return role;
        }

        boolean hasClass(String name) {
            return element != null && element.hasClass(name);
        }

        String value() {
            return value;
        }

        /// Gives its mark something else to say.
        void says(String now) {
            value = now;
        }

        /// Whether a word was written in it.
        boolean isBegun() {
            return start >= 0;
        }

        int start() {
            return start;
        }
    }

    /// Opens an element.
    void open(Stretch stretch) {
        open.push(stretch);
        depths.merge(stretch.role, 1, Integer::sum);
        if (stretch.kind.isPresent()) {
            await(stretch);
        }
    }

    /// Begins a stretch that no element holds with the next word.
    void await(Stretch stretch) {
        waiting.add(stretch);
    }

    /// All that was opened since the last word begins with the one at this place.
    void begin(int at) {
        waiting.forEach(stretch -> stretch.start = at);
        waiting.clear();
    }

    /// Takes out the innermost element, if it is this node; its mark is not set yet.
    Optional<Stretch> close(Node node) {
        return Optional.ofNullable(open.peek()).filter(top -> node.equals(top.element)).flatMap(_ -> closeNext());
    }

    /// Takes out the innermost element; its mark is not set yet.
    Optional<Stretch> closeNext() {
        Optional<Stretch> closed = Optional.ofNullable(open.poll());
        closed.ifPresent(stretch -> depths.merge(stretch.role, -1, Integer::sum));
        return closed;
    }

    /// Marks what was written since a stretch's first word; nothing if there was none.
    void end(Stretch stretch) {
        waiting.remove(stretch);
        if (stretch.isBegun() && stretch.start < text.length()) {
            stretch.kind.ifPresent(kind -> text.mark(kind, stretch.start, stretch.value.strip()));
        }
    }

    boolean isWithin(ElementRole role) {
        return depths.getOrDefault(role, 0) > 0;
    }

    /// The level of the heading that is open, as `h2` names it; empty if its element names none.
    String headingLevel() {
        return open.stream()
                .filter(stretch -> stretch.role == ElementRole.HEADING && stretch.value.length() == 2)
                .map(stretch -> stretch.value.substring(1))
                .findFirst()
                .orElse("");
    }
}
