package counterpoint.parse;

import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;

/// The line that names an opinion's author and kind: `SYKES, Chief Judge, dissenting.`
///
/// @param kind what it says that the opinion is; LEAD if it says nothing
/// @param author the judge named
/// @param joined the judges named as joining
/// @param caption the line before it that belongs to the opinion (`No. 00-1153, Ernest Medina v. Michael Cram`),
///     or the byline itself
/// @param span the byline
record Byline(OpinionKind kind, Optional<Judge> author, List<String> joined, Span caption, Span span) {
    Byline {
        joined = List.copyOf(joined);
    }

    /// The same byline, of another author.
    Byline by(Optional<Judge> other) {
        return new Byline(kind, other, joined, caption, span);
    }

    /// Whether both open the same opinion, as a header repeated on each page does.
    boolean repeats(Byline earlier) {
        boolean sameAuthor = author.map(Judge::name).equals(earlier.author.map(Judge::name));
        return kind == earlier.kind && sameAuthor && (author.isPresent() || kind == OpinionKind.PER_CURIAM);
    }

    /// Whether this names more judges than the other.
    boolean says(Byline other) {
        return joined.size() > other.joined.size() || caption.length() > other.caption.length();
    }
}
