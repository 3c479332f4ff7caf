package counterpoint.ui.imports;

import counterpoint.text.CleanText;
import counterpoint.ui.text.BlockStyle;
import counterpoint.ui.text.Decoration;
import counterpoint.ui.text.DecorationKind;
import counterpoint.ui.text.MarginLabel;
import counterpoint.ui.text.StyledRun;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.text.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One part of the text as the pane shows it: its words with labels put in, and the way between shown and raw offsets.
final class SetPart {
    private final CleanText text;
    private final List<Label> labels;

    /// Words put into the line that the clean text does not have.
    ///
    /// @param at the clean offset before which they stand
    /// @param words with the spaces that they need
    /// @param style how they are set
    record Label(int at, String words, TextStyle style) {
        /// Whether it is the chip of a page, in a box.
        boolean isChip() {
            return style == TextStyle.INLINE_LABEL && words.startsWith("\u00A0");
        }
    }

    SetPart(CleanText text, List<Label> labels) {
        this.text = text;
        this.labels = labels.stream().sorted(Comparator.comparingInt(Label::at)).toList();
    }

    CleanText text() {
        return text;
    }

    /// The raw offset of a shown one; 0 for a part without words.
    int raw(int shown) {
        int clean = Math.clamp(clean(shown), 0, text.length());
        return text.isEmpty() ? 0 : text.rawOffset(clean);
    }

    /// The shown offset of the first word printed at or after a raw offset.
    int shown(int raw) {
        int clean = text.cleanOffset(raw);
        int shown = clean;
        for (Label label : labels) {
            if (label.at() <= clean) {
                shown += label.words().length();
            }
        }
        return shown;
    }

    private int clean(int shown) {
        int back = shown;
        int before = 0;
        for (Label label : labels) {
            int start = label.at() + before;
            if (shown <= start) {
                break;
            }
            back -= Math.min(label.words().length(), shown - start);
            before += label.words().length();
        }
        return back;
    }

    /// The block for the pane.
    ///
    /// @param whole the style of its own words, if it is not the usual one
    TextBlock block(BlockStyle style, Optional<TextStyle> whole, List<MarginLabel> margin, String accessible) {
        StringBuilder words = new StringBuilder();
        List<StyledRun> runs = new ArrayList<>();
        int from = 0;
        for (Label label : labels) {
            own(words, runs, text.text().substring(from, label.at()), whole);
            own(words, runs, label.words(), Optional.of(label.style()));
            from = label.at();
        }
        own(words, runs, text.text().substring(from), whole);
        return new TextBlock(style, words.toString(), runs, margin, accessible);
    }

    private static void own(
            StringBuilder words, List<StyledRun> runs, String more, Optional<TextStyle> style) {
        int start = words.length();
        words.append(more);
        style.filter(_ -> !more.isEmpty()).ifPresent(one -> runs.add(new StyledRun(start, words.length(), one)));
    }

    /// The boxes around page chips.
    List<Decoration> chips(int block) {
        List<Decoration> chips = new ArrayList<>();
        int before = 0;
        for (Label label : labels) {
            if (label.isChip()) {
                int start = label.at() + before + 1;
                int end = label.at() + before + label.words().lastIndexOf('\u00A0');
                chips.add(new Decoration(block, start, end, DecorationKind.PAGE_CHIP));
            }
            before += label.words().length();
        }
        return chips;
    }
}
