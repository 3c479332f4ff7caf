package counterpoint.compare;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Counts what the sentences of an opinion say of how it uses an authority.
final class TreatmentVotes {
    /// What a sentence must say at least to take a side outright.
    private static final double ENOUGH = 2;

    /// How much of what says outright that the opinion relies on the authority another treatment must outweigh: a judge
    /// who builds on a case also says where it ends.
    private static final double BESIDE_RELIANCE = 0.6;

    private final Map<Treatment, Double> all = new EnumMap<>(Treatment.class);
    private final Map<Treatment, Double> outright = new EnumMap<>(Treatment.class);
    private final Map<Treatment, Double> strength = new EnumMap<>(Treatment.class);
    private final Map<Treatment, CitingSentence> strongest = new EnumMap<>(Treatment.class);

    /// Counts a sentence.
    ///
    /// @param votes how much it says of each treatment
    /// @param share what it counts, at most 1
    void add(CitingSentence sentence, Map<Treatment, Double> votes, double share) {
        votes.forEach((treatment, vote) -> {
            double weight = share * vote;
            all.merge(treatment, weight, Double::sum);
            if (weight >= ENOUGH) {
                outright.merge(treatment, weight, Double::sum);
            }
            if (weight > strength.getOrDefault(treatment, 0.0)) {
                strength.put(treatment, weight);
                strongest.put(treatment, sentence);
            }
        });
    }

    /// What a side that is taken outright weighs most, else whether the opinion relies on it or merely names it; unclear
    /// if no sentence of its own says anything.
    Treatment decided() {
        double relied = outright.getOrDefault(Treatment.RELIES_ON, 0.0);
        Optional<Treatment> side = outright.keySet().stream()
                .filter(one -> one != Treatment.RELIES_ON && one != Treatment.CITES_NEUTRALLY)
                .max(Comparator.comparingDouble(all::get))
                .filter(one -> all.getOrDefault(one, 0.0) >= BESIDE_RELIANCE * relied);
        double support = all.getOrDefault(Treatment.RELIES_ON, 0.0);
        double neutral = all.getOrDefault(Treatment.CITES_NEUTRALLY, 0.0);
        if (side.isPresent()) {
            return side.get();
        }
        if (support == 0 && neutral == 0) {
            return Treatment.UNCLEAR;
        }
        return support >= neutral ? Treatment.RELIES_ON : Treatment.CITES_NEUTRALLY;
    }

    /// The sentence that says most of a treatment; empty if none says anything of it.
    Optional<CitingSentence> shown(Treatment treatment) {
        return Optional.ofNullable(strongest.get(treatment));
    }
}
