package counterpoint.compare;

import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Groups links that are about one point.
///
/// Two links are alike if their left ends speak of the same things and so do their right ends; if their ends stand near
/// each other; and if they rest on the same authorities. The two groups that are most alike in the mean are joined, as
/// long as they are alike enough. A statement is given to the point that it answers most likely; to a second one, since a
/// sentence may answer two, only if it answers that nearly as likely. Its other links would draw points together that are
/// two.
final class Grouping {
    private static final int POINTS_OF_A_STATEMENT = 2;

    /// The share of the likelihood of its first link that a statement's second one has at least.
    private static final double NEARLY = 0.92;

    /// What nearness and authorities say beside the words of either end.
    private static final double PLACE = 0.5;
    private static final double AUTHORITIES = 0.5;

    /// Paragraphs over which nearness falls to about a third.
    private static final double PARAGRAPHS = 1;

    /// How alike two groups must be, of what they could be at most.
    private static final double ENOUGH = 0.3 * (2 + 2 * PLACE + AUTHORITIES);

    private final PassageWords words;

    Grouping(PassageWords words) {
        this.words = words;
    }

    /// The groups, each with its links best first.
    List<List<Link>> of(List<Link> links) {
        List<Link> telling = telling(links);
        double[][] alike = alike(telling);
        List<List<Link>> groups = new ArrayList<>();
        for (List<Integer> group : new Clusters(alike, ENOUGH).groups()) {
            groups.add(group.stream()
                    .map(telling::get)
                    .sorted(Comparator.comparingDouble(Link::score).reversed())
                    .toList());
        }
        return groups;
    }

    /// What the reader says, and what is likely of each statement.
    private static List<Link> telling(List<Link> links) {
        Map<Passage, List<Link>> taken = new HashMap<>();
        List<Link> telling = new ArrayList<>();
        links.stream()
                .filter(link -> link.state() != State.REJECTED)
                .sorted(Comparator.comparingDouble(Link::score).reversed())
                .forEachOrdered(link -> {
                    List<Link> before = taken.computeIfAbsent(link.right(), _ -> new ArrayList<>());
                    if (link.state() != State.COMPUTED) {
                        telling.add(link);
                    } else if (!link.isWeak() && isNext(link, before)) {
                        before.add(link);
                        telling.add(link);
                    }
                });
        return telling;
    }

    private static boolean isNext(Link link, List<Link> before) {
        return before.isEmpty()
                || (before.size() < POINTS_OF_A_STATEMENT
                        && link.score() >= NEARLY * before.getFirst().score());
    }

    private double[][] alike(List<Link> links) {
        double[][] left = words(links, Link::left);
        double[][] right = words(links, Link::right);
        List<Set<String>> cited = links.stream().map(Grouping::cited).toList();
        double[][] alike = new double[links.size()][links.size()];
        for (int one = 0; one < links.size(); one++) {
            for (int other = 0; other < one; other++) {
                Link first = links.get(one);
                Link second = links.get(other);
                double all = left[one][other]
                        + right[one][other]
                        + PLACE * nearness(first.left(), second.left())
                        + PLACE * nearness(first.right(), second.right())
                        + AUTHORITIES * common(cited.get(one), cited.get(other));
                alike[one][other] = all;
                alike[other][one] = all;
            }
        }
        return alike;
    }

    /// How much the ends of each two links speak of the same things.
    private double[][] words(List<Link> links, Function<Link, Passage> end) {
        Map<Passage, Integer> numbers = new LinkedHashMap<>();
        links.forEach(link -> numbers.putIfAbsent(end.apply(link), numbers.size()));
        List<Profile> profiles = numbers.keySet().stream().map(words::profile).toList();
        double[][] ends = Profile.likeness(profiles, profiles);
        double[][] alike = new double[links.size()][links.size()];
        for (int one = 0; one < links.size(); one++) {
            for (int other = 0; other < links.size(); other++) {
                alike[one][other] = ends[numbers.getOrDefault(end.apply(links.get(one)), 0)][numbers
                        .getOrDefault(end.apply(links.get(other)), 0)];
            }
        }
        return alike;
    }

    private static double nearness(Passage one, Passage other) {
        return one.span().equals(other.span())
                ? 1
                : Math.exp(-Math.abs(one.paragraph() - other.paragraph()) / PARAGRAPHS);
    }

    private static Set<String> cited(Link link) {
        return link.reasons().stream().flatMap(reason -> reason.authority().stream()).collect(Collectors.toSet());
    }

    private static double common(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return both == 0 ? 0 : both / (double) (one.size() + other.size() - both);
    }
}
