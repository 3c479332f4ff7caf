package counterpoint.ui.text;

import counterpoint.text.Span;
import java.util.List;

/// One block of text: a paragraph, heading, block quotation or footnote.
///
/// @param text the characters that are shown, inline labels among them
/// @param runs the characters that differ in style, in order and apart from each other
/// @param labels the words in the margin
/// @param accessible what a screen reader says of the block
public record TextBlock(
        BlockStyle style, String text, List<StyledRun> runs, List<MarginLabel> labels, String accessible) {

    public TextBlock {
        runs = List.copyOf(runs);
        labels = List.copyOf(labels);
        int end = 0;
        for (StyledRun run : runs) {
            if (run.start() < end || run.end() > text.length()) {
                throw new IllegalArgumentException("Runs overlap, or leave the text: " + run);
            }
            end = run.end();
        }
    }

    /// A block in one style, without labels.
    public static TextBlock of(BlockStyle style, String text) {
        return new TextBlock(style, text, List.of(), List.of(), text);
    }

    /// A block in one style with some stretches in italics, which are in order and apart from each other.
    public static TextBlock slanted(BlockStyle style, String text, List<Span> italics) {
        return new TextBlock(
                style,
                text,
                italics.stream()
                        .map(italic -> new StyledRun(italic.start(), italic.end(), TextStyle.ITALIC))
                        .toList(),
                List.of(),
                text);
    }

    /// The characters before `end` and an ellipsis, which stays in their line; read out as a whole.
    TextBlock upTo(int end) {
        return new TextBlock(
                style,
                text.substring(0, end) + "\u00a0…",
                runs.stream()
                        .filter(run -> run.start() < end)
                        .map(run -> new StyledRun(run.start(), Math.min(end, run.end()), run.style()))
                        .toList(),
                List.of(),
                accessible);
    }

    /// The characters from `start` to before `end` as they are copied: without the inline labels.
    public String words(int start, int end) {
        StringBuilder words = new StringBuilder();
        int from = start;
        for (StyledRun run : runs) {
            if (run.style().isLabel() && run.end() > from && run.start() < end) {
                words.append(text, from, Math.max(from, run.start()));
                from = Math.min(end, afterLabel(run));
            }
        }
        return words.append(text, Math.min(from, end), end).toString();
    }

    /// A label between two spaces takes one of them with it: `outside *1135 the Rules`.
    private int afterLabel(StyledRun label) {
        boolean spaceBefore = label.start() == 0 || text.charAt(label.start() - 1) == ' ';
        boolean spaceAfter = label.end() < text.length() && text.charAt(label.end()) == ' ';
        return spaceBefore && spaceAfter ? label.end() + 1 : label.end();
    }
}
