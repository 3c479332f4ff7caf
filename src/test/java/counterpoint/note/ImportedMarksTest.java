package counterpoint.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportedMarksTest {
    private static final String TARGET = "\"target\": {\"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"jury\"}}";

    private static ImportedMarks read(String json) throws UnreadableNotesException {
        return ImportedMarks.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "7",
                "\"text\"",
                "[]",
                "{}",
                "{\"items\": 5}",
                "{\"first\": \"http://other.example/page1\"}",
                "{\"target\": 5}",
                "{\"target\": {\"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": 5}}}",
                "{\"target\": {\"selector\": {\"type\": \"XPathSelector\", \"value\": \"/p\"}}}",
                "{\"target\": \"http://court.example/op\"} trailing",
            })
    void whatHoldsNoMarkIsRefusedInOneSentence(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableNotesException.class)
                .hasMessageMatching("(?s)[A-Z][^\\n]{20,250}[.;]?[^\\n]*\\.")
                .hasNoCause();
    }

    @Test
    void nestingWithoutEndIsRefused() {
        String deep = "{\"first\":".repeat(100_000) + "1" + "}".repeat(100_000);
        assertThatThrownBy(() -> read(deep))
                .isInstanceOf(UnreadableNotesException.class)
                .hasMessageContaining("nested deeper");
        String selectors = "{\"refinedBy\":".repeat(50) + "{\"type\": \"TextQuoteSelector\", \"exact\": \"jury\"}"
                + "}".repeat(50);
        assertThatThrownBy(() -> read("{\"target\": {\"selector\": " + selectors + "}}"))
                .isInstanceOf(UnreadableNotesException.class);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        assertThatThrownBy(() -> ImportedMarks.read(new byte[] {'"', (byte) 0xC3, '"'}))
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aNoteOfFiveMegabytesIsLeftOutAndSaid() throws UnreadableNotesException {
        String big = "{\"bodyValue\": \"" + "a".repeat(5 << 20) + "\", " + TARGET + "}";
        ImportedMarks read = read("[" + big + ", {\"bodyValue\": \"small\", " + TARGET + "}]");

        assertThat(read.marks().marks()).extracting(Mark::note).containsExactly("small");
        assertThat(read.problems()).containsExactly("One annotation was left out, since a note may have 200,000"
                + " characters, and a mark 100 tags of 100 characters.");
    }

    @Test
    void wordsOfEveryWrongTypeDoNotStopTheRest() throws UnreadableNotesException {
        ImportedMarks read = read(
                "{\"@graph\": [{\"id\": 5, \"created\": [], \"motivation\": {}, \"body\": [7, null, [],"
                        + " {\"type\": \"TextualBody\", \"value\": {}}, {\"type\": \"TextualBody\", \"value\":"
                        + " \"<script>alert(1)</script>\"}], \"target\": {\"source\": 9, \"selector\": [3,"
                        + " {\"type\": \"TextPositionSelector\", \"start\": -4e9, \"end\": \"x\"},"
                        + " {\"type\": \"TextQuoteSelector\", \"exact\": \"jury\", \"prefix\": 8}]}}]}");

        Mark mark = read.marks().marks().getFirst();
        assertThat(mark.note()).isEqualTo("<script>alert(1)</script>");
        assertThat(mark.id()).startsWith("urn:uuid:");
    }

    @Test
    void halfACharacterBecomesASignSoThatTheNoteComesBackAsItWent() throws UnreadableNotesException {
        Mark mark = read("{\"id\": \"urn:x:\\udc00\", \"bodyValue\": \"half \\ud83d, whole \\ud83d\\ude00\", " + TARGET
                + "}").marks().marks().getFirst();

        assertThat(mark.note()).isEqualTo("half \uFFFD, whole \uD83D\uDE00");
        assertThat(mark.id()).isEqualTo("urn:x:\uFFFD");
    }

    @Test
    void aLongTagIsNotCutThroughACharacter() throws UnreadableNotesException {
        Mark mark = read("{\"bodyValue\": \"x\", " + TARGET + "}").marks().marks().getFirst();
        String letters = "a".repeat(Mark.LONGEST_TAG - 1);

        assertThat(mark.tagged(List.of(letters + "\uD83D\uDE00"), Instant.EPOCH).tags()).containsExactly(letters);
        assertThat(ColorNames.STANDARD.renamed(MarkColor.FACTS, "a".repeat(ColorNames.LONGEST - 1) + "\uD83D\uDE00")
                .name(MarkColor.FACTS)).isEqualTo("a".repeat(ColorNames.LONGEST - 1));
    }

    @Test
    void anAnnotationWithoutAnIdIsTheSameEachTime() throws UnreadableNotesException {
        String one = "{\"bodyValue\": \"x\", " + TARGET + "}";
        assertThat(read(one).marks()).isEqualTo(read("[" + one + "]").marks());
    }
}
