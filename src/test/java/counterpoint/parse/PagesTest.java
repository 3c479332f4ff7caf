package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
    private final List<ParseProblem> problems = new ArrayList<>();

    private List<PageMarker> find(String source) {
        return new PageMarkerFinder().find(source, new Span(0, source.length()), Pagination.NONE, problems);
    }

    private List<String> labels(String source) {
        return find(source).stream().map(PageMarker::label).toList();
    }

    @Test
    void headersStandBesideTheDocketNumberInRisingOrder() {
        assertThat(find("No. 20-1754 SMITH v. FINKLEY. Armed. 2 No. 20-1754 He posed and No. 20-1754 3 how it was 4 "
                + "No. 20-1754 told."))
                .containsExactly(
                        new PageMarker("2", "slip", new Span(37, 50)),
                        new PageMarker("3", "slip", new Span(64, 77)),
                        new PageMarker("4", "slip", new Span(89, 102)));
        assertThat(problems).isEmpty();
    }

    @Test
    void anotherCasesDocketIsNoHeader() {
        assertThat(labels("See No. 18-12 1 and No. 18-12 7 and No. 18-12 3.")).isEmpty();
    }

    @Test
    void aMissingPageIsReported() {
        assertThat(labels("2 No. 1-9 a No. 1-9 3 b 4 No. 1-9 c 6 No. 1-9 d")).containsExactly("2", "3", "4", "6");
        assertThat(problems).extracting(ParseProblem::kind).containsExactly(ParseProblem.Kind.PAGE_SEQUENCE);
    }

    @Test
    void starPagesRise() {
        assertThat(find("In Craw*1134ford-El outside *1135the rules"))
                .containsExactly(
                        new PageMarker("1134", "star", new Span(7, 12)),
                        new PageMarker("1135", "star", new Span(28, 33)));
    }

    @Test
    void bracketsBelongToTheMarkerAndEachReporterCountsForItself() {
        assertThat(find("a [*482] b **3172 c [*483] d **3173 e"))
                .containsExactly(
                        new PageMarker("482", "star", new Span(2, 8)),
                        new PageMarker("3172", "star-2", new Span(11, 17)),
                        new PageMarker("483", "star", new Span(20, 26)),
                        new PageMarker("3173", "star-2", new Span(29, 35)));
    }

    @Test
    void citedStarPagesAreText() {
        assertThat(labels("2011 WL 197426, at *1 (W.D. Tenn.). Id. at *2. Id.at *10–11.")).isEmpty();
    }
}
