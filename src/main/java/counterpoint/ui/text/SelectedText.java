package counterpoint.ui.text;

import java.util.List;
import java.util.StringJoiner;

/// The words of a selection: one line for each block, without inline labels.
final class SelectedText {

    private SelectedText() {
    }

    static String of(List<TextBlock> blocks, TextSelection selection) {
        if (selection.isEmpty()) {
            return "";
        }
        StringJoiner words = new StringJoiner("\n");
        int last = Math.min(selection.end().block(), blocks.size() - 1);
        for (int i = selection.start().block(); i <= last; i++) {
            TextBlock block = blocks.get(i);
            int end = selection.endIn(i, block.text().length());
            words.add(block.words(Math.min(end, selection.startIn(i)), end));
        }
        return words.toString();
    }
}
