package counterpoint.citation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a case's name stands before a citation.
///
/// @param start clean offset of its first letter; -1 if there is no name
/// @param end after its last letter
/// @param versus where the `v` between two parties stands; -1 without one
/// @param docket the docket number between name and citation
record CaseName(int start, int end, int versus, @Nullable String docket) {
    private static final Pattern STAR_PAGE = Pattern.compile("\\[?\\*{1,2}\\d+]? ?");
    static final CaseName NONE = new CaseName(-1, -1, -1, null);

    boolean isPrinted() {
        return start >= 0;
    }

    /// Whether it is the name of a case beyond doubt: with a `v.`, or `In re` and the like.
    boolean isWhole(String text) {
        return isPrinted()
                && (versus >= 0
                        || text.startsWith("In re", start)
                        || text.startsWith("Ex parte", start)
                        || text.startsWith("Matter of", start)
                        || text.startsWith("In the Matter", start));
    }

    /// The name and its sides, in plain print.
    Parties in(String text) {
        if (!isPrinted()) {
            return Parties.unnamed();
        }
        if (versus < 0) {
            return Parties.named(plain(text.substring(start, end)));
        }
        int after = versus + 1;
        if (Typography.charAt(text, after) == 's' || Typography.charAt(text, after) == 'S') {
            after++;
        }
        if (Typography.charAt(text, after) == '.' || Typography.charAt(text, after) == ',') {
            after++;
        }
        String plaintiff = plain(text.substring(start, versus));
        String defendant = plain(text.substring(Math.min(after, end), end));
        return Parties.of(
                plaintiff.endsWith(",") ? plaintiff.substring(0, plaintiff.length() - 1) : plaintiff, defendant);
    }

    /// In plain print, without a star page that breaks the name: `Crawford-El v. *1134 Britton`.
    private static String plain(String words) {
        String plain = Typography.plain(words).strip();
        return plain.indexOf('*') < 0 ? plain : STAR_PAGE.matcher(plain).replaceAll("");
    }
}
