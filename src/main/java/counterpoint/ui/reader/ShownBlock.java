package counterpoint.ui.reader;

import counterpoint.text.Span;
import counterpoint.ui.text.BlockStyle;
import counterpoint.ui.text.MarginLabel;
import counterpoint.ui.text.StyledRun;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.text.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One block as the column shows it: its clean text with insertions, and the way between the two offsets.
final class ShownBlock {
    private final String clean;
    private final List<Insertion> insertions;

    ShownBlock(String clean, List<Insertion> insertions) {
        this.clean = clean;
        this.insertions = visible(insertions.stream()
                .sorted(Comparator.comparingInt(Insertion::at).thenComparingInt(Insertion::hides))
                .toList());
    }

    /// Without what stands within words that are left out.
    private static List<Insertion> visible(List<Insertion> sorted) {
        List<Insertion> visible = new ArrayList<>();
        int hidden = 0;
        for (Insertion insertion : sorted) {
            if (insertion.at() >= hidden) {
                visible.add(insertion);
                hidden = Math.max(hidden, insertion.hides() > 0 ? insertion.end() : hidden);
            }
        }
        return List.copyOf(visible);
    }

    /// The shown offset of a clean one; insertions at the offset itself stand before it. What is left out is where it is
    /// said to be.
    int shown(int offset) {
        int moved = 0;
        for (Insertion insertion : insertions) {
            if (insertion.at() > offset) {
                break;
            }
            if (offset < insertion.end()) {
                return insertion.at() + moved;
            }
            moved += insertion.more();
        }
        return offset + moved;
    }

    /// The shown offset after the clean character before `offset`.
    int shownEnd(int offset) {
        if (offset == 0) {
            return 0;
        }
        int before = shown(offset - 1);
        return insertions.stream()
                .filter(insertion -> insertion.at() <= offset - 1 && offset - 1 < insertion.end())
                .findFirst()
                .map(insertion -> before + insertion.words().length())
                .orElse(before + 1);
    }

    /// The clean offset at or after a shown one; of a place within an insertion, the offset before which that stands.
    int clean(int offset) {
        int moved = 0;
        for (Insertion insertion : insertions) {
            int start = insertion.at() + moved;
            if (offset <= start) {
                break;
            }
            if (offset < start + insertion.words().length()) {
                return insertion.at();
            }
            moved += insertion.more();
        }
        return Math.clamp(offset - moved, 0, clean.length());
    }

    /// Each insertion with where it is shown, in order.
    List<Shown> insertions() {
        List<Shown> placed = new ArrayList<>();
        int before = 0;
        for (Insertion insertion : insertions) {
            String words = insertion.words();
            int first = words.length() - words.stripLeading().length();
            Span inside = new Span(Math.min(first, words.stripTrailing().length()), words.stripTrailing().length());
            placed.add(new Shown(inside.shift(insertion.at() + before), insertion.role()));
            before += insertion.more();
        }
        return List.copyOf(placed);
    }

    /// An insertion's shown offsets and what it is to the reader.
    record Shown(Span span, Insertion.Role role) {
    }

    /// The block for the text pane.
    ///
    /// @param italics clean spans that are set in italics; may overlap
    /// @param labels margin labels at clean offsets
    TextBlock block(BlockStyle style, List<Span> italics, List<MarginLabel> labels, String accessible) {
        List<MarginLabel> moved = labels.stream()
                .map(label -> new MarginLabel(shown(label.offset()), label.text(), label.kind()))
                .toList();
        return new TextBlock(style, words(), runs(italics), moved, accessible);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (Insertion insertion : insertions) {
            words.append(clean, from, insertion.at()).append(insertion.words());
            from = insertion.end();
        }
        return words.append(clean, from, clean.length()).toString();
    }

    /// Italics give way to insertions, and later italics to earlier ones.
    private List<StyledRun> runs(List<Span> italics) {
        List<StyledRun> fixed = new ArrayList<>();
        int before = 0;
        for (Insertion insertion : insertions) {
            int start = insertion.at() + before;
            fixed.add(new StyledRun(start, start + insertion.words().length(), insertion.style()));
            before += insertion.more();
        }
        List<StyledRun> runs = new ArrayList<>(fixed);
        int free = 0;
        for (Span italic : italics.stream().sorted().toList()) {
            int start = Math.max(free, shown(italic.start()));
            int end = shownEnd(italic.end());
            slanted(start, end, fixed, runs);
            free = Math.max(free, end);
        }
        runs.sort(Comparator.comparingInt(StyledRun::start));
        return runs;
    }

    private static void slanted(int start, int end, List<StyledRun> fixed, List<StyledRun> runs) {
        int from = start;
        for (StyledRun label : fixed) {
            if (label.start() >= from && label.start() < end) {
                if (label.start() > from) {
                    runs.add(new StyledRun(from, label.start(), TextStyle.ITALIC));
                }
                from = label.end();
            }
        }
        if (from < end) {
            runs.add(new StyledRun(from, end, TextStyle.ITALIC));
        }
    }
}
