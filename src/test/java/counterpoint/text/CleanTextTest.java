package counterpoint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CleanTextTest {
    private final CleanText text = new CleanText.Builder()
            .append("Craw*1134ford-El", new Span(0, 4))
            .append("Craw*1134ford-El", new Span(9, 16))
            .build();

    @Test
    void aSliceKeepsThePlacesOfItsCharacters() {
        CleanText slice = text.slice(new Span(2, 6));
        assertThat(slice.text()).isEqualTo("awfo");
        assertThat(slice.rawSegments(new Span(0, 4))).isEqualTo(List.of(new Span(2, 4), new Span(9, 11)));
    }

    @Test
    void aSliceOfOneRunBeginsThere() {
        assertThat(text.slice(new Span(8, 11)).rawSpan()).isEqualTo(new Span(13, 16));
    }

    @Test
    void anEmptySliceIsEmpty() {
        assertThat(text.slice(new Span(3, 3)).isEmpty()).isTrue();
    }
}
