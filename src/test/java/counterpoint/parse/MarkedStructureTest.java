package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Paragraph;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Real opinions in the forms of many courts, with form feeds and without.
class MarkedStructureTest {
    private static final Path MARKED = Path.of("src/test/resources/structure");

    private static Stream<String> opinions() throws IOException {
        try (Stream<Path> files = Files.list(MARKED)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("opinions")
    void pagesMayBePartedByFormFeeds(String file) throws IOException {
        check(new MarkedStructure(Files.readString(MARKED.resolve(file)), true));
    }

    @ParameterizedTest
    @MethodSource("opinions")
    void formFeedsMayBeLost(String file) throws IOException {
        check(new MarkedStructure(Files.readString(MARKED.resolve(file)), false));
    }

    private static void check(MarkedStructure marked) {
        Decision decision = new DecisionParser()
                .parse(new SourceText("a.txt", StandardCharsets.UTF_8, marked.text()));
        assertThat(decision.opinions().stream().map(MarkedStructureTest::said))
                .containsExactlyElementsOf(marked.opinions());
        assertThat(
                decision.opinions().stream().flatMap(opinion -> opinion.body().stream()).map(MarkedStructureTest::said))
                .containsExactlyElementsOf(marked.blocks());
        assertThat(notes(decision)).containsExactlyElementsOf(marked.notes());
        assertThat(decision.pages().stream().map(PageMarker::label)).containsExactlyElementsOf(marked.pages());
    }

    private static String said(Opinion opinion) {
        return opinion.kind() + "|" + opinion.author().map(Judge::name).orElse("") + "|"
                + String.join(", ", opinion.joined()) + " " + opinion.span().start();
    }

    private static String said(Block block) {
        return switch (block) {
            case Heading heading -> heading.level() + " " + heading.number().orElse("") + " "
                    + heading.title().orElse("") + " ";
            case Paragraph paragraph -> "p " + MarkedStructure.normal(paragraph.text().text());
            case BlockQuotation quotation -> "q " + MarkedStructure.normal(quotation.text().text());
            case Footnote note -> note.mark();
        };
    }

    private static List<String> notes(Decision decision) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < decision.opinions().size(); i++) {
            for (Footnote note : decision.opinions().get(i).footnotes()) {
                notes.add(i + " " + note.mark() + " " + MarkedStructure.normal(note.text().text()) + " "
                        + note.reference().map(Span::start).orElse(-1));
            }
        }
        return notes.stream().sorted().toList();
    }
}
