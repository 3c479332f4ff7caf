package counterpoint.citation;

import java.util.Set;

/// What the words of a text say of a name of a case in which they may stand, each looked at on its own.
///
/// @param low what lies before it is not looked at
record NameWords(Catalogue catalogue, String text, int low) {
    /// Bodies whose name says what they do.
    private static final Set<String> ACTORS = WordTable.named("actors");
    private static final int LONGEST_GROUP = 60;
    /// Places in the name of a railroad.
    private static final int MOST_PLACES = 4;

    /// Where the word begins that ends at `wordEnd`; `wordEnd` if no word of a name does.
    int wordStart(int wordEnd) {
        int from = wordEnd;
        while (from > low && !Typography.isBlank(text.charAt(from - 1)) && !isStop(text.charAt(from - 1))) {
            from--;
            if (text.charAt(from) == ',' && from < wordEnd - 1 && !isThousands(from)) {
                return from + 1;
            }
        }
        boolean glued = text.startsWith("v.", from)
                && wordEnd - from > 2
                && (from == low || Typography.isBlank(text.charAt(from - 1)))
                && Typography.isUpper(text.charAt(from + 2));
        return glued ? from + 2 : from;
    }

    /// Whether a comma parts the thousands of a number: `$12,345.00`.
    private boolean isThousands(int comma) {
        return Typography.isDigit(Typography.charAt(text, comma + 1))
                && comma > low
                && Typography.isDigit(text.charAt(comma - 1));
    }

    /// Where a short group begins with either sign that ends at `wordEnd`; `wordEnd` if none does.
    int open(int wordEnd, char one, char other) {
        int reach = Math.max(low, wordEnd - LONGEST_GROUP);
        for (int open = wordEnd - 2; open >= reach; open--) {
            char c = text.charAt(open);
            if (c == one || c == other) {
                return open;
            }
            if (c == ')' || c == ']' || c == ';' || c == ',') {
                return wordEnd;
            }
        }
        return wordEnd;
    }

    /// Whether `In re` or `v.` stands before `at`.
    boolean opensParty(int at) {
        int before = Typography.skipBlanksBack(text, at, low);
        return before - 3 >= low && (text.startsWith(" re", before - 3) || text.startsWith(" v.", before - 3));
    }

    private static boolean isStop(char c) {
        return c == '(' || c == ')' || c == '[' || c == ']' || c == ';' || c == '“' || c == '”' || c == '"' || c == '§'
                || c == '—' || c == ':' || c == '?' || c == '!' || c == '…';
    }

    /// `*1134`, `**12`.
    static boolean isStarPage(String word) {
        return word.charAt(0) == '*'
                && word.length() > 1
                && Typography.isDigit(word.charAt(word.length() > 2 && word.charAt(1) == '*' ? 2 : 1));
    }

    /// Whether a word begins small and goes on with a capital: `d'Angelo`, `al-Kidd`, `eBay`.
    static boolean isJoined(String word) {
        int hyphen = word.indexOf('-');
        int apostrophe = word.indexOf('\'');
        int joint = Math.max(hyphen, apostrophe);
        return (joint > 0 && joint < 4 && joint + 1 < word.length() && Typography.isUpper(word.charAt(joint + 1)))
                || (word.length() > 2 && Typography.isLower(word.charAt(0)) && Typography.isUpper(word.charAt(1)));
    }

    /// Whether the word that ends at `place` has a full stop that does not end a sentence.
    boolean endsAbbreviated(int place) {
        if (text.charAt(place - 1) != '.') {
            return true;
        }
        int from = place - 1;
        while (from > low
                && (Typography.isWordCharacter(text.charAt(from - 1))
                        || text.charAt(from - 1) == '.'
                        || Typography.isApostrophe(text.charAt(from - 1)))) {
            from--;
        }
        String word = text.substring(from, place - 1);
        if (word.isEmpty()) {
            return false;
        }
        boolean initials = word.length() == 1 || (word.indexOf('.') > 0 && !word.contains(".."));
        return (initials && Typography.isUpper(word.charAt(0)))
                || word.indexOf('\'') > 0
                || word.indexOf('’') > 0
                || catalogue.isAbbreviation(word)
                || (Typography.charAt(text, from - 1) == '-' && text.startsWith("Co-op.", from - 3));
    }

    /// Whether the word at `at` stands after `et`.
    boolean followsEt(int at) {
        int before = Typography.skipBlanksBack(text, at, low);
        return before < at && before - 3 >= low && text.startsWith("et", before - 2)
                && !Typography.isLetter(text.charAt(before - 3));
    }

    /// Whether the word at `wordStart` stands after a body whose name says what it does: `Citizens to Preserve
    /// Overton Park`, `Parents Involved in Community Schools`.
    boolean followsActors(int wordStart) {
        int before = Typography.skipBlanksBack(text, wordStart, low);
        int word = before;
        while (word > low && Typography.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return ACTORS.contains(text.substring(word, before));
    }

    /// Whether a `v.` stands before the word at `wordStart`.
    boolean followsVersus(int wordStart) {
        int before = Typography.skipBlanksBack(text, wordStart, low);
        return before > low + 2 && endsWithVersus(before);
    }

    private boolean endsWithVersus(int place) {
        return text.charAt(place - 1) == '.'
                && place > 2
                && text.charAt(place - 2) == 'v'
                && Typography.isBlank(text.charAt(place - 3));
    }

    /// Whether a `v.` stands a little before `from`, so that a small word there is inside the second party's name.
    boolean versusWithin(int from) {
        int reach = Math.max(low, from - 60);
        for (int place = from; place > reach + 2; place--) {
            char c = text.charAt(place - 1);
            if (isStop(c)) {
                return false;
            }
            if (c == '.' && text.charAt(place - 2) == 'v' && Typography.isBlank(text.charAt(place - 3))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a capitalised word without a stop stands before `at`, so that a scanned `y.` there is a `v.`.
    boolean followsParty(int at) {
        int wordEnd = Typography.skipBlanksBack(text, at, low);
        int word = wordEnd;
        while (word > low && Typography.isWordCharacter(text.charAt(word - 1))) {
            word--;
        }
        return word < wordEnd && Typography.isUpper(text.charAt(word));
    }

    /// Whether the last two of several partners stand after a word of the first party: `& Water` of `Memphis Light, Gas &
    /// Water Div.`, `W. & C.` of `Pittsburgh, Ft. W. & C. R. Co.`.
    boolean isListed(int wordEnd) {
        int at = wordEnd;
        for (int places = 0; places < MOST_PLACES; places++) {
            int word = Typography.skipComma(text, at);
            if (Typography.charAt(text, word) == '&') {
                return true;
            }
            at = word;
            while (Typography.isLetter(Typography.charAt(text, at))) {
                at++;
            }
            boolean brief = at > word && at - word < 4 && Typography.charAt(text, at) == '.';
            if (!brief) {
                return false;
            }
            at++;
        }
        return false;
    }
}
