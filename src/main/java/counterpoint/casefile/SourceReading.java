package counterpoint.casefile;

import counterpoint.authority.TableOfAuthorities;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Decision;

/// One source of a case after reading: what it prints and what it cites.
///
/// @param file the name under which it was read: a path as given, or the path within the library
/// @param edition the name of the print, `Slip opinion`; the file's name where nothing is said of it
/// @param caption what `case.json` and the text together say of the case
/// @param decision its opinions
/// @param authorities its citations
public record SourceReading(
        String file, String edition, Caption caption, Decision decision, TableOfAuthorities authorities) {
}
