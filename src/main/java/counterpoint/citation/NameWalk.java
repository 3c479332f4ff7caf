package counterpoint.citation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One walk from right to left over the words of a name.
final class NameWalk {
    private static final Set<String> CONNECTORS = WordTable.named("connectors");
    /// Connectors between words of a name; the others only after `v.`, where they cannot belong to the sentence.
    private static final Set<String> INNER = WordTable.named("inner connectors");
    private static final Set<String> SUFFIXES = WordTable.named("suffixes");
    private static final Set<String> ACTING = Set.of("to", "in", "with", "from");
    /// Bodies whose name says what they do.
    private static final Set<String> ACTORS = WordTable.named("actors");
    private static final Set<String> OTHERS = Set.of("al.", "al", "ux.", "ux", "vir");
    private static final int LONGEST_GROUP = 60;
    private static final Set<String> LEADS = WordTable.named("leads");
    /// Small words with which a surname may begin: `van der Berg`.
    private static final Set<String> PARTICLES = WordTable.named("particles");

    private final Catalogue catalogue;
    private final String text;
    private final int low;
    private final int end;
    private final boolean comma;
    private int at;
    private int start;
    private int versus = -1;
    /// Whether the name ends with a second name in brackets, `Superior Court (Alvarez)`.
    private boolean bracketed;

    NameWalk(Catalogue catalogue, String text, int low, int end, boolean comma) {
        this.catalogue = catalogue;
        this.text = text;
        this.low = low;
        this.end = end;
        this.comma = comma;
        this.at = end;
        this.start = end;
    }

    /// Where the walk has come to.
    int at() {
        return at;
    }

    void back() {
        if (!comma && end > low && text.charAt(end - 1) == '.' && !endsAbbreviated(end)) {
            return;
        }
        while (at > low) {
            int wordEnd = Typography.skipBlanksBack(text, at, low);
            if (wordEnd == low) {
                return;
            }
            int group = groupStart(wordEnd);
            if (group < wordEnd) {
                at = group;
                continue;
            }
            int wordStart = wordStart(wordEnd);
            if (wordStart == wordEnd || !accept(wordStart, wordEnd)) {
                return;
            }
            at = wordStart;
        }
    }

    private int wordStart(int wordEnd) {
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

    /// Where a group in brackets or quotation marks begins that ends at `wordEnd` and belongs to the name: `(Alvarez)`,
    /// `“Agent Orange”`, or a star page within the name, `[*1134]`; `wordEnd` if there is none.
    private int groupStart(int wordEnd) {
        char last = text.charAt(wordEnd - 1);
        if (last == ')' && start == end && versus < 0) {
            int open = open(wordEnd, '(', '(');
            bracketed = open < wordEnd && Typography.isUpper(text.charAt(open + 1));
            start = bracketed ? open : start;
            return bracketed ? open : wordEnd;
        }
        if (last == ']') {
            int open = open(wordEnd, '[', '[');
            return open < wordEnd && text.charAt(open + 1) == '*' ? open : wordEnd;
        }
        if (last != '”' && last != '"') {
            return wordEnd;
        }
        int open = open(wordEnd, '“', '"');
        boolean named = open < wordEnd && Typography.isUpper(text.charAt(open + 1)) && opensParty(open);
        start = named ? open : start;
        return named ? open : wordEnd;
    }

    private int open(int wordEnd, char one, char other) {
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
    private boolean opensParty(int at) {
        int before = Typography.skipBlanksBack(text, at, low);
        return before - 3 >= low && (text.startsWith(" re", before - 3) || text.startsWith(" v.", before - 3));
    }

    private boolean isStop(char c) {
        return c == '(' || c == ')' || c == '[' || c == ']' || c == ';' || c == '“' || c == '”' || c == '"' || c == '§'
                || c == '—' || c == ':' || c == '?' || c == '!' || c == '…';
    }

    /// Takes the word into the name, or ends the name before it.
    private boolean accept(int wordStart, int wordEnd) {
        boolean endsWithComma = text.charAt(wordEnd - 1) == ',';
        int letters = endsWithComma ? wordEnd - 1 : wordEnd;
        String word = Typography.plain(text.substring(wordStart, letters));
        if (word.isEmpty()) {
            return false;
        }
        if (versus < 0 && isVersus(word, wordStart)) {
            versus = wordStart;
            return true;
        }
        if (isStarPage(word) || isAndOthers(word, wordStart)) {
            return true;
        }
        if (endsWithComma && !commaAllowed()) {
            return false;
        }
        char first = word.charAt(0);
        boolean stopped = word.length() > 1 && word.charAt(word.length() - 1) == '.';
        boolean connects = stopped && INNER.contains(word.substring(0, word.length() - 1));
        if (stopped && !connects && start < end && !endsAbbreviated(letters) && !nextIsVersus(letters)
                && !endsWithVersusAt(wordStart)) {
            return false;
        }
        if (Typography.isUpper(first) || first == '&' || isJoined(word)) {
            start = wordStart;
            return true;
        }
        if (Typography.isDigit(first) || first == '$') {
            boolean part = start == end || Typography.isUpper(text.charAt(start)) || (versus >= 0 && isVersusAt(start));
            start = part ? wordStart : start;
            return part;
        }
        return connector(wordStart, stopped ? word.substring(0, word.length() - 1) : word);
    }

    private static boolean isStarPage(String word) {
        return word.charAt(0) == '*'
                && word.length() > 1
                && Typography.isDigit(word.charAt(word.length() > 2 && word.charAt(1) == '*' ? 2 : 1));
    }

    /// Takes `et al.` and `et ux.` into the name.
    private boolean isAndOthers(String word, int wordStart) {
        boolean et = word.equals("et")
                && start < end
                && (text.startsWith("al", start) || text.startsWith("ux", start));
        boolean others = OTHERS.contains(word) && endsWithEt(wordStart);
        start = et || others ? wordStart : start;
        return et || others;
    }

    private boolean endsWithEt(int at) {
        int before = Typography.skipBlanksBack(text, at, low);
        return before < at && before - 3 >= low && text.startsWith("et", before - 2)
                && !Typography.isLetter(text.charAt(before - 3));
    }

    private boolean connector(int wordStart, String word) {
        boolean bareParty = versus < 0 ? start == end && !comma && endsWithVersusAt(wordStart) : start >= versus;
        if (bareParty && Typography.isLetter(word.charAt(0))) {
            start = wordStart;
            return versus < 0;
        }
        if (start == end) {
            return versus < 0 && comma && endsWithVersusAt(wordStart) && takes(wordStart);
        }
        boolean inName = INNER.contains(word) || (ACTING.contains(word) && followsActors(wordStart));
        if (inName) {
            return true;
        }
        if (versus < 0 && endsWithVersusAt(wordStart)) {
            start = wordStart;
            return true;
        }
        return versus < 0 && CONNECTORS.contains(word) && versusWithin(wordStart);
    }

    /// `Citizens to Preserve Overton Park`, `Parents Involved in Community Schools`.
    private boolean followsActors(int wordStart) {
        int before = Typography.skipBlanksBack(text, wordStart, low);
        int word = before;
        while (word > low && Typography.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return ACTORS.contains(text.substring(word, before));
    }

    private boolean takes(int wordStart) {
        start = wordStart;
        return true;
    }

    private boolean endsWithVersusAt(int wordStart) {
        int before = Typography.skipBlanksBack(text, wordStart, low);
        return before > low + 2 && endsWithVersus(before);
    }

    /// Whether a `v.` stands a little before `from`, so that a small word there is inside the second party's name.
    private boolean versusWithin(int from) {
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

    private boolean isVersusAt(int place) {
        return place == versus;
    }

    private boolean endsWithVersus(int place) {
        return text.charAt(place - 1) == '.'
                && place > 2
                && text.charAt(place - 2) == 'v'
                && Typography.isBlank(text.charAt(place - 3));
    }

    private boolean nextIsVersus(int letters) {
        return versus >= 0 && Typography.skipBlanks(text, letters) == versus;
    }

    /// A comma inside a party: before `Inc.`, or in the second party, whose end is known.
    private boolean commaAllowed() {
        if (start == end && versus < 0) {
            return true;
        }
        int next = versus >= 0 && start >= versus ? versus : start;
        if (next == versus) {
            return true;
        }
        int wordEnd = next;
        while (wordEnd < end && !Typography.isBlank(text.charAt(wordEnd)) && text.charAt(wordEnd) != ',') {
            wordEnd++;
        }
        String following = text.substring(next, wordEnd);
        String bare = following.endsWith(".") ? following.substring(0, following.length() - 1) : following;
        return SUFFIXES.contains(bare) || (versus < 0 && versusWithin(next));
    }

    /// Whether a capitalised word without a stop stands before `at`, so that a scanned `y.` there is a `v.`.
    private boolean followsParty(int at) {
        int wordEnd = Typography.skipBlanksBack(text, at, low);
        int word = wordEnd;
        while (word > low && Typography.isWordCharacter(text.charAt(word - 1))) {
            word--;
        }
        return word < wordEnd && Typography.isUpper(text.charAt(word));
    }

    private boolean isVersus(String word, int wordStart) {
        return switch (word) {
            case "v.", "vs.", "v", "vs" -> true;
            case "y." -> start < end && Typography.isUpper(text.charAt(start)) && followsParty(wordStart);
            case "V.", "VS." -> start + 1 < end
                    && Typography.isUpper(text.charAt(start))
                    && Typography.isUpper(text.charAt(start + 1));
            default -> false;
        };
    }

    private boolean isJoined(String word) {
        int hyphen = word.indexOf('-');
        int apostrophe = word.indexOf('\'');
        int joint = Math.max(hyphen, apostrophe);
        return (joint > 0 && joint < 4 && joint + 1 < word.length() && Typography.isUpper(word.charAt(joint + 1)))
                || (word.length() > 2 && Typography.isLower(word.charAt(0)) && Typography.isUpper(word.charAt(1)));
    }

    /// Whether the word that ends at `place` has a full stop that does not end a sentence.
    private boolean endsAbbreviated(int place) {
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
                || catalogue.isAbbreviation(word);
    }

    CaseName name(@Nullable String docket) {
        if (versus >= 0 && start >= versus) {
            return CaseName.NONE;
        }
        trimLeft();
        takeParticles();
        if (bracketed && versus < 0 && !isOneParty()) {
            return CaseName.NONE;
        }
        int last = end;
        if (start >= last) {
            return CaseName.NONE;
        }
        return new CaseName(start, last, versus, docket);
    }

    /// `In re Smith (Jones)`: only a name that says that it is one may end in brackets.
    private boolean isOneParty() {
        return text.startsWith("In ", start) || text.startsWith("Ex parte", start) || text.startsWith("Matter ", start);
    }

    /// Takes the small words before a surname into the first party: `van der Berg v. Jones`.
    private void takeParticles() {
        while (versus >= 0 && start < versus) {
            int wordEnd = Typography.skipBlanksBack(text, start, low);
            int word = wordEnd;
            while (word > low && Typography.isLetter(text.charAt(word - 1))) {
                word--;
            }
            boolean whole = word == low || Typography.isBlank(text.charAt(word - 1));
            if (word == wordEnd || wordEnd == start || !whole || !PARTICLES.contains(text.substring(word, wordEnd))) {
                return;
            }
            start = word;
        }
    }

    /// Cuts signals, introductory and small words off the left.
    private void trimLeft() {
        while (start < end) {
            int wordEnd = start;
            while (wordEnd < end && !Typography.isBlank(text.charAt(wordEnd))) {
                wordEnd++;
            }
            String word = text.substring(start, wordEnd);
            int next = Typography.skipBlanks(text, wordEnd);
            boolean trailing = word.endsWith(",") || (word.endsWith(".") && !endsAbbreviated(wordEnd));
            String bare = word.endsWith(",") || word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            boolean keep = (bare.equals("In") && text.startsWith("re ", next))
                    || (bare.equals("In")
                            && (text.startsWith("the Matter", next)
                                    || text.startsWith("the Interest", next)
                                    || text.startsWith("Interest of", next)
                                    || text.startsWith("the Estate of", next)));
            boolean lead = LEADS.contains(bare)
                    || bare.equals("&")
                    || startsSmall(bare)
                    || (word.endsWith(",") && LEADS.contains(bare));
            boolean mark = Typography.isDigit(word.charAt(0)) && LEADS.contains(wordAt(next));
            boolean sentence = trailing && word.endsWith(".") && next != versus && next < end;
            if (keep || (next == versus && startsSmall(bare)) || (!lead && !mark && !sentence)
                    || (next >= end && !lead)) {
                return;
            }
            start = next >= end ? end : next;
            if (versus >= 0 && start >= versus) {
                start = end;
            }
        }
    }

    private String wordAt(int from) {
        int to = from;
        while (to < end && Typography.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private boolean startsSmall(String bare) {
        return !bare.isEmpty()
                && Typography.isLower(bare.charAt(0))
                && !isJoined(bare)
                && !PARTICLES.contains(bare)
                && !bare.equals("ex");
    }
}
