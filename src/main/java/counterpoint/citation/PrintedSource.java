package counterpoint.citation;

/// What a catalogued abbreviation stands for: a reporter of decisions or a code of law.
public sealed interface PrintedSource permits Reporter, Code {
    /// The normal form, `F.3d`.
    String abbreviation();
}
