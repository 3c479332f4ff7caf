package counterpoint.citation;

import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.Optional;

/// One citation as it is printed at one place; what it means is decided later, by `authority`.
public interface Citation {
    CitationKind kind();

    /// Where it stands, in clean text.
    Place place();

    /// Where it stands, in the source: a full citation runs from the case's name to the closing parenthesis of the
    /// year, a short or id. citation to the end of its pin cite.
    Span raw();

    /// The words, from clean text.
    String text();

    /// The pages printed after `at` or after the first page, `319–20`; empty if none.
    Optional<String> pin();

    /// Whether this is a parallel citation, the same authority in another reporter, which follows its head citation.
    boolean isParallel();
}
