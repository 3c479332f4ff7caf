package counterpoint.export;

import com.openhtmltopdf.extend.FSTextBreaker;
import counterpoint.paper.LineEnds;
import counterpoint.paper.Progress;

/// Says where a line of a PDF may end, as [LineEnds] does for the pages that are set here.
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
            if (at == text.length() || LineEnds.mayEndBefore(text, at)) {
                return at;
            }
        }
        return NONE;
    }
}
