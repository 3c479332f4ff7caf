package counterpoint.citation;

/// An authority cited before, by its name: `Johnson, supra, at 313` (Indigo Book R6.2.3).
///
/// @param printed from the name to the pin
/// @param setting signal and parentheticals
/// @param name the name before `supra`
public record SupraCitation(Printed printed, Setting setting, String name) implements Citation {
    @Override
    public CitationKind kind() {
        return CitationKind.SUPRA;
    }
}
