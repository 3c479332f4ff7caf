package counterpoint.paper;

import java.util.ArrayList;
import java.util.List;

/// Parts the lines of a section into groups that stay on one page: the first two lines of a paragraph, its last two, and a
/// heading with what follows it. So no page begins or ends with a single line of a longer paragraph.
final class Chunks {
    private static final int TOGETHER = 2;

    private final List<List<Line>> chunks = new ArrayList<>();
    private final List<Line> kept = new ArrayList<>();

    /// Adds a paragraph.
    void add(List<Line> lines) {
        if (lines.getFirst().shape().keptWithNext()) {
            kept.addAll(lines);
            return;
        }
        int first = lines.size() <= TOGETHER + 1 ? lines.size() : TOGETHER;
        List<Line> beginning = new ArrayList<>(kept);
        kept.clear();
        beginning.addAll(lines.subList(0, first));
        chunks.add(beginning);
        int last = Math.max(first, lines.size() - TOGETHER);
        lines.subList(first, last).forEach(line -> chunks.add(List.of(line)));
        if (last < lines.size()) {
            chunks.add(lines.subList(last, lines.size()));
        }
    }

    /// All of them; a heading that nothing follows is one.
    List<List<Line>> all() {
        if (!kept.isEmpty()) {
            chunks.add(List.copyOf(kept));
            kept.clear();
        }
        return List.copyOf(chunks);
    }
}
