package counterpoint.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds authorities named alone in prose: `In Crawford-El, the Court`, `the Graham factors`, `Harlow’s definition`.
///
/// It looks only at the capitalised words that the one pass of [BlockScanner] noted, and knows only names of cases
/// cited in the decision. First [#see] notes every place where such a name stands and what stands around it; when all
/// blocks are seen, [#read] decides which of them are cases.
final class NameReader {
    private final NameIndex index;
    private final PinScanner pins;

    NameReader(NameIndex index, Catalogue catalogue) {
        this.index = index;
        this.pins = new PinScanner(catalogue);
    }

    /// A known name at a place in a block, outside its citations.
    record Sighting(int at, int end, int floor, ShortName name, Frame frame, boolean person, boolean damaged) {
    }

    /// The known names in a scanned block.
    List<Sighting> see(BlockScanner block) {
        List<Sighting> seen = new ArrayList<>();
        if (index.isEmpty()) {
            return seen;
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
            Sighting sighting = sighting(block.text(), at, covered, block.capitalFrame(item));
            if (sighting != null) {
                seen.add(sighting);
                covered = sighting.end;
            }
        }
        return seen;
    }

    private @Nullable Sighting sighting(String text, int at, int floor, Frame frame) {
        int end = wordEnd(text, at);
        ShortName name = index.beginsWith(plain(text, at, end)) ? longest(text, at, end) : null;
        boolean damaged = name == null;
        if (name == null) {
            name = damaged(text, at, end);
        } else {
            end = endOf(text, at, name.name().length());
        }
        if (name == null) {
            return null;
        }
        boolean person = NameCues.isPerson(text, at, end);
        if (NameCues.isPlainlyPerson(text, at, end)) {
            name.usedAsPerson();
        } else if (!person && NameCues.isSurelyCued(text, at, end)) {
            name.usedAsCase();
        }
        return new Sighting(at, end, floor, name, frame, person, damaged);
    }

    /// Adds to `drafts` those of the names seen in a block that are cases.
    void read(String text, List<Sighting> seen, List<Draft> drafts) {
        int lastCase = -1;
        for (Sighting sighting : seen) {
            Draft draft = reference(text, sighting, lastCase);
            if (draft != null) {
                drafts.add(draft);
                lastCase = draft.end;
            }
        }
    }

    private @Nullable Draft reference(String text, Sighting seen, int lastCase) {
        int start = WholeName.start(text, seen.at, seen.floor, seen.name);
        boolean second = start < seen.at;
        if ((seen.person && !second) || isOwn(seen.frame, seen.name)) {
            return null;
        }
        int whole = second ? seen.end : WholeName.end(text, seen.end, seen.name);
        if (whole < 0 || (!second && whole == seen.end && !isTrusted(text, seen, lastCase))) {
            return null;
        }
        Draft draft = new Draft(CitationKind.NAME, start, whole);
        draft.text = text;
        draft.words = seen.name.name();
        draft.bearers = seen.name.bearers();
        draft.within = seen.frame.owner;
        draft.relation = seen.frame.owner == null ? null : "mentioned in parenthetical";
        pin(text, draft);
        return draft;
    }

    private static boolean isTrusted(String text, Sighting seen, int lastCase) {
        return switch (seen.name.trust()) {
            case SURE -> true;
            case CUED -> NameCues.isCued(text, seen.at, seen.end)
                    || (lastCase >= 0 && NameCues.continuesList(text, lastCase, seen.at));
            case WEAK -> NameCues.isSurelyCued(text, seen.at, seen.end);
        };
    }

    /// The page after a name, `Nobelman at 332`: as a short form without volume and reporter.
    private void pin(String text, Draft draft) {
        int at = Typography.skipComma(text, draft.end);
        if (at == draft.end || !text.startsWith("at ", at)) {
            return;
        }
        int start = PinScanner.afterLabel(text, Typography.skipBlanks(text, at + 3));
        int end = Typography.isDigit(Typography.charAt(text, start)) ? pins.end(text, start) : start;
        char next = Typography.charAt(text, end);
        char follower = Typography.charAt(text, Typography.skipBlanks(text, end));
        if (end > start && next != ':' && next != '%' && !Typography.isLetter(follower)) {
            draft.pin = PinScanner.normal(text.substring(start, end));
            draft.end = end;
            draft.tail = end;
        }
    }

    /// The longest name known that begins at `at`: `Wilson I` before `Wilson`, `Guerra Rocha`, `Ex parte Young`.
    private @Nullable ShortName longest(String text, int at, int end) {
        ShortName best = index.exact(plain(text, at, end));
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
            ShortName longer = index.exact(plain(text, at, next));
            best = longer == null ? best : longer;
            boolean goesOn = Typography.isUpper(text.charAt(start))
                    || longer != null
                    || text.charAt(start) == '&'
                    || text.startsWith("parte ", start)
                    || text.startsWith("of ", start)
                    || text.startsWith("re ", start);
            if (!goesOn) {
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

    private @Nullable ShortName damaged(String text, int at, int end) {
        return end - at < 7 ? null : index.damaged(text.substring(at, end));
    }

    /// The end of a word with its inner hyphens and apostrophes, without a possessive `’s`.
    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 60) {
            char c = text.charAt(end);
            if (c == '.' && isInitial(text, at, end)) {
                end++;
                continue;
            }
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
            if (c == '-' && endsBefore(text, end)) {
                break;
            }
            end++;
        }
        return end;
    }

    /// Whether a full stop belongs to one of several initials that are all of a name, `J.L.`.
    private static boolean isInitial(String text, int at, int stop) {
        boolean letter = Typography.isUpper(text.charAt(stop - 1)) && (stop - 1 == at || text.charAt(stop - 2) == '.');
        return letter && (stop - 1 > at || (Typography.isUpper(Typography.charAt(text, stop + 1))
                && Typography.charAt(text, stop + 2) == '.'));
    }

    /// `Garner-type claims` and `Lochner-era cases` end the name before the hyphen.
    private static boolean endsBefore(String text, int hyphen) {
        return text.startsWith("-type", hyphen)
                || text.startsWith("-era", hyphen)
                || text.startsWith("-like", hyphen)
                || text.startsWith("-style", hyphen)
                || text.startsWith("-based", hyphen);
    }

    /// In the parenthetical of its own case a name means the person: `Anderson’s warrantless search`.
    private static boolean isOwn(Frame frame, ShortName name) {
        Draft owner = frame.owner;
        if (owner == null || !owner.name.isPrinted()) {
            return false;
        }
        if (name.name().equals(owner.alias)) {
            return true;
        }
        return owner.name
                .in(owner.text)
                .name()
                .filter(whole -> whole.contains(name.name()))
                .isPresent();
    }
}
