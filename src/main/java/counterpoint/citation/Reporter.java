package counterpoint.citation;

import java.util.ArrayList;
import java.util.List;

/// A series of printed decisions, or a database of them.
///
/// @param abbreviation the normal form, `S. Ct.` (Indigo Book T1 and T3)
/// @param name `Supreme Court Reporter`; of a further series the name of the first
/// @param jurisdiction `U.S.` for the Supreme Court, `federal`, `states` for a region, `database`, or a state, `Cal.`
/// @param neutral whether it is no print, but the number that a court itself gives its decisions, `2012 IL 112233`
///     (Indigo Book, medium-neutral citation): a year stands in place of a volume
/// @param first the year of its first decision, 0 if unknown
/// @param last the year of its last decision, 9999 if it still appears
/// @param court the court whose decisions it prints, in the form of a citation's parenthesis, `Cal.`; empty if it
///     prints several
/// @param namesakes all that are printed with the same abbreviation, as `How.` is Howard's reports of the Supreme Court
///     and of Mississippi, the likeliest, which is this one, first; empty if there is no other
public record Reporter(
        String abbreviation,
        String name,
        String jurisdiction,
        boolean neutral,
        int first,
        int last,
        String court,
        List<Reporter> namesakes)
        implements
            PrintedSource {
    private static final int YEAR_DIGITS = 4;
    private static final int STILL = 9999;

    /// A court's own numbers that are in no table.
    static Reporter unknownNeutral(String letters) {
        return new Reporter(letters, letters, "", true, 0, STILL, "", List.of());
    }

    /// Whether a year stands in place of a volume.
    public boolean isNeutral() {
        return neutral;
    }

    /// Whether its number is no page: `2001 WL 202045`.
    public boolean isDatabase() {
        return jurisdiction.equals("database");
    }

    /// Whether it prints only decisions of the Supreme Court of the United States.
    public boolean isSupremeCourt() {
        return jurisdiction.equals("U.S.");
    }

    /// This reporter, or another one printed with the same abbreviation.
    Reporter or(Reporter other) {
        List<Reporter> all = new ArrayList<>(namesakes.isEmpty() ? List.of(this) : namesakes);
        if (all.contains(other)) {
            return this;
        }
        all.add(other);
        return of(all);
    }

    private static Reporter of(List<Reporter> all) {
        Reporter likeliest = all.getFirst();
        return all.size() == 1
                ? likeliest
                : new Reporter(
                        likeliest.abbreviation,
                        likeliest.name,
                        likeliest.jurisdiction,
                        likeliest.neutral,
                        likeliest.first,
                        likeliest.last,
                        likeliest.court,
                        List.copyOf(all));
    }

    /// What of the namesakes can have a volume of so many digits: four are a year and lead to a court's own numbers,
    /// any other count to a print. The reporter itself if that leaves none.
    Reporter ofVolume(int digits) {
        List<Reporter> left = namesakes.stream()
                .filter(reporter -> reporter.neutral == (digits == YEAR_DIGITS))
                .toList();
        return left.isEmpty() ? this : of(left);
    }

    /// The one of the namesakes that a citation means: a reporter of its court before one of its court's state before
    /// one of its year; the first of equals.
    ///
    /// @param courtCited in normal form, empty if none is printed
    /// @param where the court sits, `federal` or `N.Y.`; empty if unknown
    /// @param year of the decision, 0 if none is printed
    Reporter meant(String courtCited, String where, int year) {
        Reporter best = this;
        int bestFit = -1;
        for (Reporter reporter : namesakes) {
            int fit = (!courtCited.isEmpty() && reporter.court.equals(courtCited) ? 4 : 0)
                    + (!where.isEmpty() && reporter.jurisdiction.equals(where) ? 3 : 0)
                    + (year > 0 && reporter.covers(year) ? 2 : 0);
            if (fit > bestFit) {
                best = reporter;
                bestFit = fit;
            }
        }
        return best;
    }

    /// Whether it printed decisions of a year; a year on both sides is allowed, as volumes overlap.
    private boolean covers(int year) {
        return year >= first - 1 && year <= last + 1;
    }
}
