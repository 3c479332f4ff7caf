package counterpoint.opinion;

import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a court issued in one case, as one source prints it.
///
/// @param source the text that it was read from
/// @param caption what the text itself says of the case
/// @param opinions its opinions in the order printed; never empty
/// @param pages every page marker in the source, in order
/// @param chrome raw spans that are no part of the decision, such as a web page's navigation
/// @param problems what was not understood or is in doubt, in the order of the source
public record Decision(
        SourceText source,
        Caption caption,
        List<Opinion> opinions,
        List<PageMarker> pages,
        List<Span> chrome,
        List<ParseProblem> problems) {
    public Decision {
        opinions = List.copyOf(opinions);
        pages = List.copyOf(pages);
        chrome = List.copyOf(chrome);
        problems = List.copyOf(problems);
    }

    /// The same decision, of which one thing more is said.
    public Decision with(ParseProblem problem) {
        List<ParseProblem> more = new ArrayList<>(problems);
        more.add(problem);
        more.sort(Comparator.comparing(ParseProblem::span));
        return new Decision(source, caption, opinions, pages, chrome, more);
    }

    /// The opinion with this id.
    public Optional<Opinion> opinion(String id) {
        return opinions.stream().filter(opinion -> opinion.id().equals(id)).findFirst();
    }

    /// The page on which a raw offset lies: the last marker before it; empty before the first marker.
    public Optional<PageMarker> pageAt(int raw) {
        int low = 0;
        int high = pages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pages.get(middle).span().start() <= raw) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(pages.get(low - 1));
    }

    /// The label of the page on which a raw offset lies.
    ///
    /// Before the first marker it is the page before that marker's, since a marker stands where its page begins;
    /// empty if the source marks no pages, or no number says which page came first.
    public Optional<String> pageLabelAt(int raw) {
        Optional<PageMarker> marker = pageAt(raw);
        if (marker.isPresent() || pages.isEmpty()) {
            return marker.map(PageMarker::label);
        }
        String first = pages.getFirst().label();
        boolean counted = first.matches("[1-9]\\d{0,8}") && !first.equals("1");
        return counted ? Optional.of(Integer.toString(Integer.parseInt(first) - 1)) : Optional.empty();
    }
}
