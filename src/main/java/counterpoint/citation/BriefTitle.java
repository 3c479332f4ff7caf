package counterpoint.citation;

import java.util.Set;

/// The title of a brief before the page cited: `Brief for United States as Amicus Curiae 5`, `Brief for Local 249, et al. 14`,
/// `Brief for Appellee in No. 00–7061 (CA2), p. 16`.
///
/// @param places tells what a page is
record BriefTitle(PlaceScanner places, String text) {
    private static final int LONGEST = 140;
    private static final int LONGEST_COURT = 12;
    private static final Set<String> WORDS = WordTable.named("words of briefs");
    /// Words whose number belongs to the name of a party.
    private static final Set<String> NUMBERED = Set.of("Local", "District", "Lodge", "Division", "Council", "Post");

    /// Where the page begins of a brief whose first word stands from `at` to `wordEnd`; -1 if it is no title of one.
    int page(int at, int wordEnd) {
        int next = Typography.skipBlanks(text, wordEnd);
        if (!text.startsWith("for ", next) && !text.startsWith("of ", next) && !text.startsWith("in ", next)) {
            return -1;
        }
        String last = "";
        while (next - at < LONGEST && next < text.length()) {
            int end = next;
            while (end < text.length() && !Typography.isBlank(text.charAt(end))) {
                end++;
            }
            String word = text.substring(next, Math.min(end, next + 16));
            boolean number = Typography.isDigit(Typography.charAt(text, next)) && !NUMBERED.contains(last);
            int place = number ? next : places.start(next);
            if (place >= 0) {
                return places.end(place) > place ? place : -1;
            }
            boolean docket = word.equals("No.") || word.equals("Nos.");
            if (!Typography.isWordCharacter(text.charAt(next)) ? !isCourt(word) : !isOfTitle(word)) {
                return -1;
            }
            next = Typography.skipBlanks(text, docket ? wordEnd(Typography.skipBlanks(text, end)) : end);
            last = word;
        }
        return -1;
    }

    private static boolean isOfTitle(String word) {
        return Typography.isUpper(word.charAt(0)) || Typography.isDigit(word.charAt(0)) || WORDS.contains(word);
    }

    /// `(CA2),`: the court where the brief was filed; `&` too may stand in a title.
    private static boolean isCourt(String word) {
        String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
        return WORDS.contains(word) || (bare.startsWith("(") && bare.endsWith(")") && bare.length() < LONGEST_COURT
                && Typography.isUpper(Typography.charAt(bare, 1)));
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < text.length() && !Typography.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
