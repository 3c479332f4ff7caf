package counterpoint.parse;

import java.util.Locale;

/// Writes the names of judges in usual capitals.
final class JudgeNames {
    private JudgeNames() {
    }

    /// `ST. EVE` as `St. Eve`, `McCONNELL` as `McConnell`, `O’SCANNLAIN` as `O’Scannlain`.
    static String usual(String printed) {
        StringBuilder name = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            name.append(first ? c : printed.substring(i, i + 1).toLowerCase(Locale.ROOT));
            boolean afterMc = c == 'c' && i > 0 && printed.charAt(i - 1) == 'M';
            boolean apostrophe = (c == '\'' || c == '\u2019') && i == 1;
            boolean parts = !Character.isLetter(c) && c != '\'' && c != '\u2019';
            first = parts || afterMc || apostrophe;
        }
        return name.toString();
    }
}
