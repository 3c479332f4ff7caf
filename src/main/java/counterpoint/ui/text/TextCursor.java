package counterpoint.ui.text;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/// Steps through the text of all blocks by letters and words.
final class TextCursor {

    private final List<TextBlock> blocks;

    TextCursor(List<TextBlock> blocks) {
        this.blocks = blocks;
    }

    TextPosition end() {
        int last = Math.max(0, blocks.size() - 1);
        return blocks.isEmpty() ? TextPosition.START : new TextPosition(last, length(last));
    }

    TextPosition next(TextPosition at, boolean byWord) {
        if (at.offset() >= length(at.block())) {
            return at.block() + 1 < blocks.size() ? new TextPosition(at.block() + 1, 0) : at;
        }
        return new TextPosition(at.block(), breaks(at.block(), byWord).following(at.offset()));
    }

    TextPosition previous(TextPosition at, boolean byWord) {
        if (at.offset() == 0) {
            return at.block() > 0 ? new TextPosition(at.block() - 1, length(at.block() - 1)) : at;
        }
        return new TextPosition(at.block(), breaks(at.block(), byWord).preceding(at.offset()));
    }

    /// The word around a position.
    TextSelection wordAt(TextPosition at) {
        int length = length(at.block());
        if (length == 0) {
            return TextSelection.at(at);
        }
        BreakIterator words = breaks(at.block(), true);
        int end = words.following(Math.min(at.offset(), length - 1));
        return new TextSelection(
                new TextPosition(at.block(), words.previous()), new TextPosition(at.block(), end));
    }

    TextSelection blockAt(TextPosition at) {
        return new TextSelection(
                new TextPosition(at.block(), 0), new TextPosition(at.block(), length(at.block())));
    }

    private BreakIterator breaks(int block, boolean byWord) {
        BreakIterator breaks =
                byWord ? BreakIterator.getWordInstance(Locale.US) : BreakIterator.getCharacterInstance(Locale.US);
        breaks.setText(blocks.get(block).text());
        return breaks;
    }

    private int length(int block) {
        return blocks.isEmpty() ? 0 : blocks.get(block).text().length();
    }
}
