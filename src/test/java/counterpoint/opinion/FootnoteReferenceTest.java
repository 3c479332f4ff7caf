package counterpoint.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.parse.DecisionParser;
import counterpoint.text.SourceReader;
import counterpoint.text.UnreadableSourceException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FootnoteReferenceTest {
    private static final Path SMITH = Path.of("opinions/smith-v-finkley/slip-opinion.txt");

    @Test
    void everyReferenceStandsBehindTheWordsThatItFollowsInPrint() throws UnreadableSourceException {
        Decision smith = new DecisionParser().parse(new SourceReader().read(SMITH, "slip-opinion.txt"));

        assertThat(wordsBefore(smith.opinions().getFirst()))
                .isEqualTo(new TreeMap<>(Map.of(
                        "1", "the shooting.",
                        "2", "it now!”",
                        "3", "the ground.",
                        "4", "immediate threat.",
                        "5", "actively resisting.",
                        "6", "“threatening actions.”",
                        "7", "at 829);",
                        "8", "factual disputes.")));
        assertThat(wordsBefore(smith.opinions().getLast()))
                .isEqualTo(new TreeMap<>(Map.of(
                        "1", "injured him.",
                        "2", "Amendment violation.",
                        "3", "qualified immunity.”",
                        "4", "Graham standard.")));
    }

    private static Map<String, String> wordsBefore(Opinion opinion) {
        Map<String, String> words = new TreeMap<>();
        for (Footnote note : opinion.footnotes()) {
            Place place = opinion.referenceTo(note).orElseThrow();
            String before = opinion.block(place).text().text().substring(0, place.clean().start()).strip();
            List<String> last = List.of(before.split(" "));
            words.put(note.mark(), String.join(" ", last.subList(last.size() - 2, last.size())));
        }
        return words;
    }
}
