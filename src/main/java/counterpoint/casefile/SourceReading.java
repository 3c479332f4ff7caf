package counterpoint.casefile;

import counterpoint.authority.TableOfAuthorities;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Decision;
import java.util.List;
import java.util.Optional;

/// One source of a case after reading: what it prints and what it cites.
///
/// @param file the name under which it was read: a path as given, or the path within the library
/// @param edition the name of the print, `Slip opinion`; the file's name where nothing is said of it
/// @param caption what `case.json` and the text together say of the case
/// @param decision its opinions
/// @param authorities its citations
/// @param problems one sentence each on what beside the source could not be used, such as a broken `case.json`
/// @param otherPrints the other sources of its case that were collated with it; empty if it was read alone
public record SourceReading(
        String file,
        String edition,
        Caption caption,
        Decision decision,
        TableOfAuthorities authorities,
        List<String> problems,
        List<OtherPrint> otherPrints) {
    public SourceReading {
        problems = List.copyOf(problems);
        otherPrints = List.copyOf(otherPrints);
    }

    /// Another source of the case that prints one of this source's opinions.
    ///
    /// @param opinion the opinion's id
    /// @param file the other source
    /// @param edition the name of its print, `F.3d`
    public record OtherPrint(String opinion, String file, String edition) {
    }

    static SourceReading of(
            UncitedSource structure,
            TableOfAuthorities authorities,
            List<String> problems,
            List<OtherPrint> otherPrints) {
        return new SourceReading(
                structure.file(),
                structure.source().edition(),
                structure.caption(),
                structure.decision(),
                authorities,
                problems,
                otherPrints);
    }

    /// This source without its citations.
    UncitedSource structure() {
        return new UncitedSource(
                new CaseDescription.Source(file, edition, List.of(), Optional.empty()), file, caption, decision);
    }
}
