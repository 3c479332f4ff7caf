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
    private static final Set<String> OTHERS = Set.of("al.", "al", "ux.", "ux", "vir");
    private static final Set<String> LEADS = WordTable.named("leads");
    /// Small words with which a surname may begin: `van der Berg`.
    private static final Set<String> PARTICLES = WordTable.named("particles");

    private final NameWords words;
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
        this.words = new NameWords(catalogue, text, low);
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
        if (!comma && end > low && text.charAt(end - 1) == '.' && !words.endsAbbreviated(end)) {
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
            int wordStart = words.wordStart(wordEnd);
            if (wordStart == wordEnd || !accept(wordStart, wordEnd)) {
                return;
            }
            at = wordStart;
        }
    }

    /// Where a group in brackets or quotation marks begins that ends at `wordEnd` and belongs to the name: `(Alvarez)`,
    /// `“Agent Orange”`, or a star page within the name, `[*1134]`; `wordEnd` if there is none.
    private int groupStart(int wordEnd) {
        char last = text.charAt(wordEnd - 1);
        if (last == ')' && start == end && versus < 0) {
            int open = words.open(wordEnd, '(', '(');
            bracketed = open < wordEnd && Typography.isUpper(text.charAt(open + 1));
            start = bracketed ? open : start;
            return bracketed ? open : wordEnd;
        }
        if (last == ']') {
            int open = words.open(wordEnd, '[', '[');
            return open < wordEnd && text.charAt(open + 1) == '*' ? open : wordEnd;
        }
        if (last != '”' && last != '"') {
            return wordEnd;
        }
        int open = words.open(wordEnd, '“', '"');
        boolean named = open < wordEnd && Typography.isUpper(text.charAt(open + 1)) && words.opensParty(open);
        start = named ? open : start;
        return named ? open : wordEnd;
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
        if (NameWords.isStarPage(word) || isAndOthers(word, wordStart)) {
            return true;
        }
        if (endsWithComma && !commaAllowed()) {
            return false;
        }
        char first = word.charAt(0);
        boolean stopped = word.length() > 1 && word.charAt(word.length() - 1) == '.';
        boolean connects = stopped && INNER.contains(word.substring(0, word.length() - 1));
        if (stopped && !connects && start < end && !words.endsAbbreviated(letters) && !nextIsVersus(letters)
                && !words.followsVersus(wordStart)) {
            return false;
        }
        boolean quoted = first == '\'' && word.length() > 2 && Typography.isUpper(word.charAt(1));
        if (Typography.isUpper(first) || first == '&' || quoted || NameWords.isJoined(word)) {
            start = wordStart;
            return true;
        }
        if (Typography.isDigit(first) || first == '$' || first == '#') {
            boolean part = start == end || Typography.isUpper(text.charAt(start)) || (versus >= 0 && isVersusAt(start));
            start = part ? wordStart : start;
            return part;
        }
        return connector(wordStart, stopped ? word.substring(0, word.length() - 1) : word);
    }

    /// Takes `et al.` and `et ux.` into the name.
    private boolean isAndOthers(String word, int wordStart) {
        boolean et = word.equals("et")
                && start < end
                && (text.startsWith("al", start) || text.startsWith("ux", start));
        boolean others = OTHERS.contains(word) && words.followsEt(wordStart);
        start = et || others ? wordStart : start;
        return et || others;
    }

    private boolean connector(int wordStart, String word) {
        boolean bareParty = versus < 0 ? start == end && !comma && words.followsVersus(wordStart) : start >= versus;
        if (bareParty && Typography.isLetter(word.charAt(0))) {
            start = wordStart;
            return versus < 0;
        }
        if (start == end) {
            return versus < 0 && comma && words.followsVersus(wordStart) && takes(wordStart);
        }
        boolean inName = INNER.contains(word)
                || (word.equals("by") && (text.startsWith("by & ", wordStart) || text.startsWith("by and ", wordStart)))
                || (ACTING.contains(word) && words.followsActors(wordStart));
        if (inName) {
            return true;
        }
        if (versus < 0 && words.followsVersus(wordStart)) {
            start = wordStart;
            return true;
        }
        return versus < 0 && CONNECTORS.contains(word) && words.versusWithin(wordStart);
    }

    private boolean takes(int wordStart) {
        start = wordStart;
        return true;
    }

    private boolean isVersusAt(int place) {
        return place == versus;
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
        if (wordEnd < end && following.length() == 2 && following.endsWith(".")
                && text.startsWith(following.substring(1) + " ", wordEnd - 1)) {
            following += text.substring(wordEnd + 1, Math.min(end, wordEnd + 3));
        }
        String bare = following.endsWith(".") ? following.substring(0, following.length() - 1) : following;
        return SUFFIXES.contains(bare) || (versus > next && words.isListed(wordEnd))
                || (versus < 0 && words.versusWithin(next));
    }

    private boolean isVersus(String word, int wordStart) {
        return switch (word) {
            case "v.", "vs.", "v", "vs" -> true;
            case "y." -> start < end && Typography.isUpper(text.charAt(start)) && words.followsParty(wordStart);
            case "V.", "VS." -> start + 1 < end
                    && Typography.isUpper(text.charAt(start))
                    && Typography.isUpper(text.charAt(start + 1));
            default -> false;
        };
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
            boolean trailing = word.endsWith(",") || (word.endsWith(".") && !words.endsAbbreviated(wordEnd));
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
            if (keep || next == versus || (!lead && !mark && !sentence)
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
                && !NameWords.isJoined(bare)
                && !PARTICLES.contains(bare)
                && !bare.equals("ex");
    }
}
