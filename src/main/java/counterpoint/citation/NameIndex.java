package counterpoint.citation;

import counterpoint.citation.ShortName.Trust;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The names by which prose may call the cases cited in a decision: `Crawford-El` for `Crawford-El v. Britton`,
/// `Garner` for `Tennessee v. Garner`, `Wilson I` where the opinion says so (Indigo Book R15.1).
final class NameIndex {
    /// More names than these are not compared with a damaged one, so that the work stays linear.
    private static final int MOST_ALIKE = 64;
    /// Shorter names are too often like one another by chance.
    private static final int SHORTEST_DAMAGED = 7;
    private static final Set<String> GOVERNMENTS = WordTable.named("governments");
    private static final Set<String> GENERIC = WordTable.named("generic");
    private static final Set<String> INSTITUTIONS = WordTable.named("institutions");
    /// Last words of a company's name by which nobody calls it.
    private static final Set<String> CORPORATE = WordTable.named("corporate words");
    /// Cities and countries: prose speaks of them as places.
    private static final Set<String> PLACES = WordTable.named("places");
    private static final Set<String> FIRST_WORDS = WordTable.named("first words");
    private static final Pattern WORD_ENDS = Pattern.compile("[ .,]+");
    private static final Set<String> ORDINARY = WordTable.named("ordinary");

    private final Map<String, ShortName> entries = new LinkedHashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, List<ShortName>> likeness = new HashMap<>();

    NameIndex(List<Draft> drafts, List<String> texts, Set<String> parties) {
        Set<String> used = shortNames(drafts, texts);
        for (int index = 0; index < drafts.size(); index++) {
            Draft draft = drafts.get(index);
            if (draft.kind == CitationKind.FULL && draft.parallelOf == null) {
                add(draft, draft.name.in(texts.get(index)), used, parties);
            }
        }
        for (ShortName entry : entries.values()) {
            if (entry.trust() == Trust.WEAK) {
                continue;
            }
            List<ShortName> alike = likeness.computeIfAbsent(bucket(letters(entry.name())), key -> new ArrayList<>());
            if (alike.size() < MOST_ALIKE) {
                alike.add(entry);
            }
        }
    }

    private static Set<String> shortNames(List<Draft> drafts, List<String> texts) {
        Set<String> used = new HashSet<>();
        for (int index = 0; index < drafts.size(); index++) {
            Draft draft = drafts.get(index);
            boolean shortened = draft.kind == CitationKind.SHORT || draft.kind == CitationKind.SUPRA;
            if (shortened && draft.name.isPrinted() && draft.name.versus() < 0) {
                draft.name.in(texts.get(index)).name().ifPresent(used::add);
            }
        }
        return used;
    }

    private void add(Draft draft, Parties parties, Set<String> used, Set<String> ownParties) {
        if (draft.alias != null) {
            put(draft.alias, Trust.SURE, draft, false);
        }
        if (parties.plaintiff().isEmpty()) {
            parties.name().ifPresent(name -> oneParty(name, draft));
            return;
        }
        String plaintiff = parties.plaintiff().get();
        String defendant = parties.defendant().orElse("");
        boolean government = isGovernment(plaintiff);
        boolean estate = plaintiff.startsWith("Estate of");
        if (!government) {
            name(core(plaintiff), estate ? Trust.CUED : Trust.SURE, draft, used, ownParties);
            corporate(core(plaintiff), draft, used, ownParties);
        }
        if (isPlace(plaintiff) && !ownParties.contains(core(plaintiff).toLowerCase(Locale.ROOT))) {
            put(plaintiff, used.contains(plaintiff) ? Trust.SURE : Trust.CUED, draft, true);
        }
        shortened(core(plaintiff), draft, used, ownParties);
        shortened(core(defendant), draft, used, ownParties);
        String second = core(defendant);
        if (government || used.contains(second)) {
            name(second, Trust.SURE, draft, used, ownParties);
        } else {
            boolean body = isInstitution(plaintiff.toLowerCase(Locale.ROOT));
            name(second, estate || body ? Trust.CUED : Trust.WEAK, draft, used, ownParties);
        }
    }

    /// What a short form of the decision leaves of a longer name: `Arco` of `Arco Industries Corp.`.
    private void shortened(String party, Draft draft, Set<String> used, Set<String> ownParties) {
        for (int blank = party.indexOf(' '); blank > 0; blank = party.indexOf(' ', blank + 1)) {
            String first = party.substring(0, blank);
            if (used.contains(first)) {
                name(first, Trust.SURE, draft, used, ownParties);
            }
        }
        int blank = party.indexOf(' ');
        String first = blank < 0 ? "" : party.substring(0, blank);
        if (first.length() > 3 && Typography.isLetter(first.charAt(first.length() - 1)) && isOwnName(first)) {
            name(first, Trust.WEAK, draft, used, ownParties);
        }
    }

    /// Whether a word is one by which a body could be called: `Bruken` of `Bruken Realty Corp.`, not `American`.
    private static boolean isOwnName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !FIRST_WORDS.contains(lower) && !ORDINARY.contains(lower) && !isInstitution(lower);
    }

    /// Whether a party is a town or county named with that word, as prose calls its case: `Village of Hoffman Estates`.
    private static boolean isPlace(String party) {
        return party.startsWith("Village of ") || party.startsWith("City of ") || party.startsWith("Town of ")
                || party.startsWith("County of ") || party.startsWith("Township of ");
    }

    /// `In re Winship` is known by its whole name, and by `Winship` after a cue.
    private void oneParty(String name, Draft draft) {
        String core = core(name);
        put(core, Trust.CUED, draft, true);
        if (name.startsWith("In re ") || name.startsWith("Ex parte ")) {
            put(name, Trust.SURE, draft, false);
        }
    }

    /// `Chevron` for `Chevron U.S.A. Inc.`, `McDonnell Douglas` for `McDonnell Douglas Corp.`.
    private void corporate(String party, Draft draft, Set<String> used, Set<String> ownParties) {
        String rest = party;
        int blank = rest.lastIndexOf(' ');
        while (blank > 0 && CORPORATE.contains(rest.substring(blank + 1).replace(".", ""))) {
            rest = rest.substring(0, blank);
            blank = rest.lastIndexOf(' ');
        }
        if (rest.length() < party.length() && rest.length() > 3 && !rest.endsWith("&")) {
            name(rest, used.contains(rest) ? Trust.SURE : Trust.CUED, draft, used, ownParties);
        }
    }

    private void name(String name, Trust trust, Draft draft, Set<String> used, Set<String> ownParties) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.length() < 3 || GENERIC.contains(lower) || GOVERNMENTS.contains(lower)) {
            return;
        }
        boolean place = PLACES.contains(lower);
        if (ownParties.contains(lower) || (place && !used.contains(name))) {
            put(name, Trust.WEAK, draft, false);
            return;
        }
        boolean doubtful = place || ORDINARY.contains(lower) || isInstitution(lower);
        boolean learns = !doubtful || used.contains(name);
        Trust itsTrust = doubtful && trust == Trust.SURE ? Trust.CUED : trust;
        ShortName entry = put(name, itsTrust, draft, learns && itsTrust != Trust.SURE);
        if (doubtful && used.contains(name)) {
            entry.usedAsCase();
        }
    }

    /// Whether a name is that of a body that prose also speaks of as itself: `Board of Education`, `Apple Inc.`.
    private static boolean isInstitution(String name) {
        for (String word : WORD_ENDS.split(name)) {
            if (GENERIC.contains(word) || INSTITUTIONS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private ShortName put(String name, Trust trust, Draft draft, boolean learns) {
        ShortName entry = entries.computeIfAbsent(name, key -> new ShortName(key, trust));
        entry.add(draft, trust, learns);
        String written = WrittenOut.name(name);
        if (!written.equals(name)) {
            put(written, trust, draft, learns);
        }
        int blank = name.indexOf(' ');
        firstWords.add(blank < 0 ? name : name.substring(0, blank));
        return entry;
    }

    /// The part of a party's name that prose uses: `Valverde` of `Estate of Valverde ex rel. Padilla`.
    static String core(String party) {
        String core = party;
        int rel = core.indexOf(" ex rel.");
        if (rel > 0) {
            core = core.substring(0, rel);
        }
        for (String lead : List.of(
                "Estate of ",
                "In re ",
                "Ex parte ",
                "Matter of ",
                "Town of ",
                "City of ",
                "County of ",
                "Village of ",
                "The ")) {
            if (core.startsWith(lead)) {
                core = core.substring(lead.length());
            }
        }
        int comma = core.indexOf(',');
        return (comma > 0 ? core.substring(0, comma) : core).strip();
    }

    static boolean isGovernment(String party) {
        String lower = party.toLowerCase(Locale.ROOT);
        return GOVERNMENTS.contains(lower)
                || lower.startsWith("city of")
                || lower.startsWith("city &")
                || lower.startsWith("county of")
                || lower.startsWith("state of")
                || lower.startsWith("people of")
                || lower.startsWith("town of")
                || lower.startsWith("village of")
                || lower.startsWith("commonwealth");
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /// Whether a name known begins with this word.
    boolean beginsWith(String word) {
        return firstWords.contains(word);
    }

    @Nullable
    ShortName exact(String name) {
        return entries.get(name);
    }

    /// The name that `printed` is a damaged print of: letters lost, added or run together by a scanner.
    @Nullable
    ShortName damaged(String printed) {
        String letters = letters(printed);
        if (letters.length() < SHORTEST_DAMAGED) {
            return null;
        }
        for (ShortName entry : likeness.getOrDefault(bucket(letters), List.of())) {
            String name = letters(entry.name());
            int allowed = name.length() >= 9 ? 2 : 1;
            boolean hyphens = printed.indexOf('-') >= 0 == entry.name().indexOf('-') >= 0;
            if (hyphens && Likeness.within(letters, name, allowed)) {
                return entry;
            }
        }
        return null;
    }

    /// Names of one first letter and one last letter may be damaged prints of one another.
    private static String bucket(String letters) {
        return letters.isEmpty() ? "" : letters.substring(0, 1) + letters.charAt(letters.length() - 1);
    }

    static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            if (Typography.isLetter(name.charAt(at))) {
                letters.append(Character.toLowerCase(name.charAt(at)));
            }
        }
        return letters.toString();
    }
}
