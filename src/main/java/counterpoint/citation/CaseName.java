package counterpoint.citation;

import org.jspecify.annotations.Nullable;

/// Where a case's name stands before a citation.
///
/// @param start clean offset of its first letter; -1 if there is no name
/// @param end after its last letter
/// @param versus where the `v` between two parties stands; -1 without one
/// @param docket the docket number between name and citation
record CaseName(int start, int end, int versus, @Nullable String docket) {
    static final CaseName NONE = new CaseName(-1, -1, -1, null);

    boolean isPrinted() {
        return start >= 0;
    }

    /// The name and its sides, in plain print.
    Parties in(String text) {
        if (!isPrinted()) {
            return Parties.unnamed();
        }
        if (versus < 0) {
            return Parties.named(Typography.plain(text.substring(start, end)));
        }
        int after = versus + 1;
        if (Typography.charAt(text, after) == 's') {
            after++;
        }
        if (Typography.charAt(text, after) == '.') {
            after++;
        }
        String plaintiff = Typography.plain(text.substring(start, versus));
        String defendant = Typography.plain(text.substring(Math.min(after, end), end));
        return Parties.of(
                plaintiff.endsWith(",") ? plaintiff.substring(0, plaintiff.length() - 1) : plaintiff, defendant);
    }
}
