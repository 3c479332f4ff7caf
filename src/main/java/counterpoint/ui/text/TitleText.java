package counterpoint.ui.text;

import counterpoint.text.Span;
import counterpoint.ui.theme.Fonts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/// A title over several lines, names of cases in it in italics; each line of a computed one is underlined with dots.
public final class TitleText extends Region {
    private static final double LEADING = 2;
    private static final double BELOW = 1.5;

    private final String title;
    private final List<Span> names;
    private final Setting setting;
    private final TextFlow words = new TextFlow();
    /// Says how lines would break; it is never seen.
    private final TextFlow ruler = new TextFlow();
    private final Path dots = new Path();
    private int shown = -1;

    /// How a title is set.
    ///
    /// @param size of its letters, in pixels
    /// @param bold whether they are bold
    /// @param dotted whether it is computed
    /// @param lines how many it may take; the last ends in an ellipsis if that is not all
    public record Setting(double size, boolean bold, boolean dotted, int lines) {
    }

    /// @param names where names of cases stand in the title, in order
    public TitleText(String title, List<Span> names, Setting setting) {
        this.title = title;
        this.names = List.copyOf(names);
        this.setting = setting;
        getStyleClass().add("title-text");
        words.setLineSpacing(LEADING);
        ruler.setLineSpacing(LEADING);
        words.setManaged(false);
        dots.getStyleClass().add("dots");
        dots.setManaged(false);
        getChildren().addAll(words, dots);
    }

    /// How much of the title stands in the lines that it may take, and how tall these are.
    private record Fit(int end, double height) {
    }

    /// The whole title.
    public String title() {
        return title;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(ruler(title.length()).prefWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(fit(width < 0 ? Double.MAX_VALUE : width).height() + (setting.dotted() ? BELOW + 1 : 0));
    }

    @Override
    protected void layoutChildren() {
        Fit fit = fit(getWidth());
        if (fit.end() != shown) {
            shown = fit.end();
            words.getChildren().setAll(letters(shown));
        }
        words.resize(getWidth(), fit.height());
        words.layout();
        dots.getElements().clear();
        if (setting.dotted()) {
            for (TextLineInfo line : words.getLayoutInfo().getTextLines(false)) {
                Rectangle2D box = line.bounds();
                double y = Math.floor(box.getMaxY() + BELOW) - 0.5;
                dots.getElements().addAll(new MoveTo(box.getMinX(), y), new LineTo(box.getMaxX(), y));
            }
        }
    }

    /// Takes word by word away until the lines are few enough.
    private Fit fit(double width) {
        int end = title.length();
        List<TextLineInfo> lines = lines(end, width);
        while (lines.size() > setting.lines() && end > 0) {
            end = Math.max(0, title.lastIndexOf(' ', end - 1));
            lines = lines(end, width);
        }
        return new Fit(end, lines.getLast().bounds().getMaxY());
    }

    private List<TextLineInfo> lines(int end, double width) {
        TextFlow flow = ruler(end);
        flow.resize(width, 1);
        flow.layout();
        return flow.getLayoutInfo().getTextLines(false);
    }

    private TextFlow ruler(int end) {
        ruler.getChildren().setAll(letters(end));
        return ruler;
    }

    /// The characters before `end`, with an ellipsis if these are not all.
    private List<Text> letters(int end) {
        List<Text> parts = new ArrayList<>();
        int at = 0;
        for (Span name : names) {
            add(parts, at, Math.min(end, name.start()), false);
            add(parts, name.start(), Math.min(end, name.end()), true);
            at = name.end();
        }
        add(parts, at, end, false);
        if (end < title.length()) {
            parts.add(letters("\u00a0…", false));
        }
        return parts;
    }

    private void add(List<Text> parts, int start, int end, boolean name) {
        if (start < end) {
            parts.add(letters(title.substring(start, end), name));
        }
    }

    /// Serif letters are smaller to the eye than the window's own.
    private Text letters(String part, boolean name) {
        Text text = new Text(part);
        if (name && setting.bold()) {
            Fonts.loadSerif();
        }
        text.setFont(name
                ? ReadingFonts.letters(ReadingFace.SERIF, setting.bold(), true, setting.size() + 1)
                : Font.font(setting.bold() ? Fonts.INTERFACE_BOLD : Fonts.INTERFACE, setting.size()));
        text.getStyleClass().add("title-letters");
        return text;
    }
}
