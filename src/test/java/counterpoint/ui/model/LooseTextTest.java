package counterpoint.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.text.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LooseTextTest {
    private static final String TEXT = "The “broad-\nreaching” discovery of the  plaintiff’s claim";

    @Test
    void straightQuotesFindCurlyOnes() {
        assertThat(found("plaintiff's CLAIM")).containsExactly("plaintiff’s claim");
        assertThat(found("\"broad")).containsExactly("“broad");
    }

    @Test
    void oneSpaceFindsALineBreakOrTwoSpaces() {
        assertThat(found("broad- reaching")).containsExactly("broad-\nreaching");
        assertThat(found("the plaintiff")).containsExactly("the  plaintiff");
    }

    @Test
    void aBlankQueryFindsNothing() {
        assertThat(found("  ")).isEmpty();
    }

    @Test
    void hitsStandApart() {
        assertThat(LooseText.of("aaaa").find(LooseText.of("aa"))).containsExactly(new Span(0, 2), new Span(2, 4));
    }

    @Property
    void everyHitLiesInTheText(@ForAll String text, @ForAll String query) {
        for (Span hit : LooseText.of(text).find(LooseText.of(query))) {
            assertThat(hit.end()).isLessThanOrEqualTo(text.length());
            assertThat(hit.isEmpty()).isFalse();
        }
    }

    private static List<String> found(String query) {
        return LooseText.of(TEXT).find(LooseText.of(query)).stream().map(hit -> hit.of(TEXT)).toList();
    }
}
