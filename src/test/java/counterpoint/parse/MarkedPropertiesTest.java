package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Block;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.SourceReader;
import counterpoint.text.Span;
import counterpoint.text.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every file that says more than its words.
class MarkedPropertiesTest {
    private final SourceReader reader = new SourceReader();
    private final DecisionParser parser = new DecisionParser();

    static Stream<Path> files() {
        return MarkedCorpus.files().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySpanLiesInTheText(Path file) throws UnreadableSourceException {
        Decision decision = read(MarkedCorpus.bytes(file)).orElseThrow();
        Span whole = new Span(0, decision.source().length());
        for (Opinion opinion : decision.opinions()) {
            assertThat(whole.contains(opinion.span())).isTrue();
            opinion.body().forEach(block -> assertThat(opinion.span().contains(block.span())).isTrue());
            opinion.footnotes().forEach(note -> assertThat(whole.contains(note.span())).isTrue());
        }
        decision.pages().forEach(page -> assertThat(page.span().of(decision.source().text())).contains(page.label()));
        assertThat(decision.problems()).extracting(ParseProblem::span).allMatch(whole::contains);
    }

    @ParameterizedTest
    @MethodSource("files")
    void blocksStandInOrderAndDoNotOverlap(Path file) throws UnreadableSourceException {
        Decision decision = read(MarkedCorpus.bytes(file)).orElseThrow();
        int at = 0;
        for (Opinion opinion : decision.opinions()) {
            assertThat(opinion.body()).isNotEmpty();
            for (Block block : opinion.body()) {
                assertThat(block.span().start()).isGreaterThanOrEqualTo(at);
                at = block.span().end();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void noPageLabelNoteOrReferenceStandsInTheBody(Path file) throws UnreadableSourceException {
        Decision decision = read(MarkedCorpus.bytes(file)).orElseThrow();
        List<Span> apart = new ArrayList<>();
        decision.pages().stream().map(PageMarker::span).forEach(apart::add);
        for (Opinion opinion : decision.opinions()) {
            for (Footnote note : opinion.footnotes()) {
                apart.addAll(note.text().rawSegments(new Span(0, note.text().length())));
                note.reference().ifPresent(apart::add);
            }
        }
        for (Opinion opinion : decision.opinions()) {
            for (Block block : opinion.body()) {
                List<Span> printed = block.text().rawSegments(new Span(0, block.text().length()));
                assertThat(printed).noneMatch(segment -> apart.stream().anyMatch(segment::overlaps));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTruncationIsReadOrRefusedInASentence(Path file) {
        byte[] bytes = MarkedCorpus.bytes(file);
        int step = Math.max(1, bytes.length / 600);
        for (int length = 0; length < bytes.length; length += step) {
            try {
                assertThat(read(Arrays.copyOf(bytes, length))).isPresent();
            } catch (UnreadableSourceException refused) {
                assertThat(refused.getMessage()).startsWith("a.file ").endsWith(".");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void readingIsDeterministic(Path file) throws UnreadableSourceException {
        byte[] bytes = MarkedCorpus.bytes(file);
        assertThat(read(bytes).orElseThrow().toString()).isEqualTo(read(bytes).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<opinion type='dissent'><author>SYKES, Chief Judge.</author><p>I dissent.<footnotemark>1</footnotemark></p>"
                        + "<footnote label='1'>A note.</footnote></opinion>",
                "<p>MR. JUSTICE STEWART, dissenting.</p><p>I dissent.<sup>1</sup></p><p>[1] A note.</p>",
                "<h2>I</h2><p>Text.<sup>2</sup><blockquote>Words <span class='star-pagination'>*12</span> quoted.</blockquote>",
                "<h2>NOTES</h2><p>[1] A note.</p>"})
    @Timeout(30)
    void thousandsOfOpinionsNotesAndPagesAreReadInBoundedTime(String piece) throws UnreadableSourceException {
        byte[] bytes = piece.repeat(20_000).getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes).orElseThrow().opinions()).isNotEmpty();
    }

    private Optional<Decision> read(byte[] bytes) throws UnreadableSourceException {
        return Optional.of(parser.parse(reader.read(bytes, "a.file")));
    }
}
