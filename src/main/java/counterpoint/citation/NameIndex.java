package counterpoint.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names by which prose may call the cases cited in a decision: `Crawford-El` for `Crawford-El v. Britton`,
/// `Garner` for `Tennessee v. Garner`, `Wilson I` where the opinion says so (Indigo Book R15.1).
final class NameIndex {
    /// How freely a name may be read.
    enum Trust {
        /// A name of its own: prose needs no further cue.
        SURE,
        /// Also a person of the case, an ordinary word, or a name never used short: only after "in", "under" and the
        /// like.
        CUED
    }

    /// One short name, with the cases that bear it as far as they are read.
    static final class Entry {
        private final String name;
        private final List<Draft> bearers = new ArrayList<>();
        private Trust trust;

        private Entry(String name, Trust trust) {
            this.name = name;
            this.trust = trust;
        }

        /// The name in plain print.
        String name() {
            return name;
        }

        /// How freely it may be read: as freely as the surest of its bearers allows.
        Trust trust() {
            return trust;
        }

        /// Full citations whose case bears it, in the order printed.
        List<Draft> bearers() {
            return bearers;
        }

        private void add(Draft bearer, Trust itsTrust) {
            if (bearers.size() < MOST_BEARERS && bearers.stream().noneMatch(known -> isSame(known, bearer))) {
                bearers.add(bearer);
            }
            if (itsTrust == Trust.SURE) {
                trust = Trust.SURE;
            }
        }
    }

    /// More cases of one name are not kept apart: a name that so many bear tells nothing.
    private static final int MOST_BEARERS = 64;
    /// More names than these are not compared with a damaged one, so that the work stays linear.
    private static final int MOST_ALIKE = 64;
    /// Shorter names are too often like one another by chance.
    private static final int SHORTEST_DAMAGED = 7;
    private static final Set<String> GOVERNMENTS = WordTable.named("governments");
    private static final Set<String> GENERIC = WordTable.named("generic");
    private static final Set<String> INSTITUTIONS = WordTable.named("institutions");
    private static final Set<String> ORDINARY = WordTable.named("ordinary");

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<Entry>> likeness = new HashMap<>();

    NameIndex(List<Draft> drafts, List<String> texts, Set<String> parties) {
        Set<String> used = shortNames(drafts, texts);
        for (int index = 0; index < drafts.size(); index++) {
            Draft draft = drafts.get(index);
            if (draft.kind == CitationKind.FULL && draft.parallelOf == null) {
                add(draft, draft.name.in(texts.get(index)), used, parties);
            }
        }
        for (Entry entry : entries.values()) {
            List<Entry> alike = likeness.computeIfAbsent(bucket(letters(entry.name)), key -> new ArrayList<>());
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
            put(draft.alias, Trust.SURE, draft);
        }
        if (parties.plaintiff().isEmpty()) {
            parties.name().ifPresent(name -> put(core(name), Trust.CUED, draft));
            return;
        }
        String plaintiff = parties.plaintiff().get();
        String defendant = parties.defendant().orElse("");
        boolean government = isGovernment(plaintiff);
        boolean estate = plaintiff.startsWith("Estate of");
        if (!government) {
            name(core(plaintiff), estate ? Trust.CUED : Trust.SURE, draft, ownParties);
        }
        String second = core(defendant);
        boolean usedShort = used.contains(second);
        if (government || usedShort) {
            name(second, Trust.SURE, draft, ownParties);
        } else if (estate) {
            name(second, Trust.CUED, draft, ownParties);
        }
    }

    private void name(String name, Trust trust, Draft draft, Set<String> ownParties) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.length() < 3 || GENERIC.contains(lower) || ownParties.contains(lower) || GOVERNMENTS.contains(lower)) {
            return;
        }
        boolean doubtful = ORDINARY.contains(lower) || isInstitution(lower);
        put(name, doubtful ? Trust.CUED : trust, draft);
    }

    /// Whether a name is that of a body that prose also speaks of as itself: `Board of Education`, `Apple Inc.`.
    private static boolean isInstitution(String name) {
        for (String word : name.split("[ .,]+")) {
            if (GENERIC.contains(word) || INSTITUTIONS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private void put(String name, Trust trust, Draft draft) {
        entries.computeIfAbsent(name, key -> new Entry(key, trust)).add(draft, trust);
    }

    private static boolean isSame(Draft one, Draft other) {
        return Objects.equals(one.volume, other.volume)
                && Objects.equals(one.page, other.page)
                && Objects.equals(one.source, other.source);
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

    @Nullable
    Entry exact(String name) {
        return entries.get(name);
    }

    /// The name that `printed` is a damaged print of: letters lost, added or run together by a scanner.
    @Nullable
    Entry damaged(String printed) {
        String letters = letters(printed);
        if (letters.length() < SHORTEST_DAMAGED) {
            return null;
        }
        for (Entry entry : likeness.getOrDefault(bucket(letters), List.of())) {
            String name = letters(entry.name);
            int allowed = name.length() >= 9 ? 2 : 1;
            boolean hyphens = printed.indexOf('-') >= 0 == entry.name.indexOf('-') >= 0;
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
