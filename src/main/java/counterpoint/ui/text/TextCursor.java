package counterpoint.ui.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Steps through the text of all blocks by letters and words.
final class TextCursor {

    /// `plaintiff’s` and `Crawford` are words; Java's own word breaks part the first at its apostrophe.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");

    private final List<TextBlock> blocks;

    TextCursor(List<TextBlock> blocks) {
        this.blocks = blocks;
    }

    TextPosition end() {
        int last = Math.max(0, blocks.size() - 1);
        return new TextPosition(last, text(last).length());
    }

    /// The position after the next letter, or after the next word.
    TextPosition next(TextPosition at, boolean byWord) {
        String text = text(at.block());
        if (at.offset() >= text.length()) {
            return at.block() + 1 < blocks.size() ? new TextPosition(at.block() + 1, 0) : at;
        }
        int letter = text.offsetByCodePoints(at.offset(), 1);
        int word = words(at.block())
                .mapToInt(MatchResult::end)
                .filter(end -> end > at.offset())
                .findFirst()
                .orElse(text.length());
        return new TextPosition(at.block(), byWord ? word : letter);
    }

    /// The position before the letter or the word that ends here.
    TextPosition previous(TextPosition at, boolean byWord) {
        if (at.offset() == 0) {
            return at.block() > 0 ? new TextPosition(at.block() - 1, text(at.block() - 1).length()) : at;
        }
        int letter = text(at.block()).offsetByCodePoints(at.offset(), -1);
        int word = words(at.block())
                .mapToInt(MatchResult::start)
                .filter(start -> start < at.offset())
                .max()
                .orElse(0);
        return new TextPosition(at.block(), byWord ? word : letter);
    }

    /// The word around a letter; the letter alone if it is in none.
    TextSelection wordAt(TextPosition at) {
        int after = Math.min(text(at.block()).length(), at.offset() + 1);
        return words(at.block())
                .filter(word -> word.start() <= at.offset() && at.offset() < word.end())
                .findFirst()
                .map(word -> range(at.block(), word.start(), word.end()))
                .orElse(range(at.block(), at.offset(), after));
    }

    TextSelection blockAt(TextPosition at) {
        return range(at.block(), 0, text(at.block()).length());
    }

    /// The beginning of the block, or of the one before if this is it.
    TextPosition blockStart(TextPosition at) {
        return at.offset() > 0 || at.block() == 0
                ? new TextPosition(at.block(), 0)
                : new TextPosition(at.block() - 1, 0);
    }

    /// The end of the block, or of the next one if this is it.
    TextPosition blockEnd(TextPosition at) {
        int length = text(at.block()).length();
        return at.offset() < length || at.block() + 1 >= blocks.size()
                ? new TextPosition(at.block(), length)
                : new TextPosition(at.block() + 1, text(at.block() + 1).length());
    }

    private Stream<MatchResult> words(int block) {
        return WORD.matcher(text(block)).results();
    }

    private String text(int block) {
        return block < blocks.size() ? blocks.get(block).text() : "";
    }

    private static TextSelection range(int block, int start, int end) {
        return new TextSelection(new TextPosition(block, start), new TextPosition(block, end));
    }
}
