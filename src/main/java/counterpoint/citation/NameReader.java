package counterpoint.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds authorities named alone in prose: `In Crawford-El, the Court`, `the Graham factors`, `Harlow’s definition`.
///
/// It looks only at the capitalised words that the one pass of [BlockScanner] noted, and knows only names of cases
/// cited in the decision. A person is told from a case by what stands around the name: a title, a first name, ", J.".
final class NameReader {
    private static final Set<String> TITLES = WordTable.named("titles");
    private static final Set<String> CUES = WordTable.named("cues");
    private static final Set<String> STRONG = WordTable.named("strong cues");
    /// What persons do and cases do not.
    private static final Set<String> DEEDS = WordTable.named("deeds");
    /// Words that a sentence may begin with, so that their capital makes no first name of them.
    private static final Set<String> OPENING_WORDS = WordTable.named("opening words");
    private static final Set<String> COURT_WORDS = WordTable.named("court words");

    private final NameIndex index;

    NameReader(NameIndex index) {
        this.index = index;
    }

    /// Adds to `drafts` the names in a scanned block that stand outside its citations.
    void read(BlockScanner block, List<Draft> drafts) {
        if (index.isEmpty()) {
            return;
        }
        List<Draft> cited = block.drafts();
        int next = 0;
        int covered = 0;
        for (int item = 0; item < block.capitalCount(); item++) {
            int at = block.capital(item);
            while (next < cited.size() && cited.get(next).start <= at) {
                covered = Math.max(covered, cited.get(next).end);
                next++;
            }
            if (at < covered || AliasScanner.isAlias(block.text(), at)) {
                continue;
            }
            Draft draft = reference(block, at, block.capitalFrame(item));
            if (draft != null) {
                drafts.add(draft);
                covered = draft.end;
            }
        }
    }

    private @Nullable Draft reference(BlockScanner block, int at, Frame frame) {
        String text = block.text();
        int end = wordEnd(text, at);
        NameIndex.Entry entry = longest(text, at, end);
        if (entry == null) {
            entry = damaged(text, at, end);
        } else {
            end = endOf(text, at, entry.name().length());
        }
        if (entry == null || isPerson(text, at, end) || isOwn(frame, entry)) {
            return null;
        }
        int whole = wholeName(text, end, entry);
        if (whole < 0 || (entry.trust() == NameIndex.Trust.CUED && whole == end && !isCued(text, at, end))) {
            return null;
        }
        Draft draft = new Draft(CitationKind.NAME, at, whole);
        draft.text = text;
        draft.words = entry.name();
        draft.bearers = entry.bearers();
        draft.within = frame.owner;
        draft.relation = frame.owner == null ? null : "mentioned in parenthetical";
        return draft;
    }

    /// The longest name known that begins at `at`: `Wilson I` before `Wilson`, `Guerra Rocha`.
    private NameIndex.@Nullable Entry longest(String text, int at, int end) {
        NameIndex.Entry best = index.exact(plain(text, at, end));
        int next = end;
        for (int words = 0; words < 4; words++) {
            int start = Typography.skipBlanks(text, next);
            if (start == next
                    || start >= text.length()
                    || (!Typography.isWordCharacter(text.charAt(start)) && text.charAt(start) != '&')) {
                break;
            }
            next = wordEnd(text, start);
            if (next == start) {
                next = start + 1;
            }
            NameIndex.Entry longer = index.exact(plain(text, at, next));
            best = longer == null ? best : longer;
            if (!Typography.isUpper(text.charAt(start)) && longer == null && text.charAt(start) != '&') {
                break;
            }
        }
        return best;
    }

    private static String plain(String text, int at, int end) {
        return Typography.plain(text.substring(at, end));
    }

    private static int endOf(String text, int at, int length) {
        int end = at;
        int left = length;
        while (left > 0 && end < text.length()) {
            int next = Typography.isBlank(text.charAt(end)) ? Typography.skipBlanks(text, end) : end + 1;
            end = next;
            left--;
        }
        return end;
    }

    private NameIndex.@Nullable Entry damaged(String text, int at, int end) {
        return end - at < 7 ? null : index.damaged(text.substring(at, end));
    }

    /// The end of a word with its inner hyphens and apostrophes, without a possessive `’s`.
    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 60) {
            char c = text.charAt(end);
            boolean inner = (c == '-' || Typography.isApostrophe(c))
                    && Typography.isLetter(Typography.charAt(text, end + 1));
            if (!Typography.isWordCharacter(c) && !inner) {
                break;
            }
            if (Typography.isApostrophe(c)
                    && text.charAt(end + 1) == 's'
                    && !Typography.isLetter(Typography.charAt(text, end + 2))) {
                break;
            }
            if (c == '-' && Typography.isLower(text.charAt(end + 1)) && end - at > 3 && text.startsWith("-type", end)) {
                break;
            }
            end++;
        }
        return end;
    }

    /// The end of `Mitchell v. Forsyth` where the name goes on so; -1 where it goes on as another case or a longer
    /// name.
    private static int wholeName(String text, int end, NameIndex.Entry entry) {
        int versus = Typography.skipBlanks(text, end);
        boolean goesOn = versus > end && (text.startsWith("v. ", versus) || text.startsWith("v.\u00a0", versus));
        if (!goesOn) {
            return end;
        }
        int second = Typography.skipBlanks(text, versus + 2);
        for (Draft bearer : entry.bearers()) {
            String defendant = bearer.name.in(bearer.text).defendant().map(NameIndex::core).orElse("");
            if (!defendant.isEmpty() && text.startsWith(defendant, second)) {
                return second + defendant.length();
            }
        }
        return -1;
    }

    /// In the parenthetical of its own case a name means the person: `Anderson’s warrantless search`.
    private static boolean isOwn(Frame frame, NameIndex.Entry entry) {
        Draft owner = frame.owner;
        if (owner == null || !owner.name.isPrinted()) {
            return false;
        }
        if (entry.name().equals(owner.alias)) {
            return true;
        }
        return owner.name
                .in(owner.text)
                .name()
                .filter(name -> name.contains(entry.name()))
                .isPresent();
    }

    private static boolean isPerson(String text, int at, int end) {
        int before = Typography.skipBlanksBack(text, at, Math.max(0, at - 4));
        if (before > 1 && text.charAt(before - 1) == '.' && text.charAt(before - 2) == 'v') {
            return true;
        }
        String word = wordBefore(text, before);
        if (TITLES.contains(word.toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean capital = !word.isEmpty()
                && Typography.isUpper(word.charAt(0))
                && Typography.isLetter(Typography.charAt(text, before - 1));
        if (capital && !isSmallWord(word)) {
            return true;
        }
        return text.startsWith(", J.", end)
                || text.startsWith(", C.J.", end)
                || text.startsWith(", JJ.", end)
                || goesOn(text, end)
                || acts(text, end);
    }

    /// Whether a capitalised word follows at once: `Johnson County`.
    private static boolean goesOn(String text, int end) {
        int next = Typography.skipBlanks(text, end);
        if (next == end || !Typography.isUpper(Typography.charAt(text, next))) {
            return false;
        }
        int wordEnd = next;
        while (wordEnd < text.length() && Typography.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        String word = text.substring(next, wordEnd).toLowerCase(Locale.ROOT);
        return !COURT_WORDS.contains(word) && wordEnd - next > 1;
    }

    private static boolean acts(String text, int end) {
        int next = Typography.skipBlanks(text, end);
        int wordEnd = next;
        while (wordEnd < text.length() && Typography.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return DEEDS.contains(text.substring(next, wordEnd));
    }

    private static boolean isSmallWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return CUES.contains(lower) || OPENING_WORDS.contains(lower);
    }

    private static String wordBefore(String text, int end) {
        int from = end;
        if (from > 0 && text.charAt(from - 1) == '.') {
            from--;
            end--;
        }
        while (from > 0 && end - from < 20 && Typography.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }

    private static boolean isCued(String text, int at, int end) {
        int before = Typography.skipBlanksBack(text, at, Math.max(0, at - 4));
        boolean direct = STRONG.contains(wordBefore(text, before).toLowerCase(Locale.ROOT))
                && Typography.isLetter(Typography.charAt(text, before - 1));
        int next = Typography.skipBlanks(text, end);
        int wordEnd = next;
        while (wordEnd < text.length() && Typography.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return direct || COURT_WORDS.contains(text.substring(next, wordEnd));
    }
}
