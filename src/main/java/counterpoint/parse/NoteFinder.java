package counterpoint.parse;

import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.util.List;

/// Finds the footnotes of an opinion, wherever its print puts them.
final class NoteFinder {
    private final PageFootNotes pageFoot = new PageFootNotes();
    private final EndNotes end = new EndNotes();
    private final String source;
    private final Pagination pagination;
    private final TitledNotes titled;
    private final ZoneNotes zones;
    private final List<PageMarker> markers;
    private final boolean slip;
    private final NoteContinuation continuation;

    NoteFinder(SourceText text, SourceWords words, Pagination pagination, List<PageMarker> markers) {
        this.source = text.text();
        this.pagination = pagination;
        this.titled = new TitledNotes(text);
        this.zones = new ZoneNotes(text);
        this.markers = markers;
        this.slip = markers.stream().anyMatch(marker -> marker.series().equals(PageMarker.SLIP));
        this.continuation = new NoteContinuation(source, new WordPairs(words), markers);
    }

    /// The notes of one opinion, in order of their marks.
    ///
    /// @param apart what stands within the text and is no text
    FoundNotes find(OpinionPart part, Removals apart, List<ParseProblem> problems) {
        FoundNotes below = titled.find(part.body(), apart, problems);
        if (!below.notes().isEmpty()) {
            return below;
        }
        if (!pagination.isEmpty()) {
            FoundNotes found = zones.find(part, pagination.contentAround(part.body()), problems);
            if (!found.notes().isEmpty()) {
                return found;
            }
        }
        return new FoundNotes(runIn(part.body(), problems), List.of());
    }

    private List<PrintedNote> runIn(Span body, List<ParseProblem> problems) {
        List<PrintedNote> atFoot = slip ? pageFoot.find(source, body, markers) : List.of();
        return atFoot.isEmpty() ? end.find(source, body, problems) : continuation.complete(body, atFoot, problems);
    }
}
