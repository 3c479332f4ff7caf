package counterpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowTest {
    private final AnnotatedCase smith = AnnotatedCase.named("smith-v-finkley");
    private final List<ReadPart> arguments = smith.evidence().left();
    private final Row row = Row.of(smith.left().opinion(), arguments);

    @Test
    void footnoteStandsBesideTheTextThatHasItsMark() {
        int note = marked();
        assertThat(row.beside().get(note)).singleElement().satisfies(body -> {
            assertThat(row.isNote(body)).isFalse();
            assertThat(row.beside().get(body)).contains(note);
        });
    }

    @Test
    void lastPartOfTheBodyDoesNotStandBesideTheFirstFootnote() {
        int note = row.notes().indexOf(true);
        assertThat(row.beside().get(note - 1)).contains(note - 2).doesNotContain(note);
    }

    @Test
    void wordsOfAFootnoteAreWordsOfTheTextThatHasItsMark() {
        int note = marked();
        int body = row.beside().get(note).getFirst();
        assertThat(row.withNotes().bags().get(body).size())
                .isGreaterThanOrEqualTo(row.bags().get(body).size() + row.bags().get(note).size());
        assertThat(row.withNotes().bags().get(note)).isEqualTo(row.bags().get(note));
    }

    /// The first footnote whose mark was found.
    private int marked() {
        return IntStream.range(0, arguments.size())
                .filter(index -> row.isNote(index) && !row.beside().get(index).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
