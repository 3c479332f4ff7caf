package counterpoint.compare;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How many of the marked treatments are named as the reader named them.
///
/// @param uses the marked uses
/// @param right how many are named alike
/// @param macroF1 the mean, over the treatments that the reader named, of each one's F1: the harmonic mean of how many
///     of those named so are so and how many of those that are so are named so
record TreatmentMeasure(int uses, int right, double macroF1) {
    /// @param named what the program calls the treatment of a use: `reads narrowly`, in the reader's words
    static TreatmentMeasure of(List<AnnotatedDispute> disputes, Function<AnnotatedDispute.Use, String> named) {
        return of(disputes.stream()
                .flatMap(dispute -> dispute.treatments().stream())
                .map(use -> new Named(use.treatment(), named.apply(use)))
                .toList());
    }

    static TreatmentMeasure of(List<Named> all) {
        Set<String> treatments = all.stream().map(Named::marked).collect(Collectors.toSet());
        return new TreatmentMeasure(
                all.size(),
                (int) all.stream().filter(Named::isRight).count(),
                treatments.stream().mapToDouble(treatment -> f1(all, treatment)).average().orElse(0));
    }

    /// The share that is right.
    double accuracy() {
        return right / (double) uses;
    }

    private static double f1(List<Named> all, String treatment) {
        long right = all.stream().filter(one -> one.isRight() && one.marked.equals(treatment)).count();
        long marked = all.stream().filter(one -> one.marked.equals(treatment)).count();
        long named = all.stream().filter(one -> one.computed.equals(treatment)).count();
        return 2.0 * right / (marked + named);
    }

    /// @param marked the treatment that the reader named
    /// @param computed the one that the program names
    record Named(String marked, String computed) {
        boolean isRight() {
            return marked.equals(computed);
        }
    }
}
