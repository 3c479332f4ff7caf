package counterpoint.language;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Cuts legal prose into letters-and-digits words, each with its place in the text.
///
/// Every other character parts two words, so `Crawford-El` is `Crawford` `El`, `F.3d` is `F` `3d` and `U. S.` is the
/// same as `U.S.`. An apostrophe within a word stays (`O’Brien`), and a section sign, or a row of them, is a word of
/// its own, whether or not a space follows: `§1983`, `§ 1983`.
final class LegalTokenizer extends Tokenizer {
    /// Longer words are cut, since the index takes no term of more than 32,766 bytes.
    private static final int LONGEST_WORD = 255;

    /// The flag of a word after which a hyphen stands and another word follows at once.
    static final int HYPHEN_FOLLOWS = 1;

    /// Below it every character is a code point.
    private static final int ASCII = 128;

    private static final String HYPHENS = "-‐‑";

    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private char[] text = new char[1024];
    private int length;
    private int next;

    @Override
    public void reset() throws IOException {
        super.reset();
        next = 0;
        length = 0;
        int read = input.read(text);
        while (read >= 0) {
            length += read;
            if (length == text.length) {
                text = Arrays.copyOf(text, 2 * length);
            }
            read = input.read(text, length, text.length - length);
        }
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (next < length && !isSection(next) && !isWord(next)) {
            next++;
        }
        if (next >= length) {
            return false;
        }
        int start = next;
        next = isSection(start) ? sectionEnd(start) : wordEnd(start);
        word.copyBuffer(text, start, isSection(start) ? 1 : next - start);
        offset.setOffset(correctOffset(start), correctOffset(next));
        flags.setFlags(isHyphen(next) && next + 1 < length && isWord(next + 1) ? HYPHEN_FOLLOWS : 0);
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }

    private int sectionEnd(int start) {
        int end = start;
        while (end < length && isSection(end)) {
            end++;
        }
        return end;
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < length && end - start < LONGEST_WORD && continues(end)) {
            end += Character.charCount(codePoint(end));
        }
        return end;
    }

    private boolean continues(int at) {
        return isWord(at) || (isApostrophe(at) && at + 1 < length && isWord(at + 1));
    }

    private boolean isSection(int at) {
        return text[at] == '§';
    }

    private boolean isHyphen(int at) {
        return at < length && HYPHENS.indexOf(text[at]) >= 0;
    }

    private boolean isApostrophe(int at) {
        return text[at] == '\'' || text[at] == '’' || text[at] == 'ʼ';
    }

    private boolean isWord(int at) {
        if (text[at] < ASCII) {
            return Character.isLetterOrDigit(text[at]);
        }
        int codePoint = codePoint(at);
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private int codePoint(int at) {
        return Character.codePointAt(text, at, length);
    }
}
