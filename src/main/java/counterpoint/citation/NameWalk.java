package counterpoint.citation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One walk from right to left over the words of a name.
final class NameWalk {
    private static final Set<String> CONNECTORS = WordTable.named("connectors");
    /// Connectors between words of a name; the others only after `v.`, where they cannot belong to the sentence.
    private static final Set<String> INNER = WordTable.named("inner connectors");
    private static final Set<String> SUFFIXES = WordTable.named("suffixes");
    private static final Set<String> LEADS = WordTable.named("leads");

    private final Catalogue catalogue;
    private final String text;
    private final int low;
    private final int end;
    private final boolean comma;
    private int at;
    private int start;
    private int versus = -1;

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
            if (text.charAt(from) == ',' && from < wordEnd - 1) {
                return from + 1;
            }
        }
        return from;
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
        if (versus < 0 && isVersus(word)) {
            versus = wordStart;
            return true;
        }
        if (endsWithComma && !commaAllowed()) {
            return false;
        }
        char first = word.charAt(0);
        boolean stopped = word.length() > 1 && word.charAt(word.length() - 1) == '.';
        boolean connects = stopped && INNER.contains(word.substring(0, word.length() - 1));
        if (stopped && !connects && start < end && !endsAbbreviated(letters) && !nextIsVersus(letters)) {
            return false;
        }
        if (Typography.isUpper(first) || first == '&' || isJoined(word)) {
            start = wordStart;
            return true;
        }
        if (Typography.isDigit(first)) {
            boolean part = start == end || Typography.isUpper(text.charAt(start)) || (versus >= 0 && isVersusAt(start));
            start = part ? wordStart : start;
            return part;
        }
        return connector(wordStart, stopped ? word.substring(0, word.length() - 1) : word);
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
        boolean inName = INNER.contains(word);
        if (inName) {
            return true;
        }
        if (versus < 0 && endsWithVersusAt(wordStart)) {
            start = wordStart;
            return true;
        }
        return versus < 0 && CONNECTORS.contains(word) && versusWithin(wordStart);
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

    private boolean isVersus(String word) {
        return word.equals("v.") || word.equals("vs.") || word.equals("v") || word.equals("vs");
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
        int last = end;
        if (start >= last) {
            return CaseName.NONE;
        }
        return new CaseName(start, last, versus, docket);
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
                    || (bare.equals("In") && text.startsWith("the Matter", next));
            boolean lead = LEADS.contains(bare)
                    || bare.equals("&")
                    || startsSmall(bare)
                    || (word.endsWith(",") && LEADS.contains(bare));
            boolean sentence = trailing && word.endsWith(".") && next != versus && next < end;
            if (keep || (next == versus && startsSmall(bare)) || (!lead && !sentence) || (next >= end && !lead)) {
                return;
            }
            start = next >= end ? end : next;
            if (versus >= 0 && start >= versus) {
                start = end;
            }
        }
    }

    private boolean startsSmall(String bare) {
        return !bare.isEmpty()
                && Typography.isLower(bare.charAt(0))
                && !isJoined(bare)
                && !bare.equals("de")
                && !bare.equals("van")
                && !bare.equals("von")
                && !bare.equals("la")
                && !bare.equals("ex");
    }
}
