package counterpoint.ui.doctrine;

import counterpoint.doctrine.Weight;
import counterpoint.ui.theme.Texts;

/// The weights of stored queries in words.
final class WeightWords {
    private WeightWords() {
    }

    static String of(Weight weight) {
        return switch (weight) {
            case SURE -> Texts.of("doctrines.weight.sure");
            case LIKELY -> Texts.of("doctrines.weight.likely");
            case HINT -> Texts.of("doctrines.weight.hint");
        };
    }

    /// What a weight means.
    static String says(Weight weight) {
        return switch (weight) {
            case SURE -> Texts.of("doctrines.weight.sure.says");
            case LIKELY -> Texts.of("doctrines.weight.likely.says");
            case HINT -> Texts.of("doctrines.weight.hint.says");
        };
    }
}
