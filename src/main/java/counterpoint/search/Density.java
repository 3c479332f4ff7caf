package counterpoint.search;

import counterpoint.language.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much of a question stands close together in a passage: a sentence that has all its words answers it better than a
/// page on which they are scattered.
final class Density {
    /// Words of a longer sentence.
    private static final int WINDOW = 30;

    private final Terms words = new Terms();
    private final List<Wanted> wanted = new ArrayList<>();
    private final Map<String, List<Integer>> byTerm = new HashMap<>();
    private double all;

    /// @param clauses what is looked for
    /// @param weights how rare each is
    /// @param synonym how much a synonym counts against the word itself
    Density(List<Clause> clauses, double[] weights, double synonym) {
        for (int i = 0; i < clauses.size(); i++) {
            add(clauses.get(i).terms(), i, weights[i]);
            for (List<String> other : clauses.get(i).others()) {
                add(other, i, weights[i] * synonym);
            }
            all += weights[i];
        }
    }

    private void add(List<String> terms, int clause, double weight) {
        byTerm.computeIfAbsent(terms.getFirst(), _ -> new ArrayList<>()).add(wanted.size());
        wanted.add(new Wanted(terms, clause, weight));
    }

    /// The part of the question, by the rarity of its words, that the best window of a text has: 1 for all of it.
    double in(String text) {
        List<Terms.Term> terms = words.in(text);
        List<Met> met = new ArrayList<>();
        for (int at = 0; at < terms.size(); at++) {
            for (int index : byTerm.getOrDefault(terms.get(at).stem(), List.of())) {
                if (stands(wanted.get(index).terms(), terms, at)) {
                    met.add(new Met(at, wanted.get(index)));
                }
            }
        }
        double best = 0;
        for (int first = 0; first < met.size(); first++) {
            best = Math.max(best, window(met, first));
        }
        return all > 0 ? best / all : 0;
    }

    private static boolean stands(List<String> sought, List<Terms.Term> terms, int at) {
        if (at + sought.size() > terms.size()) {
            return false;
        }
        for (int i = 0; i < sought.size(); i++) {
            if (!terms.get(at + i).stem().equals(sought.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static double window(List<Met> met, int first) {
        Map<Integer, Double> clauses = new HashMap<>();
        for (int i = first; i < met.size() && met.get(i).at() < met.get(first).at() + WINDOW; i++) {
            clauses.merge(met.get(i).wanted().clause(), met.get(i).wanted().weight(), Math::max);
        }
        return clauses.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private record Wanted(List<String> terms, int clause, double weight) {
    }

    private record Met(int at, Wanted wanted) {
    }
}
