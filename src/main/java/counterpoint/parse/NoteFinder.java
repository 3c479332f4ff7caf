package counterpoint.parse;

import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Span;
import java.util.List;

/// Finds the footnotes of an opinion, wherever its print puts them.
final class NoteFinder {
    private final PageFootNotes pageFoot = new PageFootNotes();
    private final EndNotes end = new EndNotes();
    private final String source;
    private final List<PageMarker> markers;
    private final NoteContinuation continuation;

    NoteFinder(String source, Span decision, List<PageMarker> markers) {
        this.source = source;
        this.markers = markers;
        this.continuation = new NoteContinuation(source, new WordPairs(source, decision), markers);
    }

    /// The notes of one opinion, in order of their marks.
    List<PrintedNote> find(Span body, List<ParseProblem> problems) {
        boolean slip = markers.stream().anyMatch(marker -> marker.series().equals(PageMarker.SLIP));
        List<PrintedNote> atFoot = slip ? pageFoot.find(source, body, markers) : List.of();
        return atFoot.isEmpty() ? end.find(source, body, problems) : continuation.complete(body, atFoot, problems);
    }
}
