package counterpoint.opinion;

import java.util.Locale;

/// What an opinion is in its decision. The names are those of the command line.
public enum OpinionKind {
    /// The only opinion, or the first of several whose relation is not stated.
    LEAD,
    MAJORITY,
    PLURALITY,
    PER_CURIAM,
    CONCURRENCE,
    CONCURRENCE_IN_JUDGMENT,
    /// Concurs in part and dissents in part.
    CONCURRENCE_IN_PART,
    DISSENT,
    STATEMENT,
    ADDENDUM,
    REHEARING,
    TRIAL_COURT,
    /// Several opinions that the source does not let us separate.
    COMBINED;

    /// The stem of an opinion's identifier, such as `majority` or `concurrence-in-part`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether the opinion speaks for the court rather than against it or beside it.
    public boolean leads() {
        return switch (this) {
            case LEAD, MAJORITY, PLURALITY, PER_CURIAM, COMBINED, TRIAL_COURT -> true;
            case CONCURRENCE, CONCURRENCE_IN_JUDGMENT, CONCURRENCE_IN_PART, DISSENT, STATEMENT, ADDENDUM, REHEARING ->
                false;
        };
    }
}
