package counterpoint.authority;

import counterpoint.citation.Citation;
import counterpoint.citation.CitationKind;
import counterpoint.citation.LawCitation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The statutes, rules and regulations cited with their code, so that a bare `§ 1983` finds its title.
///
/// An annotated code (U.S.C.A., U.S.C.S.) prints the same law as the official one (Indigo Book R16.1.4).
final class LawRegister {
    /// No decision cites more laws of one number.
    private static final int MOST_ALIKE = 32;
    /// Sections of one subject stand within so many numbers of each other: §§ 2253 to 2255.
    private static final int NEIGHBORS = 30;
    /// Lower section numbers are used by every code, and tell nothing.
    private static final int LEAST_NEIGHBOR = 100;

    private final Map<String, List<Authority>> byNumber = new HashMap<>();
    private final Map<String, Authority> byForm = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Integer> latest = new HashMap<>();
    private @Nullable LawCitation last;

    LawRegister(List<Citation> citations, List<Authority> known) {
        known.forEach(this::know);
        for (Citation citation : citations) {
            if (citation instanceof LawCitation law && law.code().isPresent()) {
                file(law.kind(), law.section(), authority(law));
            }
        }
    }

    private void know(Authority authority) {
        switch (authority.kind()) {
            case STATUTE, REGULATION, RULE, CONSTITUTION -> {
                byForm.put(authority.key(), authority);
                int sign = authority.key().indexOf("§ ");
                int number = sign < 0 ? authority.key().lastIndexOf(' ') + 1 : sign + 2;
                CitationKind kind = CitationKind.valueOf(authority.kind().name());
                file(kind, authority.key().substring(number), authority);
                codes.put(authority.key(), authority.key().substring(0, Math.max(0, (sign < 0 ? number : sign) - 1)));
            }
            case CASE, SECONDARY, RECORD, INTERNAL -> {
                // No law.
            }
        }
    }

    private void file(CitationKind kind, String section, Authority authority) {
        List<Authority> alike = byNumber.computeIfAbsent(number(kind, section), key -> new ArrayList<>(1));
        if (alike.size() < MOST_ALIKE && !alike.contains(authority)) {
            alike.add(authority);
        }
    }

    /// Statutes and regulations share the sign of a section, rules have their own word.
    private static String number(CitationKind kind, String section) {
        return (kind == CitationKind.RULE ? "Rule " : "§ ") + section;
    }

    /// Takes note of a mention, for the bare sections that follow.
    void heard(Mention mention) {
        mention.authority()
                .filter(meant -> codes.containsKey(meant.key()))
                .ifPresent(meant -> latest.put(meant.key(), mention.index()));
        if (mention.citation() instanceof LawCitation law && law.code().isPresent()) {
            last = law;
        }
    }

    Meaning of(LawCitation law) {
        if (law.code().isPresent()) {
            return Meaning.of(authority(law), Resolution.resolved("cited with its code"));
        }
        String number = number(law.kind(), law.section());
        List<Authority> alike = byNumber.getOrDefault(number, List.of());
        if (alike.size() == 1) {
            return meaning(alike.getFirst(), number + " is cited with its code elsewhere in this decision");
        }
        return alike.isEmpty() ? neighbor(law, number) : among(alike, number);
    }

    /// Of several codes with such a section the one cited last.
    private Meaning among(List<Authority> alike, String number) {
        Authority nearest = null;
        int index = -1;
        for (Authority authority : alike) {
            int cited = latest.getOrDefault(authority.key(), -1);
            if (cited > index) {
                nearest = authority;
                index = cited;
            }
        }
        if (nearest == null) {
            return Meaning.of(Resolution.ambiguous(
                    "several codes with a " + number + " are cited in this decision, none of them before",
                    alike.stream().map(Authority::key).toList()));
        }
        return meaning(nearest, "of the codes with a " + number + " cited here, this one was cited last before it");
    }

    /// A section that is nowhere cited with its code, near to one of the code cited last: § 2253 after 28 U.S.C. § 2254.
    private Meaning neighbor(LawCitation law, String number) {
        LawCitation before = last;
        if (before != null && before.kind() == law.kind() && law.kind() == CitationKind.STATUTE) {
            int own = PrintedPage.first(law.section());
            int other = PrintedPage.first(before.section());
            boolean near = Math.min(own, other) >= LEAST_NEIGHBOR && Math.abs(own - other) <= NEIGHBORS;
            if (near) {
                String code = code(before);
                return meaning(
                        authority(law.kind(), code, code + " § " + law.section()),
                        number + " is near to § " + before.section() + " of the code cited last before it, " + code);
            }
        }
        return Meaning.unknown("no code is named for " + number + " anywhere in this decision");
    }

    private Meaning meaning(Authority found, String because) {
        Integer index = latest.get(found.key());
        return Meaning.of(
                found, index == null ? Resolution.resolved(because) : Resolution.resolved(because, index));
    }

    /// The section that a pin such as `§ 1985` names in the code of a law; the law itself if it is no section of a code.
    Authority section(Authority law, Pin pin) {
        String code = codes.get(law.key());
        boolean statute = law.kind() == AuthorityKind.STATUTE || law.kind() == AuthorityKind.REGULATION;
        if (code == null || !statute || pin.number() == PrintedPage.NONE) {
            return law;
        }
        String section = law.key().substring(law.key().indexOf("§ ") + 2);
        return PrintedPage.first(section) == pin.number()
                ? law
                : authority(CitationKind.valueOf(law.kind().name()), code, code + " § " + pin.number());
    }

    private Authority authority(LawCitation law) {
        String form = law.normalForm().orElse(law.section());
        return authority(law.kind(), code(law), annotated(form));
    }

    private static String code(LawCitation law) {
        return annotated(law.code().orElse(""));
    }

    private static String annotated(String form) {
        return form.contains("U.S.C.") ? form.replace("U.S.C.A.", "U.S.C.").replace("U.S.C.S.", "U.S.C.") : form;
    }

    private Authority authority(CitationKind kind, String code, String form) {
        codes.putIfAbsent(form, code);
        return byForm.computeIfAbsent(
                form,
                key -> new Authority(key, kind(kind), key, List.of(key), Optional.empty(), OptionalInt.empty()));
    }

    private static AuthorityKind kind(CitationKind kind) {
        return switch (kind) {
            case RULE -> AuthorityKind.RULE;
            case CONSTITUTION -> AuthorityKind.CONSTITUTION;
            case REGULATION -> AuthorityKind.REGULATION;
            case STATUTE, FULL, SHORT, ID, SUPRA, NAME, SECONDARY, RECORD, INTERNAL -> AuthorityKind.STATUTE;
        };
    }
}
