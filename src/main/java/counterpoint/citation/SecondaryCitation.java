package counterpoint.citation;

import java.util.Optional;
import java.util.OptionalInt;

/// A treatise or an article, in the opinion's own words: `29 Wright & Gold, Federal Practice & Procedure §§ 6284,
/// 6294` (Indigo Book R28 on books, R30 on periodicals).
///
/// @param printed from its author to the closing parenthesis of the year
/// @param setting signal and parentheticals
/// @param work the work with its sections or pages
/// @param volume the volume of a journal
/// @param reporter the journal in its normal form; empty for a book
/// @param page the first page in the journal
/// @param year the year printed
public record SecondaryCitation(
        Printed printed,
        Setting setting,
        String work,
        Optional<String> volume,
        Optional<String> reporter,
        Optional<String> page,
        OptionalInt year)
        implements
            Citation {
    @Override
    public CitationKind kind() {
        return CitationKind.SECONDARY;
    }
}
