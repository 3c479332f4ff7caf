package counterpoint.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void apostrophesBelongToWordsAndHyphensDoNot() {
        String text = "The officer’s split-second “choice,” § 1983.";
        assertThat(Words.in(text).stream().map(span -> span.of(text)))
                .containsExactly("The", "officer’s", "split", "second", "choice", "1983");
        assertThat(Words.count(text)).isEqualTo(6);
    }
}
