package counterpoint.compare;

/// How an opinion uses an authority; not whether the authority is still good law. The names are those of the command
/// line.
public enum Treatment {
    /// Takes it as a ground of its own reasoning.
    RELIES_ON,
    /// Holds it to be about another case than this one.
    DISTINGUISHES,
    /// Holds it to say less than could be read into it.
    READS_NARROWLY,
    /// Holds it to reach further than its own facts.
    READS_BROADLY,
    /// Will not follow it.
    REJECTS,
    /// Names it without taking a stand: for a quotation, among others, for what is not in question.
    CITES_NEUTRALLY,
    /// Says something that the program cannot place.
    UNCLEAR
}
