package counterpoint.compare;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a part of an opinion is about, as a direction: things with weights, of length 1 or empty.
///
/// @param weights by stem or by authority
record Profile(Map<String, Double> weights) {
    /// The words of a part.
    static Profile ofWords(Bag bag, Vocabulary words) {
        return of(bag.counts(), words);
    }

    /// The authorities that a part cites; the record and other pages of the decision are none.
    static Profile ofAuthorities(List<Mention> mentions, Vocabulary authorities) {
        return of(cited(mentions), authorities);
    }

    /// How often each authority is cited, by key, in the order of first mention.
    static Map<String, Double> cited(List<Mention> mentions) {
        Map<String, Double> cited = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            mention.authority()
                    .filter(authority -> mention.countsAsMention() && isShareable(authority))
                    .ifPresent(authority -> cited.merge(authority.key(), 1.0, Double::sum));
        }
        return cited;
    }

    private static boolean isShareable(Authority authority) {
        return authority.kind() != AuthorityKind.RECORD && authority.kind() != AuthorityKind.INTERNAL;
    }

    private static Profile of(Map<String, Double> counts, Vocabulary vocabulary) {
        Map<String, Double> weights = new LinkedHashMap<>();
        counts.forEach((had, count) -> weights.put(had, (1 + Math.log(count)) * vocabulary.weight(had)));
        return new Profile(weights).normal();
    }

    private Profile normal() {
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        return length > 0 ? times(1 / length) : new Profile(Map.of());
    }

    /// This profile together with `share` of another one that holds other things.
    Profile and(Profile other, double share) {
        Map<String, Double> both = new LinkedHashMap<>(weights);
        both.putAll(other.times(share).weights);
        return new Profile(both).normal();
    }

    private Profile times(double factor) {
        Map<String, Double> scaled = new LinkedHashMap<>();
        weights.forEach((had, weight) -> scaled.put(had, factor * weight));
        return new Profile(scaled);
    }

    /// How alike two profiles are: the cosine of the angle between them, 0 to 1.
    double likeness(Profile other) {
        double sum = 0;
        for (Map.Entry<String, Double> one : weights.entrySet()) {
            sum += one.getValue() * other.weights.getOrDefault(one.getKey(), 0.0);
        }
        return Math.min(1, sum);
    }

    /// The likeness of each profile on the left (row) to each on the right (column).
    static double[][] likeness(List<Profile> left, List<Profile> right) {
        Map<String, List<Having>> having = new HashMap<>();
        for (int column = 0; column < right.size(); column++) {
            int index = column;
            right.get(column).weights.forEach((had, weight) -> having
                    .computeIfAbsent(had, key -> new ArrayList<>())
                    .add(new Having(index, weight)));
        }
        double[][] likeness = new double[left.size()][right.size()];
        for (int row = 0; row < left.size(); row++) {
            double[] its = likeness[row];
            left.get(row).weights.forEach((had, weight) -> having.getOrDefault(had, List.of())
                    .forEach(other -> its[other.part] += weight * other.weight));
        }
        return likeness;
    }

    private record Having(int part, double weight) {
    }
}
