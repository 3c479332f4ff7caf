package counterpoint.casefile;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.authority.PassageMentions;
import counterpoint.compare.Link;
import counterpoint.compare.NearestPins;
import counterpoint.compare.Side;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds for a passage of one case, or for an opinion, the passages of other cases that rest on the same authorities
/// and doctrines; immutable, for any thread.
///
/// What few passages cite says more than what many cite, and the same page says twice as much as the same authority.
/// Making it takes some milliseconds a case, asking it less than a hundred for a library of hundreds of cases.
public final class AcrossCases {
    /// How many passages of another case are shown at most.
    public static final int PASSAGES = 3;

    /// Of no case.
    public static final AcrossCases NONE = of(List.of());

    private static final int LOOKED_AT = 6;

    private final List<Held> passages = new ArrayList<>();
    private final Map<Shared, List<Held>> having = new HashMap<>();
    private final Map<Shared, Double> weights = new HashMap<>();
    private final Map<Shared, Map<String, Optional<Authority>>> cases = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    private AcrossCases(List<CaseFile> files) {
        SameAuthorities same = new SameAuthorities();
        for (CaseFile file : files) {
            all.add(file.id());
            for (CaseOpinion opinion : file.opinions()) {
                hold(file, opinion, same);
            }
        }
        having.forEach((shared, with) -> weights.put(shared, Math.log((passages.size() + 1) / (with.size() + 0.5))));
        for (Held held : passages) {
            held.length = Math.sqrt(held.has.keySet().stream()
                    .mapToDouble(shared -> weight(shared) * weight(shared))
                    .sum());
        }
    }

    /// Over the reading texts of these cases.
    public static AcrossCases of(List<CaseFile> files) {
        return new AcrossCases(files);
    }

    private void hold(CaseFile file, CaseOpinion opinion, SameAuthorities same) {
        Side side = opinion.readingText().side();
        PassageMentions cited = new PassageMentions(side.passages(), side.mentions());
        for (int index = 0; index < side.passages().size(); index++) {
            Held held = new Held(file, opinion, side.passages().get(index));
            for (Mention mention : cited.in(index)) {
                mention.authority()
                        .filter(authority -> mention.countsAsMention() && SameAuthorities.isPublic(authority))
                        .ifPresent(authority -> held.has
                                .computeIfAbsent(new Cited(same.number(authority)), _ -> new ArrayList<>())
                                .add(mention));
            }
            side.doctrines().of(index)
                    .forEach(tag -> held.has.put(new Discussed(tag.id(), tag.doctrine().label()), List.of()));
            passages.add(held);
            held.has.keySet().forEach(shared -> {
                having.computeIfAbsent(shared, _ -> new ArrayList<>()).add(held);
                cases.computeIfAbsent(shared, _ -> new HashMap<>()).putIfAbsent(file.id(), held.authority(shared));
            });
        }
    }

    /// The passages of other cases that are most like one of this case, the likest first.
    ///
    /// @param passage of the reading text of `opinion`, or lying in one of its passages, as the end of a link does
    /// @param limit how many at most
    /// @return empty if no other case shares anything with it, or the case is not among those held
    public List<LikePassage> likePassage(CaseFile file, CaseOpinion opinion, Passage passage, int limit) {
        return passages.stream()
                .filter(held -> held.isIn(file, opinion)
                        && held.passage.number() == passage.number()
                        && held.passage.isFootnote() == passage.isFootnote())
                .findFirst()
                .map(held -> best(like(held).toList(), limit))
                .orElse(List.of());
    }

    /// The other cases that share most with an opinion, the most first.
    ///
    /// @param limit how many at most
    /// @return empty if no other case shares anything with it, or the case is not among those held
    public List<LikeCase> likeOpinion(CaseFile file, CaseOpinion opinion, int limit) {
        Map<String, List<Pair>> pairs = new LinkedHashMap<>();
        Map<Shared, Integer> counts = new LinkedHashMap<>();
        for (Held held : passages) {
            if (held.isIn(file, opinion)) {
                held.has.forEach(
                        (shared, mentions) -> counts.merge(shared, Math.max(1, mentions.size()), Integer::sum));
                like(held)
                        .forEach(pair -> pairs.computeIfAbsent(pair.there.file.id(), _ -> new ArrayList<>()).add(pair));
            }
        }
        return pairs.keySet().stream()
                .map(id -> new InCommon(id, shared(id, counts), counts))
                .sorted(Comparator.comparingDouble((InCommon common) -> weight(common)).reversed())
                .limit(limit)
                .map(common -> likeCase(common, pairs.getOrDefault(common.caseId, List.of())))
                .toList();
    }

    private LikeCase likeCase(InCommon common, List<Pair> pairs) {
        List<Authority> authorities = common.shared.stream()
                .sorted(Comparator.comparingDouble((Shared one) -> weight(one, common.counts)).reversed())
                .flatMap(one -> cases.getOrDefault(one, Map.of())
                        .getOrDefault(common.caseId, Optional.empty())
                        .stream())
                .toList();
        return new LikeCase(pairs.getFirst().there.file, weight(common), authorities, best(pairs, PASSAGES));
    }

    private List<Shared> shared(String id, Map<Shared, Integer> counts) {
        return counts.keySet().stream()
                .filter(one -> cases.getOrDefault(one, Map.of()).containsKey(id))
                .toList();
    }

    private double weight(InCommon common) {
        return common.shared.stream().mapToDouble(one -> weight(one, common.counts)).sum();
    }

    /// What it says that another case has something too: more if few cases have it, and if the opinion is full of it.
    private double weight(Shared shared, Map<Shared, Integer> counts) {
        double with = cases.getOrDefault(shared, Map.of()).size();
        return Math.log((all.size() + 1) / with) * Math.log1p(counts.getOrDefault(shared, 0));
    }

    /// The likest, each passage of another case once. Pins are looked at last, since they take longest and can no more
    /// than double what a pair has.
    private List<LikePassage> best(List<Pair> pairs, int limit) {
        Set<Passage> taken = new HashSet<>();
        return pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::weight).reversed())
                .limit(LOOKED_AT * (long) limit)
                .map(this::withPins)
                .sorted(Comparator.comparingDouble(LikePassage::weight).reversed())
                .filter(like -> taken.add(like.passage()))
                .limit(limit)
                .toList();
    }

    /// A passage with every passage of another case that shares something with it.
    private Stream<Pair> like(Held held) {
        Map<Held, Double> together = new LinkedHashMap<>();
        held.has.keySet().forEach(shared -> {
            double weight = weight(shared) * weight(shared);
            for (Held other : having.getOrDefault(shared, List.of())) {
                if (!other.file.id().equals(held.file.id())) {
                    together.merge(other, weight, Double::sum);
                }
            }
        });
        return together.entrySet().stream()
                .map(one -> new Pair(held, one.getKey(), one.getValue() / between(held, one.getKey())));
    }

    /// What two passages could share at most, damped: a passage that cites one thing is not the likest of all.
    private static double between(Held held, Held other) {
        return Math.sqrt(held.length * other.length);
    }

    private LikePassage withPins(Pair pair) {
        List<Weighed> shared = new ArrayList<>();
        pair.here.has.forEach((one, mentions) -> {
            List<Mention> there = pair.there.has.get(one);
            if (there != null) {
                NearestPins pins = NearestPins.of(mentions, there);
                double weight = weight(one) * weight(one) * (1 + pins.nearness());
                shared.add(new Weighed(weight, reason(one, mentions, pins)));
            }
        });
        shared.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        return new LikePassage(
                pair.here.passage,
                pair.there.file,
                pair.there.opinion,
                pair.there.passage,
                shared.stream().mapToDouble(Weighed::weight).sum() / between(pair.here, pair.there),
                shared.stream().map(Weighed::reason).toList());
    }

    private static Link.Reason reason(Shared shared, List<Mention> mentions, NearestPins pins) {
        return switch (shared) {
            case Cited _ -> {
                Authority authority = mentions.getFirst().authority().orElseThrow();
                yield new Link.Reason(
                        Link.Kind.SHARED_AUTHORITY, authority.name() + pins.text(), Optional.of(authority.key()));
            }
            case Discussed topic -> new Link.Reason(Link.Kind.SHARED_DOCTRINE, topic.name, Optional.empty());
        };
    }

    private double weight(Shared shared) {
        return weights.getOrDefault(shared, 0.0);
    }

    /// What two passages can share.
    private sealed interface Shared {
    }

    /// An authority, by its number.
    private record Cited(int authority) implements Shared {
    }

    private record Discussed(String id, String name) implements Shared {
    }

    private record Weighed(double weight, Link.Reason reason) {
    }

    /// What an opinion has in common with another case.
    ///
    /// @param counts how often the opinion has each thing
    private record InCommon(String caseId, List<Shared> shared, Map<Shared, Integer> counts) {
    }

    private record Pair(Held here, Held there, double weight) {
    }

    /// A passage with what it cites and discusses, and the mentions of what it cites; each is itself only.
    private static final class Held {
        private final CaseFile file;
        private final CaseOpinion opinion;
        private final Passage passage;
        private final Map<Shared, List<Mention>> has = new LinkedHashMap<>();
        private double length;

        Held(CaseFile file, CaseOpinion opinion, Passage passage) {
            this.file = file;
            this.opinion = opinion;
            this.passage = passage;
        }

        Optional<Authority> authority(Shared shared) {
            return has.getOrDefault(shared, List.of()).stream()
                    .flatMap(mention -> mention.authority().stream())
                    .findFirst();
        }

        boolean isIn(CaseFile other, CaseOpinion of) {
            return file.id().equals(other.id()) && opinion.id().equals(of.id());
        }
    }
}
