package counterpoint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoundOutlinesTest {
    private static final List<String> TEXTS = List.of("deadly force is not a force", "force, and video");

    private final FoundOutlines outlines = new FoundOutlines(TEXTS::get);

    private void add(int block, String word) {
        int start = TEXTS.get(block).indexOf(word);
        outlines.add(block, start, start + word.length());
    }

    private static Decoration of(int block, int start, int end) {
        return new Decoration(block, start, end, DecorationKind.SEARCH_HIT);
    }

    @Test
    void wordsSideBySideShareAnOutline() {
        add(0, "deadly");
        add(0, "force");
        add(0, "is");
        assertThat(outlines.all()).containsExactly(of(0, 0, 15));
    }

    @Test
    void whatStandsBetweenWordsPartsThem() {
        add(0, "deadly");
        add(0, "not");
        add(1, "force");
        add(1, "and");
        assertThat(outlines.all())
                .containsExactly(of(0, 0, 6), of(0, 16, 19), of(1, 0, 5), of(1, 7, 10));
    }
}
