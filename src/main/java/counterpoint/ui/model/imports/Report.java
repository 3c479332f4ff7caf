package counterpoint.ui.model.imports;

import counterpoint.casefile.SourceReading;
import counterpoint.opinion.Correction;
import java.util.List;

/// What is said of how a source was read: what was recognised, what is not sure, what was set aside.
///
/// @param recognised counts by sort; sorts of which there is none are left out
/// @param doubts in the order of the source
/// @param aside in the order of the source
public record Report(List<Finding> recognised, List<Doubt> doubts, List<SetAside> aside) {
    public Report {
        recognised = List.copyOf(recognised);
        doubts = List.copyOf(doubts);
        aside = List.copyOf(aside);
    }

    /// The report on a reading made with these corrections.
    public static Report of(SourceReading reading, List<Correction> corrections) {
        return new Report(
                new Recognition(reading).findings(),
                new Doubts(reading).all(),
                Asides.of(reading.decision(), corrections));
    }
}
