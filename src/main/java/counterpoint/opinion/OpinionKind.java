package counterpoint.opinion;

import java.util.Locale;
import java.util.Optional;

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

    /// What a citation says of the weight of such an opinion: `Seymour, J., dissenting`; empty for one that speaks for the
    /// court (Indigo Book R13.1).
    ///
    /// @param author who wrote it; not named of one per curiam
    public Optional<String> weight(Optional<Judge> author) {
        String judge = author.filter(_ -> this != PER_CURIAM).map(one -> one.cited() + ", ").orElse("");
        return manner().map(manner -> judge + manner);
    }

    private Optional<String> manner() {
        return switch (this) {
            case LEAD, MAJORITY, COMBINED, TRIAL_COURT, REHEARING, ADDENDUM -> Optional.empty();
            case PLURALITY -> Optional.of("plurality opinion");
            case PER_CURIAM -> Optional.of("per curiam");
            case CONCURRENCE -> Optional.of("concurring");
            case CONCURRENCE_IN_JUDGMENT -> Optional.of("concurring in the judgment");
            case CONCURRENCE_IN_PART -> Optional.of("concurring in part and dissenting in part");
            case DISSENT -> Optional.of("dissenting");
            case STATEMENT -> Optional.of("statement");
        };
    }
}
