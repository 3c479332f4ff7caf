package counterpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.text.Span;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class SnippetFormatterTest {
    private static final String TEXT = "One. Two words. Three. Four words.";

    @Test
    void fragmentsThatTouchStayApartByASpace() {
        assertThat(snippet(fragment(5, 16), fragment(16, 23)))
                .isEqualTo(new Snippet("… Two words. Three. …", List.of(new Span(2, 5), new Span(13, 18))));
    }

    @Test
    void whatIsLeftOutShows() {
        assertThat(snippet(fragment(0, 5), fragment(23, 34)))
                .isEqualTo(new Snippet("One. … Four words.", List.of(new Span(0, 3), new Span(7, 11))));
    }

    private static Snippet snippet(Passage... fragments) {
        return new SnippetFormatter().format(fragments, TEXT);
    }

    /// A fragment of which the first word was found.
    private static Passage fragment(int start, int end) {
        int wordEnd = start + TEXT.substring(start).split("\\W", 2)[0].length();
        Passage fragment = new Passage();
        fragment.setStartOffset(start);
        fragment.setEndOffset(end);
        fragment.addMatch(start, wordEnd, new BytesRef("word"), 1);
        return fragment;
    }
}
