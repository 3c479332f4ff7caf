package counterpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoughtWordsTest {
    @Test
    void wordsAreFoundInEveryForm() {
        assertThat(found("interlocutory appeal", "Interlocutory review; the order is appealable. He appeals."))
                .containsExactly("Interlocutory", "appealable", "appeals");
    }

    @Test
    void aPhraseIsOneStretch() {
        assertThat(found("\"fact issue\"", "a fact issue, not a fact or an issue")).containsExactly("fact issue");
    }

    @Test
    void aHyphenatedNameIsOneStretch() {
        assertThat(found("Crawford-El", "In Crawford-El v. Britton")).containsExactly("Crawford-El");
    }

    @Test
    void wordsThatStandEverywhereAreLeftOut() {
        assertThat(new SoughtWords("who decides the \"law of the case\"").written())
                .containsExactly("decides", "“law of the case”");
    }

    @Test
    void noQuestionFails() {
        assertThat(found("\u0000 \" ( * \u0007", "anything")).isEmpty();
        assertThat(found("immunity ".repeat(12_000), "immunity")).containsExactly("immunity");
    }

    private static List<String> found(String question, String text) {
        return new SoughtWords(question).in(text).stream().map(span -> span.of(text)).toList();
    }
}
