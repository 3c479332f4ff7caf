package counterpoint.export;

import counterpoint.text.HtmlText;
import java.util.regex.Pattern;

/// Writes words so that Markdown (CommonMark 0.31) shows them as they stand.
final class MarkdownText {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&|#~]");
    /// At the beginning of a line these make a list, a heading, a rule.
    private static final Pattern BEGINNING = Pattern.compile("(?m)^(\\s*)([-+=]|\\d+(?=[.)]))");

    private MarkdownText() {
    }

    /// The words; a line break in them stays one.
    static String escaped(String words) {
        String safe = SPECIAL.matcher(HtmlText.shown(words)).replaceAll("\\\\$0");
        return BEGINNING.matcher(safe).replaceAll(match -> {
            String mark = match.group(2);
            return Character.isDigit(mark.charAt(0))
                    ? match.group(1) + mark + "\\\\"
                    : match.group(1) + "\\\\" + mark;
        });
    }
}
