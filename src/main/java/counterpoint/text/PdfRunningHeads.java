package counterpoint.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tells which lines at the top and at the bottom of pages repeat from page to page, numbers aside.
///
/// Running heads stand at the same height on every page: a height at which many pages have a repeated line is a place
/// of running heads, and what stands there is one even if its words occur once only, as over a dissent of two pages.
/// `SUPREME COURT OF THE UNITED STATES` repeats too, over each opinion, but few pages have it.
final class PdfRunningHeads {
    private static final int TOP = 3;
    private static final int BOTTOM = 2;
    private static final float SAME_HEIGHT = 2.5f;
    private static final float MANY_PAGES = 0.4f;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NUMBER_ALONE = Pattern
            .compile("[-–—\\[(]*(Page|page)?(#(of#)?|[ivxl]{1,6})[-–—\\])]*");
    private static final Pattern NUMBER_AT_EDGE = Pattern.compile("^#.*|.*#$");

    private final List<PdfSheet> sheets;
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final List<Slot> slots = new ArrayList<>();

    PdfRunningHeads(List<PdfSheet> sheets) {
        this.sheets = sheets;
        for (PdfSheet sheet : sheets) {
            Set<String> keys = new HashSet<>();
            edges(sheet).forEach(edge -> keys.add(edge.key()));
            keys.forEach(key -> occurrences.merge(key, 1, Integer::sum));
        }
        for (PdfSheet sheet : sheets) {
            Set<Slot> counted = new HashSet<>();
            for (Edge edge : edges(sheet)) {
                if (isRepeated(edge) && counted.add(slot(edge))) {
                    slot(edge).pages++;
                }
            }
        }
        slots.removeIf(slot -> slot.pages < Math.max(2, MANY_PAGES * sheets.size()));
    }

    /// The indices of the running heads among the lines of one page, in reading order.
    BitSet of(int page) {
        BitSet heads = new BitSet();
        boolean first = page == 0;
        boolean unbroken = true;
        for (Edge edge : edges(sheets.get(page))) {
            boolean below = edge.rank() > 0 && unbroken;
            boolean head = isInSlot(edge) && (isRepeated(edge) || mayStandAlone(edge, first && !below));
            unbroken = edge.rank() == 0 ? head : unbroken && head;
            if (unbroken) {
                heads.set(edge.index());
            }
        }
        return heads;
    }

    private static boolean mayStandAlone(Edge edge, boolean firstPage) {
        String words = edge.key().substring(1);
        if (!edge.top()) {
            return NUMBER_ALONE.matcher(words).matches();
        }
        return !firstPage || NUMBER_AT_EDGE.matcher(words).matches();
    }

    private boolean isRepeated(Edge edge) {
        return occurrences.getOrDefault(edge.key(), 0) > 1;
    }

    private boolean isInSlot(Edge edge) {
        return slots.stream().anyMatch(slot -> slot.holds(edge));
    }

    private Slot slot(Edge edge) {
        for (Slot slot : slots) {
            if (slot.holds(edge)) {
                return slot;
            }
        }
        Slot added = new Slot(edge.top(), edge.y());
        slots.add(added);
        return added;
    }

    /// The lines at the edges of a page, from the edge inward, first the upper then the lower.
    private static List<Edge> edges(PdfSheet sheet) {
        List<PdfLine> lines = sheet.lines();
        List<Integer> order = IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparingDouble(index -> lines.get(index).y()))
                .toList();
        List<Edge> edges = new ArrayList<>();
        for (int rank = 0; rank < Math.min(TOP, order.size()); rank++) {
            edges.add(Edge.of(lines, order.get(rank), rank, true));
        }
        for (int rank = 0; rank < Math.min(BOTTOM, order.size() - TOP); rank++) {
            edges.add(Edge.of(lines, order.get(order.size() - 1 - rank), rank, false));
        }
        return edges;
    }

    /// A line at the edge of a page; the key is what repeats.
    private record Edge(int index, int rank, boolean top, float y, String key) {
        static Edge of(List<PdfLine> lines, int index, int rank, boolean top) {
            PdfLine line = lines.get(index);
            String words = DIGITS.matcher(line.letters()).replaceAll("#");
            return new Edge(index, rank, top, line.y(), (top ? "^" : "$") + words);
        }
    }

    /// A height at which lines repeat.
    private static final class Slot {
        private final boolean top;
        private final float y;
        private int pages;

        Slot(boolean top, float y) {
            this.top = top;
            this.y = y;
        }

        boolean holds(Edge edge) {
            return top == edge.top() && Math.abs(y - edge.y()) <= SAME_HEIGHT;
        }
    }
}
