package counterpoint.authority;

import counterpoint.text.Span;
import java.util.Optional;

/// A place of the decision itself that one of its opinions points to.
///
/// @param opinion the id of the opinion that is meant
/// @param page the page's label, `19`; empty where a footnote or a part is named without its page
/// @param footnote the footnote's mark; empty if none is named, or the opinion has none of that mark
/// @param span raw, into the source of the citation: of the page as far as it is the opinion's, else of the footnote or
///     the part's heading
public record InternalTarget(String opinion, Optional<String> page, Optional<String> footnote, Span span) {
}
