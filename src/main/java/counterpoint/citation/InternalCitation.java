package counterpoint.citation;

/// Another place of the same decision: `Majority op. at 19–26`, `infra at 7`, `ante, at 12`.
///
/// @param printed from its first word to the pin
/// @param setting signal and parentheticals
/// @param target what is pointed to without its page, `Majority op.`, `infra`
public record InternalCitation(Printed printed, Setting setting, String target) implements Citation {
    @Override
    public CitationKind kind() {
        return CitationKind.INTERNAL;
    }
}
