package counterpoint.citation;

/// A treatise or an article, in the opinion's own words: `29 Wright & Gold, Federal Practice & Procedure §§ 6284,
/// 6294`.
///
/// @param printed from its first word to the pin
/// @param setting signal and parentheticals
/// @param work the work with its sections or pages
public record SecondaryCitation(Printed printed, Setting setting, String work) implements Citation {
    @Override
    public CitationKind kind() {
        return CitationKind.SECONDARY;
    }
}
