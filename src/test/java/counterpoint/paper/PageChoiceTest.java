package counterpoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageChoiceTest {
    @Test
    void pagesAreReadAsReadersWriteThem() {
        assertThat(pages("")).contains(List.of(1, 2, 3, 4, 5));
        assertThat(pages(" 3 ")).contains(List.of(3));
        assertThat(pages("4–9, 1,1-2")).contains(List.of(1, 2, 4, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "3-2", "two", "1,,2", "-3", "1-", "99999999999"})
    void whatNamesNoPageIsRefused(String written) {
        assertThat(pages(written)).isEmpty();
    }

    private static Optional<List<Integer>> pages(String written) {
        return PageChoice.read(written, 5).map(PageChoice::pages).map(pages -> pages.stream().sorted().toList());
    }
}
