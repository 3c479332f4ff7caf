package counterpoint.citation;

/// The record of the case itself, in the opinion's own words: `Aplt. App. at 151`.
///
/// @param printed from its first word to the pin
/// @param setting signal and parentheticals
/// @param source the part of the record without its page, `Aplt. App.`
public record RecordCitation(Printed printed, Setting setting, String source) implements Citation {
    @Override
    public CitationKind kind() {
        return CitationKind.RECORD;
    }
}
