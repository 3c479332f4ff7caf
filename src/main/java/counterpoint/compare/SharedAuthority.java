package counterpoint.compare;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An authority that two parts cite, with the pages on which they come closest.
///
/// @param authority what both cite
/// @param nearness 1 if both cite the same page, 0 if no pages near each other
/// @param text the evidence for reading, `Johnson v. Jones, at 313 and at 313–14`
record SharedAuthority(Authority authority, double nearness, String text) {
    private static final Comparator<SharedAuthority> WEIGHTIEST_FIRST = Comparator.comparingDouble(
            (SharedAuthority shared) -> shared.rank())
            .reversed();

    /// What two parts share, what says most first: the same page before another one, a case before a statute.
    static List<SharedAuthority> of(Part left, Part right) {
        Map<Authority, List<Mention>> there = byAuthority(right.mentions());
        List<SharedAuthority> shared = new ArrayList<>();
        byAuthority(left.mentions()).forEach((authority, here) -> {
            List<Mention> other = there.getOrDefault(authority, List.of());
            if (!other.isEmpty() && rank(authority.kind()) > 0) {
                NearestPins pins = NearestPins.of(here, other);
                shared.add(new SharedAuthority(authority, pins.nearness(), authority.name() + pins.text()));
            }
        });
        shared.sort(WEIGHTIEST_FIRST);
        return shared;
    }

    Link.Reason reason() {
        Link.Kind kind = authority.kind() == AuthorityKind.RECORD ? Link.Kind.SHARED_FACTS : Link.Kind.SHARED_AUTHORITY;
        return new Link.Reason(kind, text, Optional.of(authority.key()));
    }

    private double rank() {
        return rank(authority.kind()) * (1 + nearness);
    }

    private static double rank(AuthorityKind kind) {
        return switch (kind) {
            case CASE -> 2.0;
            case SECONDARY -> 1.6;
            case REGULATION -> 1.2;
            case STATUTE, RULE, CONSTITUTION -> 0.8;
            case RECORD -> 0.4;
            // Another page of the same decision is no authority that two opinions could share.
            case INTERNAL -> 0;
        };
    }

    private static Map<Authority, List<Mention>> byAuthority(List<Mention> mentions) {
        Map<Authority, List<Mention>> grouped = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            mention.authority()
                    .filter(authority -> mention.countsAsMention())
                    .ifPresent(authority -> grouped.computeIfAbsent(authority, key -> new ArrayList<>())
                            .add(mention));
        }
        return grouped;
    }
}
