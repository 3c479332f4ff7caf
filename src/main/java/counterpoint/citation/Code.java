package counterpoint.citation;

/// A body of law: a code cited by title and section, or rules cited by number.
///
/// @param abbreviation the normal form, `U.S.C.`, `Fed. R. Evid.`
/// @param kind [CitationKind#STATUTE], [CitationKind#REGULATION] or [CitationKind#RULE]
/// @param titled whether a title number stands before it
public record Code(String abbreviation, CitationKind kind, boolean titled) implements PrintedSource {
}
