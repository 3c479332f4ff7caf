package counterpoint.authority;

import counterpoint.citation.NameReference;
import counterpoint.opinion.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Resolves names: the only bearer, else the one cited nearest before, else the one cited most.
final class Names {
    private final CaseRegister cases;
    private final Map<Use, Integer> counts = new HashMap<>();
    private final Map<String, Mention> latest = new HashMap<>();
    private long steps;

    /// An authority in one opinion.
    private record Use(String opinion, String key) {
    }

    Names(CaseRegister cases) {
        this.cases = cases;
    }

    /// How many bearers of a name were looked at.
    long steps() {
        return steps;
    }

    /// Takes note of a mention, for the names that follow.
    void heard(Mention mention) {
        if (mention.countsAsMention()) {
            mention.authority().ifPresent(meant -> {
                counts.merge(new Use(mention.citation().place().opinion(), meant.key()), 1, Integer::sum);
                latest.put(meant.key(), mention);
            });
        }
    }

    Meaning of(NameReference reference) {
        List<KnownCase> bearers = new ArrayList<>(2);
        for (int bearer : reference.bearers()) {
            steps++;
            KnownCase found = cases.at(bearer);
            if (found != null && !bearers.contains(found)) {
                bearers.add(found);
            }
        }
        return among(reference.name(), bearers, reference.place());
    }

    /// What a name means that several cases may bear.
    Meaning among(String name, Collection<KnownCase> bearers, Place place) {
        if (bearers.isEmpty()) {
            return Meaning.unknown("no case named " + name + " is cited in full");
        }
        if (bearers.size() == 1) {
            Authority only = bearers.iterator().next().authority();
            return meaning(only, "named " + name + "; no other case of that name is cited here");
        }
        Mention near = nearest(place, bearers);
        if (near != null) {
            Authority meant = near.authority().orElseThrow();
            return meaning(
                    meant,
                    "named " + name + "; of the " + bearers.size()
                            + " cases of that name this one was cited last in this"
                            + " paragraph");
        }
        return mostCited(name, bearers, place);
    }

    /// The case of a volume that was cited or named last in the same block, for a short form without a page; empty if
    /// none was.
    Optional<Meaning> last(Collection<KnownCase> inVolume, Place place, String volume) {
        Mention near = nearest(place, inVolume);
        return Optional.ofNullable(near)
                .flatMap(Mention::authority)
                .map(meant -> meaning(
                        meant,
                        "of the " + inVolume.size() + " cases cited in " + volume
                                + " this one was cited last in this paragraph"));
    }

    /// The bearer mentioned last in the same block.
    private @Nullable Mention nearest(Place place, Collection<KnownCase> bearers) {
        Mention near = null;
        for (KnownCase bearer : bearers) {
            steps++;
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

    private Meaning mostCited(String name, Collection<KnownCase> bearers, Place place) {
        KnownCase best = null;
        int most = -1;
        boolean tied = false;
        for (KnownCase bearer : bearers) {
            steps++;
            int count = counts.getOrDefault(new Use(place.opinion(), bearer.authority().key()), 0);
            tied = count == most || (tied && count < most);
            if (count > most) {
                most = count;
                best = bearer;
            }
        }
        if (best == null || tied) {
            return ambiguous(name, bearers);
        }
        return meaning(
                best.authority(),
                "named " + name + "; of the " + bearers.size()
                        + " cases of that name this opinion has cited this one most so"
                        + " far");
    }

    private static Meaning ambiguous(String name, Collection<KnownCase> bearers) {
        return Meaning.of(Resolution.ambiguous(
                "several cases here are named " + name + ", and neither paragraph nor opinion tells which is meant",
                bearers.stream().map(bearer -> bearer.authority().key()).toList()));
    }

    /// An authority, by way of the last mention of it.
    Meaning meaning(Authority authority, String because) {
        Mention last = latest.get(authority.key());
        return Meaning.of(
                authority, last == null ? Resolution.resolved(because) : Resolution.resolved(because, last.index()));
    }
}
