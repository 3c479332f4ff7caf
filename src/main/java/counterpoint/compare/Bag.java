package counterpoint.compare;

import counterpoint.language.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The telling words of a part of an opinion, each with how often it counts.
///
/// @param counts by stem, in the order of first use
record Bag(Map<String, Double> counts) {
    /// How much more a word counts that stands in a sentence about the other opinion.
    private static final double ABOUT_THE_OTHER = 1;

    /// The words of a part.
    static Bag of(ReadPart part) {
        Map<String, Double> counts = new LinkedHashMap<>();
        for (ReadPart.Sentence sentence : part.sentences()) {
            double weight = sentence.namesTheOther() ? 1 + ABOUT_THE_OTHER : 1;
            sentence.words().forEach(word -> counts.merge(word.stem(), weight, Double::sum));
        }
        return new Bag(counts);
    }

    /// The words with which a part speaks about the other opinion: those of its sentences that name it and of the sentence
    /// after each; nothing if it does not name it.
    static Bag aboutTheOther(ReadPart part) {
        Map<String, Double> counts = new LinkedHashMap<>();
        boolean goesOn = false;
        for (ReadPart.Sentence sentence : part.sentences()) {
            if (sentence.namesTheOther() || goesOn) {
                sentence.words().forEach(word -> counts.merge(word.stem(), 1.0, Double::sum));
            }
            goesOn = sentence.namesTheOther();
        }
        return new Bag(counts);
    }

    /// Words that all count alike.
    static Bag plain(List<Terms.Term> words) {
        Map<String, Double> counts = new LinkedHashMap<>();
        words.forEach(word -> counts.merge(word.stem(), 1.0, Double::sum));
        return new Bag(counts);
    }

    /// This bag with the words of another one, counted `share` times.
    Bag with(Bag other, double share) {
        Map<String, Double> sum = new LinkedHashMap<>(counts);
        other.counts.forEach((stem, count) -> sum.merge(stem, share * count, Double::sum));
        return new Bag(sum);
    }

    /// How many words there are.
    double size() {
        return counts.values().stream().mapToDouble(count -> count).sum();
    }

    /// What a count is worth: the second use of a word says less than the first.
    static double damped(double count) {
        return count > 1 ? 1 + Math.log(count) : count;
    }
}
