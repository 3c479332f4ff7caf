package counterpoint.parse;

import counterpoint.opinion.OpinionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One opinion of a made-up decision: what its reader should find.
///
/// @param author the author's name as it is usually written; empty for an opinion per curiam
/// @param joined the names of those who joined, sorted
/// @param body the paragraphs and block quotations, in order, without headings
/// @param quotations those of them that are block quotations
/// @param headings the numbers of the headings, in order
/// @param notes the footnotes, in order
public record MadeUpOpinion(
        OpinionKind kind,
        Optional<String> author,
        List<String> joined,
        List<String> body,
        List<String> quotations,
        List<String> headings,
        List<Note> notes) {
    /// A footnote.
    public record Note(String mark, String text) {
    }

    /// An opinion to which text is yet to be added.
    static MadeUpOpinion begun(OpinionKind kind, Optional<String> author, List<String> joined) {
        return new MadeUpOpinion(
                kind,
                author,
                joined.stream().sorted().toList(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
