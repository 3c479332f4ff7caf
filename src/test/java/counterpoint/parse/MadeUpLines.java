package counterpoint.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Breaks paragraphs into lines as a printer does, and words where they may be broken.
///
/// @param column what fits into a line
/// @param hyphens whether the hyphen at a break is printed, or was lost
record MadeUpLines(Column column, MadeUpProse prose, boolean hyphens) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+[.,;:”)]*");
    private static final int LEAST_BEFORE = 2;
    private static final int LEAST_AFTER = 3;
    private static final double BROKEN = 0.6;

    /// The width of lines.
    interface Column {
        /// Whether a line of text, or of a footnote, is not too long.
        boolean fits(String line, boolean note);
    }

    /// The lines of a paragraph.
    ///
    /// @param first by how many spaces the first line stands in
    /// @param rest by how many the others do
    /// @param right by how many they end earlier
    List<String> of(String paragraph, int first, int rest, int right, boolean note) {
        List<String> lines = new ArrayList<>();
        String margin = " ".repeat(right);
        String line = " ".repeat(first);
        boolean bare = true;
        for (String word : paragraph.split(" ")) {
            String left = word;
            String gap = bare ? "" : " ";
            if (!column.fits(line + gap + word + margin, note)) {
                int at = breakOf(line + gap, word, margin, note);
                boolean ownHyphen = at > 0 && word.charAt(at - 1) == '-';
                lines.add(at == 0 ? line : line + gap + word.substring(0, at) + (hyphens && !ownHyphen ? "-" : ""));
                left = word.substring(at);
                line = " ".repeat(rest);
                gap = "";
            }
            line += gap + left;
            bare = false;
        }
        lines.add(line);
        return lines;
    }

    /// Where a word is broken so that its beginning still fits, or 0.
    private int breakOf(String line, String word, String margin, boolean note) {
        boolean whole = word.indexOf('{') >= 0 || (word.indexOf('-') < 0 && !prose.happens(BROKEN));
        for (int at = word.length() - LEAST_AFTER; at >= LEAST_BEFORE && !whole; at--) {
            if (mayBreak(word, at) && column.fits(line + word.substring(0, at) + "-" + margin, note)) {
                return at;
            }
        }
        return 0;
    }

    private static boolean mayBreak(String word, int at) {
        if (word.indexOf('-') >= 0) {
            return word.charAt(at - 1) == '-';
        }
        String after = word.substring(at);
        return WORD.matcher(word).matches()
                && after.chars().filter(Character::isLetter).count() >= LEAST_AFTER
                && Character.isLowerCase(word.charAt(at))
                && "aeioubcdlmnrst".indexOf(word.charAt(at - 1)) >= 0
                && "aeiou".indexOf(word.charAt(at)) < 0;
    }
}
