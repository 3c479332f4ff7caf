package counterpoint.authority;

/// What sort of source an authority is. The names are those of the command line.
public enum AuthorityKind {
    CASE,
    STATUTE,
    RULE,
    CONSTITUTION,
    REGULATION,
    SECONDARY,
    RECORD,
    INTERNAL
}
