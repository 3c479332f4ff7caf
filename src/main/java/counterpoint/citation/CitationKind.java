package counterpoint.citation;

/// The form of a citation. The names are those of the command line.
public enum CitationKind {
    /// A case with its volume, reporter and page (or a database number): `Johnson v. Jones, 515 U.S. 304 (1995)`.
    FULL,
    /// A case cited before, by name or volume: `Johnson, 515 U.S. at 313`, `515 U.S. at 313`.
    SHORT,
    /// `Id.`, `Id. at 313`, `Ibid.`
    ID,
    /// `Johnson, supra, at 313`.
    SUPRA,
    /// The authority named alone in prose: `Johnson does not block`.
    NAME,
    STATUTE,
    RULE,
    CONSTITUTION,
    REGULATION,
    /// Treatises, articles, dictionaries.
    SECONDARY,
    /// The record of the case itself: `Aplt. App. at 151`.
    RECORD,
    /// Another place of the same decision: `Majority op. at 19–26`, `infra at 7`.
    INTERNAL
}
