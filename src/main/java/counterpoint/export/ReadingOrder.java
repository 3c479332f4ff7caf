package counterpoint.export;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.Locale;

/// Sets text that is written from right to left, such as Hebrew in a note, in the order in which it is read (Unicode
/// Standard Annex 9, by the JDK).
final class ReadingOrder implements BidiSplitter, BidiReorderer {
    /// Brackets whose shape is the other one in text from right to left, in pairs.
    private static final String BRACKETS = "()[]{}<>«»‹›";

    private BidiTextRun[] runs = {};

    @Override
    public void setParagraph(String paragraph, byte direction) {
        Bidi bidi = new Bidi(paragraph,
                direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        BidiTextRun[] seen = new BidiTextRun[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            int start = bidi.getRunStart(i);
            seen[i] = new BidiTextRun(start, bidi.getRunLimit(i) - start, levels[i] % 2 == 0 ? LTR : RTL);
        }
        if (seen.length > 0) {
            Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
        }
        runs = seen;
    }

    @Override
    public int countTextRuns() {
        return runs.length;
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs[index];
    }

    /// The direction of the first letter that has one.
    @Override
    public byte getBaseDirection(String paragraph) {
        return paragraph.codePoints()
                .mapToObj(Character::getDirectionality)
                .map(ReadingOrder::direction)
                .filter(direction -> direction != NEUTRAL)
                .findFirst()
                .orElse(NEUTRAL);
    }

    private static byte direction(byte kind) {
        return switch (kind) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LTR;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RTL;
            default -> NEUTRAL;
        };
    }

    /// The last letter first, each with the points over and under it, and brackets the other way round.
    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder order = new StringBuilder(text.length());
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int end = letters.last();
        for (int start = letters.previous(); start != BreakIterator.DONE; start = letters.previous()) {
            order.append(turned(text.substring(start, end)));
            end = start;
        }
        return order.toString();
    }

    private static String turned(String letter) {
        int at = letter.length() == 1 ? BRACKETS.indexOf(letter) : -1;
        return at < 0 ? letter : BRACKETS.substring(at ^ 1, (at ^ 1) + 1);
    }

    /// The letters of the fonts that are there do not change with their neighbors.
    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
