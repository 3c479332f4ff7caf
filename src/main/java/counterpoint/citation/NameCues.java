package counterpoint.citation;

import java.util.Locale;
import java.util.Set;

/// Tells by the words around a name whether it is a case's or a person's: a title, a first name, ", J." make it a
/// person; "under", "the … factors" make it a case.
final class NameCues {
    private static final Set<String> TITLES = WordTable.named("titles");
    private static final Set<String> CUES = WordTable.named("cues");
    private static final Set<String> PHRASES = WordTable.named("cue phrases");
    private static final Set<String> STRONG = WordTable.named("strong cues");
    /// After these even the name of a party of the case is another case's.
    private static final Set<String> SURE = WordTable.named("sure cues");
    /// What persons do and cases do not.
    private static final Set<String> DEEDS = WordTable.named("deeds");
    /// Words that a sentence may begin with, so that their capital makes no first name of them.
    private static final Set<String> OPENING_WORDS = WordTable.named("opening words");
    /// What cases do and persons do not.
    private static final Set<String> RULINGS = WordTable.named("rulings");
    /// What cases do and persons do not often.
    private static final Set<String> FINDINGS = WordTable.named("findings");
    /// What persons have and cases have not.
    private static final Set<String> BELONGINGS = WordTable.named("belongings");
    private static final Set<String> COURT_WORDS = WordTable.named("court words");

    private NameCues() {
    }

    /// Whether the name from `at` to `end` cannot be a case's.
    static boolean isPerson(String text, int at, int end) {
        return isTitled(text, at)
                || isGivenAName(text, at)
                || text.startsWith(", J.", end)
                || text.startsWith(", C.J.", end)
                || text.startsWith(", JJ.", end)
                || goesOn(text, end)
                || owns(text, end)
                || DEEDS.contains(wordAfter(text, end));
    }

    /// Whether the decision speaks here of a person of this name: with a title, or with what only persons do.
    static boolean isPlainlyPerson(String text, int at, int end) {
        return isTitled(text, at) || DEEDS.contains(wordAfter(text, end));
    }

    private static boolean isTitled(String text, int at) {
        return TITLES.contains(lower(wordBefore(text, before(text, at))));
    }

    /// Whether a first name or an initial stands before: `Robert Teague`, `R. Teague`.
    private static boolean isGivenAName(String text, int at) {
        int before = before(text, at);
        String word = wordBefore(text, before);
        boolean stopped = before > 0 && text.charAt(before - 1) == '.';
        if (stopped) {
            return word.length() == 1 && Typography.isUpper(word.charAt(0)) && before < at && isInitial(text, before);
        }
        return !word.isEmpty() && Typography.isUpper(word.charAt(0)) && before < at && !isSmallWord(word);
    }

    /// `R.` is an initial; the `S.` of `515 U.S.` is none.
    private static boolean isInitial(String text, int before) {
        return !Typography.isWordCharacter(Typography.charAt(text, before - 3))
                && Typography.charAt(text, before - 3) != '.';
    }

    /// Whether a capitalised word follows at once: `Johnson County`.
    private static boolean goesOn(String text, int end) {
        int next = Typography.skipBlanks(text, end);
        if (next == end || !Typography.isUpper(Typography.charAt(text, next))) {
            return false;
        }
        String word = wordAfter(text, end);
        return !COURT_WORDS.contains(lower(word)) && word.length() > 1;
    }

    /// Whether the name of one who owns something stands there: `Levy’s conviction`.
    private static boolean owns(String text, int end) {
        boolean possessive = Typography.isApostrophe(Typography.charAt(text, end))
                && Typography.charAt(text, end + 1) == 's';
        return possessive && BELONGINGS.contains(wordAfter(text, end + 2));
    }

    /// Whether the words around make the name a case's: `in Garner`, `the Graham factors`, `Graham’s test`.
    static boolean isCued(String text, int at, int end) {
        String next = wordAfter(text, end);
        return STRONG.contains(lower(cue(text, at))) || isCourtWord(text, end) || followsPhrase(text, at)
                || RULINGS.contains(next) || FINDINGS.contains(next);
    }

    /// Whether two words before it make the name a case's: `our reading of Black`.
    private static boolean followsPhrase(String text, int at) {
        int before = before(text, at);
        String last = wordBefore(text, before);
        String first = wordBefore(text, before(text, before - last.length()));
        return PHRASES.contains(lower(first) + " " + last);
    }

    /// Whether they leave no doubt: `under Jones`, `In Jones, the Court`.
    static boolean isSurelyCued(String text, int at, int end) {
        boolean possessive = Typography.isApostrophe(Typography.charAt(text, end));
        return (SURE.contains(cue(text, at)) && !possessive)
                || isCourtWord(text, end)
                || RULINGS.contains(wordAfter(text, end));
    }

    /// Whether the name goes on with a list of cases: `Garner, Graham, and Scott`, `Twombly/Iqbal`.
    static boolean continuesList(String text, int from, int at) {
        if (at - from > 8 || from > at) {
            return false;
        }
        return switch (Typography.plain(text.substring(from, at)).strip()) {
            case ",", ";", "and", ", and", "or", ", or", "/", "–", "&" -> true;
            default -> false;
        };
    }

    private static boolean isCourtWord(String text, int end) {
        int next = end;
        if (Typography.isApostrophe(Typography.charAt(text, end))) {
            next = Typography.charAt(text, end + 1) == 's' ? end + 2 : end + 1;
        }
        return COURT_WORDS.contains(lower(wordAfter(text, next)));
    }

    private static String cue(String text, int at) {
        int before = before(text, at);
        return Typography.isLetter(Typography.charAt(text, before - 1))
                || Typography.charAt(text, before - 1) == '-'
                        ? wordBefore(text, Typography.charAt(text, before - 1) == '-' ? before - 1 : before)
                        : "";
    }

    private static int before(String text, int at) {
        return Typography.skipBlanksBack(text, at, Math.max(0, at - 4));
    }

    private static boolean isSmallWord(String word) {
        String lower = lower(word);
        return CUES.contains(lower) || OPENING_WORDS.contains(lower);
    }

    private static String wordBefore(String text, int end) {
        int last = end > 0 && text.charAt(end - 1) == '.' ? end - 1 : end;
        int from = last;
        while (from > 0 && last - from < 20 && Typography.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, last);
    }

    private static String wordAfter(String text, int end) {
        int next = Typography.skipBlanks(text, end);
        int wordEnd = next;
        while (wordEnd < text.length() && wordEnd - next < 20 && Typography.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return text.substring(next, wordEnd);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
