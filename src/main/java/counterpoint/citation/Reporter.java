package counterpoint.citation;

/// A series of printed decisions, or a database of them.
///
/// @param abbreviation the normal form, `S. Ct.` (Indigo Book T1 and T3)
/// @param name `Supreme Court Reporter`
/// @param jurisdiction `U.S.` for the Supreme Court, `federal`, `states` for a region, `database`, or a state
/// @param years from and to, `1882-`
public record Reporter(String abbreviation, String name, String jurisdiction, String years) implements PrintedSource {
    /// The jurisdiction of numbers that a court itself gives its decisions, `2012 IL 112233` (Indigo
    /// Book, medium-neutral citation).
    public static final String NEUTRAL = "neutral";

    /// Whether a year stands in place of a volume.
    public boolean isNeutral() {
        return jurisdiction.equals(NEUTRAL);
    }

    /// Whether its number is no page: `2001 WL 202045`.
    public boolean isDatabase() {
        return jurisdiction.equals("database");
    }

    /// Whether it prints only decisions of the Supreme Court of the United States.
    public boolean isSupremeCourt() {
        return jurisdiction.equals("U.S.");
    }
}
