package counterpoint.ui.dispute;

import counterpoint.ui.model.disputes.DisputeFilter;
import counterpoint.ui.theme.Texts;

/// The names of the filters.
final class FilterWords {
    private FilterWords() {
    }

    static String of(DisputeFilter filter) {
        return switch (filter) {
            case ALL -> Texts.of("disputes.show.all");
            case CONFIRMED -> Texts.of("disputes.show.confirmed");
            case UNDECIDED -> Texts.of("disputes.show.undecided");
            case REJECTED -> Texts.of("disputes.show.rejected");
        };
    }

    /// A mark before the name, where it has one.
    static String mark(DisputeFilter filter) {
        return switch (filter) {
            case ALL, UNDECIDED -> "";
            case CONFIRMED -> "✓";
            case REJECTED -> "✗";
        };
    }
}
