package counterpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProperNamesTest {
    private static List<String> goingOn(String text) {
        List<Span> words = Words.in(text);
        return new ProperNames(Set.of("the", "in"))
                .goingOn(text, words).stream()
                .mapToObj(index -> words.get(index).of(text))
                .toList();
    }

    @Test
    void wordsWithCapitalsBesideEachOtherAreOneName() {
        assertThat(goingOn("can survive the Supreme Court’s test")).containsExactly("Supreme");
        assertThat(goingOn("Judge Sykes reads Fourth Amendment law")).containsExactly("Judge", "Fourth");
    }

    @Test
    void ofStandsWithinAName() {
        assertThat(goingOn("the Bill of Rights and the Department of the Interior"))
                .containsExactly("Bill", "of", "Department", "of", "the");
        assertThat(goingOn("the Court of the dissent, and of Finkley")).isEmpty();
    }

    @Test
    void smallWordThatBeginsASentenceIsOfNoName() {
        assertThat(goingOn("In Graham we said so. The Court agreed.")).isEmpty();
        assertThat(goingOn("Crawford-El, The Chief")).isEmpty();
        assertThat(goingOn("he saw The Chief")).containsExactly("The");
    }

    @Test
    void punctuationEndsAName() {
        assertThat(goingOn("the Supreme, Court; Finkley. Smith")).isEmpty();
    }
}
