package counterpoint.citation;

/// The authority just cited: `Id. at 313`, `Ibid.` (Indigo Book R6.2.2).
///
/// @param printed from its first word to the pin
/// @param setting signal and parentheticals
public record IdCitation(Printed printed, Setting setting) implements Citation {
    @Override
    public CitationKind kind() {
        return CitationKind.ID;
    }
}
