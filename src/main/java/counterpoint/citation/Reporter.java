package counterpoint.citation;

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
public record Reporter(
        String abbreviation, String name, String jurisdiction, boolean neutral, int first, int last, String court)
        implements
            PrintedSource {
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

    /// Whether it printed decisions of a year; a year on both sides is allowed, as volumes overlap.
    boolean covers(int year) {
        return year >= first - 1 && year <= last + 1;
    }
}
