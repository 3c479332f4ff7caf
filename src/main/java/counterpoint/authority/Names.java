package counterpoint.authority;

import counterpoint.citation.NameReference;
import counterpoint.opinion.Place;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Resolves names in prose: the only bearer, else the one cited nearest before, else the one cited most.
final class Names {
    private final CaseRegister cases;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Mention> latest = new HashMap<>();

    Names(CaseRegister cases) {
        this.cases = cases;
    }

    /// Takes note of a mention, for the names that follow.
    void heard(Mention mention) {
        if (mention.countsAsMention()) {
            mention.authority().ifPresent(meant -> {
                counts.merge(opinion(mention) + meant.key(), 1, Integer::sum);
                latest.put(meant.key(), mention);
            });
        }
    }

    private static String opinion(Mention mention) {
        return mention.citation().place().opinion() + " ";
    }

    Meaning of(NameReference reference) {
        Set<KnownCase> bearers = new LinkedHashSet<>();
        for (int bearer : reference.bearers()) {
            KnownCase found = cases.at(bearer);
            if (found != null) {
                bearers.add(found);
            }
        }
        if (bearers.size() == 1) {
            Authority only = bearers.iterator().next().authority();
            return meaning(only, "named " + reference.name() + "; no other case of that name is cited");
        }
        Mention near = nearest(reference.place(), bearers);
        if (near != null) {
            Authority meant = near.authority().orElseThrow();
            return meaning(meant, "named " + reference.name() + "; cited last in this paragraph");
        }
        return mostCited(reference, bearers);
    }

    /// The bearer mentioned last in the same block.
    private @Nullable Mention nearest(Place place, Set<KnownCase> bearers) {
        Mention near = null;
        for (KnownCase bearer : bearers) {
            Mention mention = latest.get(bearer.authority().key());
            if (mention == null) {
                continue;
            }
            Place other = mention.citation().place();
            boolean here = other.opinion().equals(place.opinion())
                    && other.footnote() == place.footnote()
                    && other.block() == place.block();
            if (here && (near == null || mention.index() > near.index())) {
                near = mention;
            }
        }
        return near;
    }

    private Meaning mostCited(NameReference reference, Set<KnownCase> bearers) {
        KnownCase best = null;
        int most = -1;
        boolean tied = false;
        for (KnownCase bearer : bearers) {
            int count = counts.getOrDefault(
                    reference.place().opinion() + " " + bearer.authority().key(), 0);
            tied = count == most;
            if (count > most) {
                most = count;
                best = bearer;
                tied = false;
            }
        }
        if (best == null) {
            return Meaning.unknown("no case named " + reference.name() + " is cited in full");
        }
        if (tied) {
            return Meaning.of(Resolution.ambiguous(
                    "several cases are named " + reference.name(),
                    bearers.stream().map(bearer -> bearer.authority().key()).toList()));
        }
        return meaning(best.authority(), "named " + reference.name() + "; the case of that name cited most before");
    }

    private Meaning meaning(Authority authority, String because) {
        Mention last = latest.get(authority.key());
        return Meaning.of(
                authority, last == null ? Resolution.resolved(because) : Resolution.resolved(because, last.index()));
    }
}
