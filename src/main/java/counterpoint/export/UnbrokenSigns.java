package counterpoint.export;

import java.util.regex.Pattern;

/// Words whose lines end neither before or within an ellipsis nor behind a sign of a section, as in print.
final class UnbrokenSigns {
    private static final Pattern JOINED = Pattern.compile(" (?=\\.(?:[ .\u201D\u2019]|$))|(?<=[§¶]) ");

    private UnbrokenSigns() {
    }

    static String in(String words) {
        return JOINED.matcher(words).replaceAll("\u00A0");
    }
}
