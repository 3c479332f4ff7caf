package counterpoint.compare;

import counterpoint.language.Sentences;
import counterpoint.language.Terms;
import counterpoint.language.WordList;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Groups links into points of dispute.
///
/// What answers one argument is one point; two arguments that are answered in the same passages are one point too,
/// more readily if they are neighbors. The points with most weight come first.
public final class DisputeFinder {
    /// Links less likely than this do not make a dispute.
    private static final double LIKELY = 0.25;

    private static final int MOST_LINKS = 12;
    private static final double SHARED = 0.5;
    private static final double SHARED_BY_NEIGHBORS = 0.3;
    private static final int TITLE_WORDS = 3;

    private final Sentences sentences = new Sentences();
    private final TellingWords telling = new TellingWords();
    private final WordList signals = WordList.named("signals");

    /// The disputes between two opinions, the weightiest first.
    ///
    /// @param links between them, best first
    /// @return empty if no link is likely enough
    public List<Dispute> find(Side left, Side right, List<Link> links) {
        List<Group> groups = new ArrayList<>();
        Map<Passage, List<Link>> byArgument = links.stream()
                .filter(link -> link.score() >= LIKELY && link.state() != State.REJECTED)
                .collect(Collectors.groupingBy(
                        Link::left,
                        () -> new TreeMap<>(Comparator.comparing(Passage::span)),
                        Collectors.toList()));
        byArgument.values().forEach(its -> groups.add(new Group(groups.size(), groups.size(), its)));
        join(groups);
        Treatments treatments = new Treatments(left, right);
        return groups.stream()
                .map(group -> dispute(left.opinion(), right.opinion(), group.links, treatments))
                .sorted(Comparator.comparingDouble(Dispute::weight).reversed())
                .toList();
    }

    /// Joins the two groups that have most in common, as long as there are such.
    private static void join(List<Group> groups) {
        while (true) {
            Optional<Pair> best = Optional.empty();
            for (int one = 0; one < groups.size(); one++) {
                for (int other = one + 1; other < groups.size(); other++) {
                    double common = groups.get(one).inCommon(groups.get(other));
                    if (common > best.map(Pair::common).orElse(0.0)) {
                        best = Optional.of(new Pair(one, other, common));
                    }
                }
            }
            if (best.isEmpty()) {
                return;
            }
            Group joined = groups.get(best.get().one).with(groups.remove(best.get().other));
            groups.set(best.get().one, joined);
        }
    }

    /// The dispute that links make, whoever put them together.
    ///
    /// @param together not empty
    Dispute dispute(Opinion left, Opinion right, List<Link> together, Treatments treatments) {
        List<Link> links = together.stream()
                .sorted(Comparator.comparingDouble(Link::score).reversed())
                .toList();
        Link best = links.getFirst();
        List<String> authorities = List.copyOf(authorities(links).keySet());
        return new Dispute(
                title(links),
                false,
                State.COMPUTED,
                links,
                key(left, best.left(), best.right()),
                key(right, best.right(), best.left()),
                authorities,
                treatments.within(
                        authorities, spans(links, Link::left), spans(links, Link::right)));
    }

    private static List<Span> spans(List<Link> links, Function<Link, Passage> end) {
        return links.stream().map(link -> end.apply(link).span()).distinct().toList();
    }

    private static String title(List<Link> links) {
        Map<String, Double> words = new LinkedHashMap<>();
        for (Link link : links) {
            for (Link.Reason reason : link.reasons()) {
                if (reason.kind() == Link.Kind.SIMILAR_WORDING) {
                    for (String word : reason.text().split(", ")) {
                        words.merge(word, link.score(), Double::sum);
                    }
                }
            }
        }
        String about = words.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(TITLE_WORDS)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return authorities(links).values().stream()
                .findFirst()
                .map(name -> about.isEmpty() ? name : name + " · " + about)
                .orElse(about);
    }

    /// The names of the authorities on which links rest, by key, the weightiest first.
    private static Map<String, String> authorities(List<Link> links) {
        Map<String, Double> weights = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Link link : links) {
            for (Link.Reason reason : link.reasons()) {
                if (reason.kind() == Link.Kind.SHARED_AUTHORITY) {
                    reason.authority().ifPresent(key -> {
                        weights.merge(key, link.score(), Double::sum);
                        names.putIfAbsent(key, reason.text().split(", at ")[0]);
                    });
                }
            }
        }
        Map<String, String> sorted = new LinkedHashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(one -> sorted.put(one.getKey(), names.getOrDefault(one.getKey(), one.getKey())));
        return sorted;
    }

    /// The sentence that shares most words with the other end, for its length; a citation is none if there is another.
    private Dispute.KeySentence key(Opinion opinion, Passage passage, Passage other) {
        Set<String> there = stems(other.text());
        Optional<Dispute.KeySentence> key = Optional.empty();
        double most = -1;
        for (Place place : passage.places()) {
            String text = opinion.block(place).text().text();
            for (Span inPlace : sentences.in(place.clean().of(text))) {
                Span sentence = inPlace.shift(place.clean().start());
                Set<String> its = stems(sentence.of(text));
                double size = Math.sqrt(its.size() + 1.0);
                its.retainAll(there);
                double shared = isCitation(sentence.of(text)) ? 0 : its.size() / size;
                if (shared > most) {
                    most = shared;
                    key = Optional.of(new Dispute.KeySentence(
                            opinion.block(place).text().rawSpan(sentence), sentence.of(text)));
                }
            }
        }
        return key.orElseThrow();
    }

    private boolean isCitation(String sentence) {
        return signals.words().stream()
                .anyMatch(signal -> sentence.startsWith(signal)
                        && sentence.length() > signal.length()
                        && !Character.isLetter(sentence.charAt(signal.length())));
    }

    private Set<String> stems(String text) {
        return telling.in(text, List.of()).stream()
                .map(Terms.Term::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private record Pair(int one, int other, double common) {
    }

    /// Links about one or several arguments.
    ///
    /// @param first the index of its first argument among all that are answered
    /// @param last the index of its last
    private record Group(int first, int last, List<Link> links) {
        /// The share of answering passages that two groups have in common; 0 if they are not to be joined.
        double inCommon(Group other) {
            Set<Integer> here = answers();
            Set<Integer> both = new HashSet<>(here);
            both.retainAll(other.answers());
            Set<Integer> all = new HashSet<>(here);
            all.addAll(other.answers());
            double share = both.size() / (double) all.size();
            boolean neighbors = other.first <= last + 1 && first <= other.last + 1;
            boolean enough = share >= (neighbors ? SHARED_BY_NEIGHBORS : SHARED);
            return enough && links.size() + other.links.size() <= MOST_LINKS ? share : 0;
        }

        Group with(Group other) {
            List<Link> all = new ArrayList<>(links);
            all.addAll(other.links);
            return new Group(Math.min(first, other.first), Math.max(last, other.last), all);
        }

        private Set<Integer> answers() {
            return links.stream().map(link -> link.right().number()).collect(Collectors.toSet());
        }
    }
}
