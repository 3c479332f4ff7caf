package counterpoint.citation;

import java.util.ArrayList;
import java.util.List;

/// Reporters that share one abbreviation: `How.` is Howard's reports of the Supreme Court and of Mississippi.
///
/// @param reporters all of them, the likeliest first; at least two
record Namesakes(List<Reporter> reporters) implements PrintedSource {
    /// What an abbreviation stands for that two tables give: reporters stay side by side, otherwise the first stays.
    static PrintedSource join(PrintedSource first, PrintedSource second) {
        List<Reporter> all = new ArrayList<>(of(first));
        for (Reporter other : of(second)) {
            if (!all.contains(other)) {
                all.add(other);
            }
        }
        return all.size() < 2 || of(first).isEmpty() ? first : new Namesakes(List.copyOf(all));
    }

    private static List<Reporter> of(PrintedSource source) {
        return switch (source) {
            case Reporter reporter -> List.of(reporter);
            case Namesakes shared -> shared.reporters;
            case Code code -> List.of();
        };
    }

    @Override
    public String abbreviation() {
        return reporters.getFirst().abbreviation();
    }

    /// Those that can have such a volume: a year of four digits leads to a court's own numbers, anything else to a
    /// print. All of them if that leaves none.
    PrintedSource ofVolume(String volume) {
        boolean year = volume.length() == 4;
        List<Reporter> left = reporters.stream()
                .filter(reporter -> reporter.isNeutral() == year)
                .toList();
        if (left.isEmpty()) {
            return this;
        }
        return left.size() == 1 ? left.getFirst() : new Namesakes(left);
    }

    /// The one that a citation means: the reporter of its court before one of its court's state before one of its
    /// year; the first of equals.
    ///
    /// @param court the court in normal form, empty if none is printed
    /// @param jurisdiction where the court sits, `federal` or `N.Y.`; empty if unknown
    /// @param year of the decision, 0 if none is printed
    Reporter meant(String court, String jurisdiction, int year) {
        Reporter best = reporters.getFirst();
        int bestFit = -1;
        for (Reporter reporter : reporters) {
            int fit = (!court.isEmpty() && reporter.court().equals(court) ? 4 : 0)
                    + (!jurisdiction.isEmpty() && reporter.jurisdiction().equals(jurisdiction) ? 3 : 0)
                    + (year > 0 && reporter.covers(year) ? 2 : 0);
            if (fit > bestFit) {
                best = reporter;
                bestFit = fit;
            }
        }
        return best;
    }
}
