package counterpoint.language;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.text.Span;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void apostrophesBelongToWordsAndHyphensDoNot() {
        String text = "The officer’s split-second “choice,” § 1983.";
        assertThat(Words.in(text).stream().map(span -> span.of(text)))
                .containsExactly("The", "officer’s", "split", "second", "choice", "1983");
        assertThat(Words.count(text)).isEqualTo(6);
    }

    @Test
    void wordsOfAStretchAreCountedAsIfItStoodAlone() {
        String text = "’tis the officer’s ’n’ James’ § 1983’s";
        for (int start = 0; start <= text.length(); start++) {
            for (int end = start; end <= text.length(); end++) {
                assertThat(Words.count(text, new Span(start, end)))
                        .as(text.substring(start, end))
                        .isEqualTo(Words.in(text.substring(start, end)).size());
            }
        }
    }
}
