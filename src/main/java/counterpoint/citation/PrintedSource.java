package counterpoint.citation;

/// What a catalogued abbreviation stands for: a reporter of decisions, a code of law or a journal.
public sealed interface PrintedSource permits Reporter, Code, Journal {
    /// The normal form, `F.3d`.
    String abbreviation();
}
