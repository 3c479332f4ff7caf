package counterpoint.citation;

/// A periodical, or another work that is cited by volume and page: `93 Harv. L. Rev. 752` (Indigo Book R30).
///
/// @param abbreviation the normal form, `Harv. L. Rev.`
/// @param name `Harvard Law Review`
public record Journal(String abbreviation, String name) implements PrintedSource {
}
