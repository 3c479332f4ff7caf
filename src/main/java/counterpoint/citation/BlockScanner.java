package counterpoint.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the citations of one block in one pass from left to right.
///
/// It stops only at anchors: a number, `Id`, `§`, a small set of words. From there it looks a bounded distance to
/// both sides, so its work grows with the length of the text and with nothing else (see [#steps()]).
final class BlockScanner {
    private final Catalogue catalogue;
    private final String text;
    private final Brackets brackets;
    private final CaseNameScanner names;
    private final SignalScanner signals = new SignalScanner();
    private final CaseCitationReader cases;
    private final LawReader laws;
    private final ReferenceReader references;
    private final List<Draft> drafts = new ArrayList<>();
    private int[] capitals = new int[64];
    private final List<Frame> capitalFrames = new ArrayList<>();
    private long steps;

    BlockScanner(Catalogue catalogue, String text) {
        this.catalogue = catalogue;
        this.text = text;
        this.brackets = new Brackets(text);
        this.names = new CaseNameScanner(catalogue);
        PinScanner pins = new PinScanner(catalogue);
        this.cases = new CaseCitationReader(this, catalogue, text, names, pins);
        this.laws = new LawReader(this, catalogue, text, pins);
        this.references = new ReferenceReader(this, catalogue, text, pins, names, laws);
    }

    String text() {
        return text;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /// How often a character was looked at, roughly; grows with the length of the text alone.
    long steps() {
        return steps + names.steps();
    }

    int capitalCount() {
        return capitalFrames.size();
    }

    /// Where the `index`th capitalised word stands.
    int capital(int index) {
        return capitals[index];
    }

    Frame capitalFrame(int index) {
        return capitalFrames.get(index);
    }

    BlockScanner scan() {
        int at = 0;
        while (at < text.length()) {
            int next = anchor(at);
            steps += next - at;
            at = next;
        }
        return this;
    }

    private int anchor(int at) {
        char c = text.charAt(at);
        if (Typography.isDigit(c)) {
            return number(at);
        }
        if (Typography.isLetter(c)) {
            return word(at, c);
        }
        switch (c) {
            case '(' -> {
                int dated = cases.lateDate(at);
                if (dated > at) {
                    return dated;
                }
                brackets.open(at);
            }
            case ')' -> brackets.close(at);
            case '[' -> cases.alias(at);
            case '§' -> {
                return laws.bare().section(at);
            }
            case '—', '–', '-', '_' -> {
                return cases.blank(at);
            }
            default -> {
            }
        }
        return at + 1;
    }

    private int number(int at) {
        int end = Typography.digitsEnd(text, at);
        if (end - at > 4) {
            return end;
        }
        return Typography.isLookAlike(Typography.charAt(text, end)) ? scanned(at, end) : number(at, end);
    }

    /// A volume with letters for digits, `5O9 U.S. 579`; answers where to read on, `end` if it is none.
    private int scanned(int at, int end) {
        int numberEnd = Typography.scannedNumberEnd(text, at);
        int after = Typography.skipBlanks(text, numberEnd);
        AbbreviationTree.Found<PrintedSource> found = numberEnd > end && after > numberEnd
                ? catalogue.afterNumber(text, after)
                : null;
        boolean cited = found != null
                && found.value() instanceof Reporter
                && Typography.isDigit(Typography.charAt(text, Typography.skipBlanks(text, found.end())));
        return cited ? number(at, numberEnd) : end;
    }

    private int number(int at, int end) {
        int after = Typography.skipBlanks(text, end);
        if (after == end && Typography.isDash(Typography.charAt(text, end))) {
            return range(at, end);
        }
        if (Typography.charAt(text, after) == '(' || Typography.charAt(text, at - 1) == '*') {
            return laws.treatises().book(at, end);
        }
        if (after - end > 2 || !Typography.isUpper(Typography.charAt(text, after))) {
            return end;
        }
        AbbreviationTree.Found<PrintedSource> found = catalogue.afterNumber(text, after);
        if (found == null) {
            return laws.articles().unlisted(at, end);
        }
        AbbreviationTree.Found<Code> titled = catalogue.titleBeforeSign(text, after, found);
        if (titled != null) {
            return laws.titled(at, end, titled.value(), titled.end());
        }
        return switch (found.value()) {
            case Reporter reporter when reporter.ofVolume(end - at).isNeutral() && end - at != 4 -> end;
            case Reporter reporter -> cases.reported(at, end, reporter.ofVolume(end - at), found.end());
            case Code code -> laws.titled(at, end, code, found.end());
            case Journal journal -> laws.articles().journal(at, end, journal, found.end());
        };
    }

    /// A neutral citation with hyphens, or the pages of a book before its year, `145–146 (2004)`.
    private int range(int at, int end) {
        int hyphenated = Typography.charAt(text, end) == '-' ? cases.hyphenated(at, end) : end;
        int excerpts = hyphenated == end ? references.records().excerpts(at, end) : end;
        if (excerpts > end) {
            return excerpts;
        }
        int last = Typography.digitsEnd(text, end + 1);
        boolean dated = hyphenated == end
                && last > end + 1
                && Typography.charAt(text, Typography.skipBlanks(text, last)) == '(';
        return dated ? laws.treatises().book(at, end) : hyphenated;
    }

    private int word(int at, char c) {
        if (Typography.isLookAlike(c) && Typography.isDigit(Typography.charAt(text, at + 1))) {
            int numberEnd = scanned(at, at + 1);
            if (numberEnd > at + 1) {
                return numberEnd;
            }
        }
        int end = at + 1;
        while (end < text.length() && Typography.isLetter(text.charAt(end))) {
            end++;
        }
        if (at > 0
                && Typography.isApostrophe(text.charAt(at - 1))
                && at > 1
                && Typography.isLetter(text.charAt(at - 2))) {
            return end;
        }
        if (Typography.isUpper(c)) {
            int next = capitalised(at, end, c);
            if (next != end) {
                return next;
            }
            note(at);
            return end;
        }
        return switch (c) {
            case 'i', 'l', 's', 'a', 'p', 'o', 't' -> references.lower(at, end);
            default -> end;
        };
    }

    private int capitalised(int at, int end, char c) {
        int next = c == 'N' && text.startsWith("No", at) && end - at < 4 ? cases.docketed(at, end) : end;
        if (next == end) {
            next = references.upper(at, end);
        }
        next = next == end ? laws.alone(at, end) : next;
        return next == end ? laws.newspapers().dated(at, end) : next;
    }

    private void note(int at) {
        if (capitalFrames.size() == capitals.length) {
            capitals = Arrays.copyOf(capitals, capitals.length * 2);
        }
        capitals[capitalFrames.size()] = at;
        capitalFrames.add(brackets.frameAt(at));
    }

    /// Where the last citation, with all that belongs to it, ends.
    int floor() {
        return drafts.isEmpty()
                ? 0
                : Math.max(drafts.getLast().end, drafts.getLast().head().end);
    }

    /// What is being read at a place.
    Frame frameAt(int at) {
        return brackets.frameAt(at);
    }

    /// The last citation before `at` in the same parenthetical, or in the text outside all of them.
    @Nullable
    Draft lastBefore(int at) {
        return brackets.frameAt(at).last;
    }

    /// Takes a citation into the list, with its signal and the parenthetical that holds it.
    Draft add(Draft draft) {
        Frame frame = brackets.frameAt(draft.start);
        draft.text = text;
        Draft last = frame.last;
        draft.within = frame.owner;
        if (frame.owner != null && draft.relation == null) {
            draft.relation = brackets.relation(frame, draft.start);
        }
        Draft head = draft.parallelOf;
        if (head != null) {
            draft.within = head.within;
            draft.relation = head.within == null ? null : head.relation;
        } else {
            draft.signal = signal(draft, last);
            frame.last = draft;
        }
        drafts.add(draft);
        return draft;
    }

    private @Nullable String signal(Draft draft, @Nullable Draft last) {
        String direct = signals.before(text, draft.start, last == null ? 0 : Math.min(last.end, draft.start));
        if (last == null) {
            return direct;
        }
        int gap = Typography.skipBlanks(text, last.head().tail);
        draft.continued = gap < draft.start && text.charAt(gap) == ';' && draft.start - gap < 24;
        if (direct != null || !draft.continued) {
            return direct;
        }
        int after = Typography.skipBlanks(text, gap + 1);
        if (text.startsWith("and ", after)) {
            after = Typography.skipBlanks(text, after + 4);
        }
        return after == draft.start ? last.signal : null;
    }
}
