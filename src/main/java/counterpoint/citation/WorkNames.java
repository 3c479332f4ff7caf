package counterpoint.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads books, dictionaries and briefs that are cited again by a short name and a page: `Scalia & Garner 174`, `Reading Law, at
/// 175`, `2 Blackstone 120`, `Webster’s Second 1460`, `PBA Brief 17` (Indigo Book R28.3).
///
/// It knows only works that the decision cites in full, and looks only at the capitalised words that the one pass of
/// [BlockScanner] noted.
final class WorkNames {
    /// More works than these are not told apart by their short names, so that the work stays linear.
    private static final int MOST_WORKS = 256;
    private static final int LONGEST_VOLUME = 2;
    private static final Pattern VOLUME = Pattern.compile("^\\d{1,3} ");
    private static final Pattern AUTHOR = Pattern.compile("(?:\\p{Lu}[\\w.'-]* )+(\\p{Lu}[\\w'-]+)");
    private static final Pattern DICTIONARY = Pattern.compile("^(.*?\\bDictionary)\\b.*$");

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();
    private final PinScanner pins;

    /// @param words the short name, plain
    /// @param work the words of the full citation
    /// @param needsAt whether a page counts only after "at" or a volume, since the name is a surname alone
    /// @param kind of the full citation
    private record Name(String words, String work, boolean needsAt, CitationKind kind) {
        boolean standsAt(String text, int at, int end) {
            return end <= text.length() && Typography.plain(text.substring(at, end)).equals(words);
        }
    }

    WorkNames(List<Draft> drafts, Catalogue catalogue) {
        this.pins = new PinScanner(catalogue);
        drafts.stream().filter(WorkNames::isBook).limit(MOST_WORKS).forEach(this::add);
    }

    /// A book or a dictionary that is cited by its pages; not an article, nor a paper, nor a treatise by its sections.
    private static boolean isBook(Draft draft) {
        boolean brief = draft.kind == CitationKind.RECORD && draft.alias != null;
        return brief
                || (draft.kind == CitationKind.SECONDARY && draft.source == null && draft.words.indexOf('§') < 0);
    }

    private void add(Draft draft) {
        if (draft.kind == CitationKind.RECORD) {
            put(String.valueOf(draft.alias), draft, false);
            return;
        }
        String work = VOLUME.matcher(draft.words).replaceFirst("");
        if (draft.alias != null) {
            put(draft.alias, draft, draft.alias.indexOf(' ') < 0);
        }
        Matcher dictionary = DICTIONARY.matcher(work);
        if (dictionary.matches()) {
            put(dictionary.group(1), draft, false);
            return;
        }
        int comma = work.indexOf(", ");
        List<String> surnames = new ArrayList<>();
        for (String author : comma < 0 ? new String[0] : work.substring(0, comma).split(" & ")) {
            Matcher named = AUTHOR.matcher(author);
            if (!named.matches()) {
                return;
            }
            surnames.add(named.group(1));
        }
        if (!surnames.isEmpty()) {
            put(String.join(" & ", surnames), draft, surnames.size() == 1);
            String title = work.substring(comma + 2);
            int colon = title.indexOf(':');
            String brief = colon < 0 ? title : title.substring(0, colon);
            if (brief.indexOf(' ') > 0) {
                put(brief, draft, false);
            }
        }
    }

    private void put(String words, Draft draft, boolean needsAt) {
        List<Name> alike = byFirstWord.computeIfAbsent(firstWord(words), _ -> new ArrayList<>());
        if (alike.stream().noneMatch(known -> known.words.equals(words))) {
            alike.add(new Name(words, draft.words, needsAt, draft.kind));
        }
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    /// Adds to `drafts`, which are in the order printed, what is cited again in a scanned block.
    void read(BlockScanner block, List<Draft> drafts) {
        if (byFirstWord.isEmpty()) {
            return;
        }
        List<Draft> found = new ArrayList<>();
        int next = 0;
        int covered = 0;
        for (int item = 0; item < block.capitalCount(); item++) {
            int at = block.capital(item);
            while (next < drafts.size() && drafts.get(next).start <= at) {
                covered = Math.max(covered, drafts.get(next).end);
                next++;
            }
            Draft draft = at < covered ? null : work(block.text(), at, covered);
            if (draft != null && (next == drafts.size() || draft.end <= drafts.get(next).start)) {
                draft.within = block.capitalFrame(item).owner;
                draft.relation = draft.within == null ? null : "mentioned in parenthetical";
                found.add(draft);
                covered = draft.end;
            }
        }
        drafts.addAll(found);
    }

    private @Nullable Draft work(String text, int at, int floor) {
        int wordEnd = at;
        while (wordEnd < text.length() && !Typography.isBlank(text.charAt(wordEnd)) && text.charAt(wordEnd) != ',') {
            wordEnd++;
        }
        for (Name name : byFirstWord.getOrDefault(Typography.plain(text.substring(at, wordEnd)), List.of())) {
            int end = end(text, at, name.words);
            Draft draft = name.standsAt(text, at, end) ? cited(text, at, end, floor, name) : null;
            if (draft != null) {
                return draft;
            }
        }
        return null;
    }

    /// Where as many words end as a name has.
    private static int end(String text, int at, String words) {
        int end = at;
        for (int letter = 0; letter < words.length() && end < text.length(); letter++) {
            end = Typography.isBlank(text.charAt(end)) ? Typography.skipBlanks(text, end) : end + 1;
        }
        return end;
    }

    private @Nullable Draft cited(String text, int at, int end, int floor, Name name) {
        int number = Typography.skipBlanksBack(text, at, floor);
        int volume = number;
        while (volume > floor && number - volume <= LONGEST_VOLUME && Typography.isDigit(text.charAt(volume - 1))) {
            volume--;
        }
        boolean volumed = volume < number && number - volume <= LONGEST_VOLUME && number < at;
        int comma = Typography.skipComma(text, end);
        boolean said = comma > end && text.startsWith("at ", comma);
        int page = PinScanner.afterLabel(text, said ? Typography.skipBlanks(text, comma + 3) : comma);
        boolean direct = Typography.charAt(text, end) != ',' && comma > end;
        int pageEnd = pins.end(text, page);
        char follower = Typography.charAt(text, Typography.skipBlanks(text, pageEnd));
        boolean prose = Typography.isLetter(follower) || follower == '%' || follower == ':';
        if (pageEnd == page || !(said || (direct && !prose && (volumed || !name.needsAt)))) {
            return null;
        }
        Draft draft = new Draft(name.kind, volumed ? volume : at, pageEnd);
        draft.text = text;
        draft.words = name.work;
        draft.pin = PinScanner.normal(text.substring(page, pageEnd));
        return draft;
    }
}
