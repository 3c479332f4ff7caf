package counterpoint.export;

import com.openhtmltopdf.extend.FSTextBreaker;
import counterpoint.paper.Progress;

/// Says where a line of a PDF may end: after a space, or after a hyphen or dash within a word.
///
/// The platform's own rules would also end it within `U.S.` and `F.3d`.
final class LineBreaks implements FSTextBreaker {
    private static final int NONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String words) {
        // The only place in the setting of a long PDF that hears that nobody waits for it any more.
        Progress.check();
        text = words;
        at = 0;
    }

    @Override
    public int next() {
        while (at < text.length()) {
            at++;
            if (at == text.length() || mayEndBefore(at)) {
                return at;
            }
        }
        return NONE;
    }

    private boolean mayEndBefore(int next) {
        char last = text.charAt(next - 1);
        char first = text.charAt(next);
        if (first == ' ') {
            return false;
        }
        boolean afterLetter = next > 1 && Character.isLetterOrDigit(text.charAt(next - 2));
        return last == ' ' || ((last == '-' || last == '–' || last == '—') && afterLetter
                && Character.isLetter(first)) || isIdeograph(last) || isIdeograph(first);
    }

    private static boolean isIdeograph(char character) {
        return Character.isIdeographic(character);
    }
}
