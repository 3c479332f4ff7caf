package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.PageMarker;
import counterpoint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageSeriesTest {
    private static final List<String> CITATIONS = List.of("501 U. S. 808", "111 S.Ct. 2597", "115 L.Ed.2d 720");

    @Test
    void aSeriesBelongsToTheCitationNearestBeforeIt() {
        assertThat(named("star", "861", "862")).containsExactly("U.S.", "U.S.");
        assertThat(named("star", "2601")).containsExactly("S.Ct.");
        assertThat(named("star", "738")).containsExactly("L.Ed.2d");
    }

    @Test
    void starsInPrintTellWhichCitationIsCounted() {
        List<PageMarker> pages = List.of(page("star", "809"), page("star-2", "2600"), page("star-3", "812"));
        assertThat(PageSeries.named(pages, CITATIONS)).extracting(PageMarker::series)
                .containsExactly("U.S.", "S.Ct.", "L.Ed.2d");
    }

    @Test
    void whatNoCitationFitsStaysUnknown() {
        assertThat(named("star", "12")).containsExactly("star");
        assertThat(named("slip", "810")).containsExactly("slip");
        assertThat(PageSeries.named(List.of(page("star", "810")), List.of())).extracting(PageMarker::series)
                .containsExactly("star");
        assertThat(named("star", "Supp. 833")).containsExactly("star");
    }

    @Test
    void ordinaryStarsAreNoPages() {
        StarPages finder = new StarPages();
        String stars = "The note* and * * * the 2*3 table; 2011 WL 1, at *4 and at *5. See *6 only.";
        assertThat(finder.find(stars, new Span(0, stars.length()))).isEmpty();
        String pages = "a *861 b **3172 c [*862] d *3 e **3173 f *863";
        assertThat(finder.find(pages, new Span(0, pages.length())))
                .extracting(page -> page.series() + " " + page.label())
                .containsExactlyInAnyOrder("star 861", "star 862", "star 863", "star-2 3172", "star-2 3173");
    }

    private static List<String> named(String series, String... labels) {
        List<PageMarker> pages = List.of(labels).stream().map(label -> page(series, label)).toList();
        return PageSeries.named(pages, CITATIONS).stream().map(PageMarker::series).toList();
    }

    private static PageMarker page(String series, String label) {
        return new PageMarker(label, series, new Span(0, label.length()));
    }
}
