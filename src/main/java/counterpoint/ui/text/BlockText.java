package counterpoint.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/// The letters of one block, and the shapes of its ranges.
///
/// Offsets are those of the block. The flow itself counts an indent as one more character.
final class BlockText extends TextFlow {

    private TextBlock block = TextBlock.of(BlockStyle.PARAGRAPH, "");
    private BlockMetrics metrics = BlockStyle.PARAGRAPH.at(Typesetting.STANDARD);
    private int lead;

    BlockText() {
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(TextBlock shown, BlockMetrics at) {
        block = shown;
        metrics = at;
        lead = metrics.firstLine() > 0 ? 1 : 0;
        setLineSpacing(metrics.lineHeight() - metrics.face().naturalLine() * metrics.fontSize());
        setTextAlignment(block.style().centred() ? TextAlignment.CENTER : TextAlignment.LEFT);
        getChildren().setAll(letters());
    }

    /// Breaks the lines at `width` and stands at `x`, `y`; answers the height of the lines.
    double layOut(double x, double y, double width) {
        resizeRelocate(x, y + getLineSpacing() / 2, width, 1);
        layout();
        List<TextLineInfo> lines = getLayoutInfo().getTextLines(false);
        double height = lines.getLast().bounds().getMaxY() + getLineSpacing();
        resize(width, Math.ceil(height));
        return height;
    }

    /// The offset before or after the letter at a point of the cell, whichever is nearer.
    int insertionAt(Point2D point) {
        HitInfo hit = getHitInfo(point.subtract(getLayoutX(), getLayoutY()));
        return Math.clamp(hit.getInsertionIndex() - lead, 0, block.text().length());
    }

    /// The offset of the letter under a point of the cell, if there is one.
    OptionalInt characterAt(Point2D point) {
        int at = getHitInfo(point.subtract(getLayoutX(), getLayoutY())).getCharIndex() - lead;
        if (at < 0 || at >= block.text().length()) {
            return OptionalInt.empty();
        }
        boolean inside = ranges(at, at + 1).stream()
                .anyMatch(r -> point.getX() >= r.left() - 1
                        && point.getX() <= r.right() + 1
                        && point.getY() >= r.top() - 2
                        && point.getY() <= r.bottom() + 2);
        return inside ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /// From line to line.
    double lineHeight() {
        return metrics.lineHeight();
    }

    /// The parts of a range, line by line.
    List<LineRange> ranges(int start, int end) {
        List<LineRange> parts = new ArrayList<>();
        for (TextLineInfo line : getLayoutInfo().getTextLines(false)) {
            int from = Math.max(start, line.start() - lead);
            int to = withoutTrailingSpace(from, Math.min(end, line.end() - lead));
            if (from < to) {
                parts.add(part(line, from, to));
            }
        }
        return parts;
    }

    /// The rectangles of a selection: they reach over the space between the lines.
    List<Rectangle2D> selection(int start, int end) {
        return getLayoutInfo().getSelectionGeometry(start + lead, end + lead, true).stream()
                .map(r -> new Rectangle2D(
                        r.getMinX() + getLayoutX(),
                        r.getMinY() + getLayoutY() - getLineSpacing() / 2,
                        r.getWidth(),
                        r.getHeight()))
                .toList();
    }

    /// The place and height of a caret before the character at `offset`.
    Rectangle2D caret(int offset) {
        Rectangle2D caret = getLayoutInfo().caretInfoAt(lead + offset, true).getSegmentAt(0);
        return new Rectangle2D(
                caret.getMinX() + getLayoutX(), caret.getMinY() + getLayoutY(), 0, caret.getHeight());
    }

    /// The line that holds the character at `offset`, from its first offset to after its last.
    TextLine lineOf(int offset) {
        List<TextLineInfo> lines = getLayoutInfo().getTextLines(true);
        TextLineInfo line = lines.stream()
                .filter(l -> offset + lead < l.end())
                .findFirst()
                .orElse(lines.getLast());
        double top = line.bounds().getMinY() + getLayoutY() - getLineSpacing() / 2;
        return new TextLine(Math.max(0, line.start() - lead), Math.max(0, line.end() - lead), top);
    }

    /// The offset after the last character of the first `lines` lines.
    int endOf(int lines) {
        List<TextLineInfo> all = getLayoutInfo().getTextLines(false);
        return lines >= all.size() ? block.text().length() : all.get(lines - 1).end() - lead;
    }

    /// One line of the block: its offsets, and its top in the cell.
    record TextLine(int start, int end, double top) {
    }

    private LineRange part(TextLineInfo line, int from, int to) {
        double left = Double.MAX_VALUE;
        double right = 0;
        for (Rectangle2D r : getLayoutInfo().getSelectionGeometry(from + lead, to + lead, false)) {
            left = Math.min(left, r.getMinX());
            right = Math.max(right, r.getMaxX());
        }
        double top = line.bounds().getMinY() + getLayoutY();
        double baseline = top + metrics.face().ascent() * metrics.fontSize();
        return new LineRange(
                left + getLayoutX(), right + getLayoutX(), top,
                baseline + metrics.face().descent() * metrics.fontSize(), baseline);
    }

    private int withoutTrailingSpace(int from, int to) {
        int end = Math.min(to, block.text().length());
        while (end > from + 1 && Character.isWhitespace(block.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private List<Node> letters() {
        List<Node> nodes = new ArrayList<>();
        if (lead == 1) {
            nodes.add(indent());
        }
        int at = 0;
        for (StyledRun run : block.runs()) {
            add(nodes, at, run.start(), Optional.empty());
            add(nodes, run.start(), run.end(), Optional.of(run.style()));
            at = run.end();
        }
        add(nodes, at, block.text().length(), Optional.empty());
        if (nodes.size() == lead) {
            nodes.add(letters(" ", Optional.empty()));
        }
        return nodes;
    }

    private void add(List<Node> nodes, int start, int end, Optional<TextStyle> style) {
        if (start < end) {
            nodes.add(letters(block.text().substring(start, end), style));
        }
    }

    private Text letters(String words, Optional<TextStyle> style) {
        Text text = new Text(words);
        Font font = ReadingFonts.of(metrics, block.style(), style);
        text.setFont(font);
        text.getStyleClass().add(style.filter(TextStyle::isLabel).isPresent() ? "inline-label" : "letters");
        style.flatMap(BlockText::sense).ifPresent(text.getStyleClass()::add);
        if (style.filter(TextStyle::isRaised).isPresent()) {
            text.setTranslateY(-metrics.fontSize() * 0.33);
        }
        return text;
    }

    /// The style class of what a run says by its color.
    private static Optional<String> sense(TextStyle style) {
        return switch (style) {
            case STRUCK -> Optional.of("struck");
            case RAISED_DOUBT -> Optional.of("doubt");
            case RAISED_DECISION -> Optional.of("decision");
            case ITALIC, BOLD, BOLD_ITALIC, SUPERSCRIPT, INLINE_LABEL, RAISED_LABEL -> Optional.empty();
        };
    }

    private Region indent() {
        Region space = new Region();
        space.setMinSize(metrics.firstLine(), 1);
        space.setMaxSize(metrics.firstLine(), 1);
        space.setPrefSize(metrics.firstLine(), 1);
        return space;
    }
}
