package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.language.Punctuation;
import counterpoint.language.Words;
import counterpoint.opinion.Block;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Passages;
import counterpoint.text.CleanText;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every text, shown on the real opinions, on made-up ones, on parts of them, and on texts that are none.
class CorpusPropertiesTest {
    private static final int PARTS = 150;
    /// The caption above an opinion's first paragraph, in characters.
    private static final int LONGEST_CAPTION = 400;
    /// Heads of pages and stamps that are taken out, in characters without blanks.
    private static final int LONGEST_HEAD = 160;

    private static List<SourceText> corpus() {
        Stream<SourceText> madeUp = Stream.of(MadeUpSlipOpinion.text(5, false), MadeUpAppeal.text(5))
                .map(MadeUpDecision::source);
        return Stream.of(Corpus.all(), Corpus.layout(), madeUp).flatMap(each -> each).toList();
    }

    private static Decision parse(String text) {
        return new DecisionParser().parse(new SourceText("part.txt", StandardCharsets.UTF_8, text));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void theWholeIsWellFormed(SourceText source) {
        checkForm(new DecisionParser().parse(source));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void everyTruncationIsWellFormed(SourceText source) {
        int stride = Math.max(1, source.length() / PARTS);
        for (int cut = 2; cut < source.length(); cut += stride) {
            checkForm(parse(source.text().substring(0, cut)));
            if (!source.text().substring(cut).isBlank()) {
                checkForm(parse(source.text().substring(cut)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void parsingTwiceGivesTheSame(SourceText source) {
        assertThat(outline(new DecisionParser().parse(source))).isEqualTo(outline(new DecisionParser().parse(source)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "*", "1", "\n", "I. ", "I\n", "1\n", "“", "- ", "* * * ", "2 No. 9-11 ", "No. 9-11 3 ",
                "SYKES, Chief Judge, dissenting. ", "|\n", ". A\n", "A v. B\n", "x:\n1. a\n", "a1 A ", "*1 *2 "})
    void oneThingAMillionTimesIsReadInTime(String thing) {
        assertThat(parse(thing.repeat(300_000 / thing.length())).opinions()).isNotEmpty();
    }

    @Property(tries = 200)
    boolean anyMixtureOfItsPiecesIsWellFormed(@ForAll("mixtures") String text) {
        checkForm(parse("x" + text));
        return true;
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries
                .of("I. ", "A. ", "1. ", "The officers fled. ", "“", "”", "2 No. 9-11 ", "No. 9-11 3 ", "4 No. 9-11 ",
                        "threat.1 ", " 1 The ", "com- ", "plained ", "\n", "\n\n", "\t", "*12", "*13 ",
                        "SYKES, J., dissenting. ",
                        "\ndissenting\n", ". lost\n", "Id. at 3. ", "stated:\n", "* * * ", "Ill\n", "Document Info\n",
                        "(", ") ")
                .list()
                .ofMaxSize(60)
                .map(pieces -> String.join("", pieces));
    }

    @Test
    void aTextWithoutBylinesIsOneOpinion() {
        assertThat(parse("The officers fled. They came back.").opinions()).hasSize(1);
    }

    private static List<String> outline(Decision decision) {
        List<String> outline = new ArrayList<>();
        for (Opinion opinion : decision.opinions()) {
            outline.add(opinion.id() + opinion.span());
            opinion.body().forEach(block -> outline.add(block.span() + block.text().text()));
            opinion.footnotes().forEach(note -> outline.add(note.mark() + note.span() + note.text().text()));
        }
        decision.problems().forEach(problem -> outline.add(problem.toString()));
        return outline;
    }

    static void checkForm(Decision decision) {
        Span all = new Span(0, decision.source().length());
        int last = 0;
        for (Opinion opinion : decision.opinions()) {
            assertThat(all.contains(opinion.span())).isTrue();
            assertThat(opinion.span().start()).isGreaterThanOrEqualTo(last);
            last = opinion.span().end();
            checkBlocks(decision, opinion);
            checkPassages(opinion);
            checkNothingIsLost(decision, opinion);
        }
        assertThat(decision.problems()).allMatch(problem -> all.contains(problem.span()));
        assertThat(decision.pages()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    }

    private static void checkBlocks(Decision decision, Opinion opinion) {
        List<Span> out = new ArrayList<>();
        decision.pages().stream().map(PageMarker::span).forEach(out::add);
        opinion.footnotes().forEach(note -> note.reference().ifPresent(out::add));
        opinion.footnotes().forEach(note -> out.addAll(segments(note.text())));
        Collections.sort(out);
        int last = opinion.span().start();
        for (Block block : opinion.body()) {
            assertThat(block.text().isEmpty()).isFalse();
            assertThat(block.text().text()).doesNotContain("\n", "  ");
            assertThat(block.span().start()).isGreaterThanOrEqualTo(last);
            last = block.span().end();
            for (Span segment : segments(block.text())) {
                assertThat(out).noneMatch(segment::overlaps);
            }
            checkCharacters(decision.source(), block.text());
        }
        assertThat(last).isLessThanOrEqualTo(opinion.span().end());
        for (Footnote note : opinion.footnotes()) {
            assertThat(opinion.span().contains(note.span())).isTrue();
            checkCharacters(decision.source(), note.text());
        }
    }

    /// Between its first block and its end an opinion's words are in its blocks, in its notes, or in a head of a page,
    /// which is short.
    private static void checkNothingIsLost(Decision decision, Opinion opinion) {
        List<Span> kept = new ArrayList<>();
        opinion.body().forEach(block -> kept.addAll(segments(block.text())));
        opinion.footnotes().forEach(note -> kept.addAll(segments(note.text())));
        decision.pages().stream().map(PageMarker::span).forEach(kept::add);
        decision.problems().forEach(problem -> kept.add(problem.span()));
        Collections.sort(kept);
        int at = opinion.body().isEmpty() ? opinion.span().end() : opinion.span().start() + LONGEST_CAPTION;
        for (Span span : kept) {
            if (span.start() > at && span.start() < opinion.span().end()) {
                String between = decision.source().at(new Span(at, span.start()));
                assertThat(withoutSpace(between)).hasSizeLessThan(LONGEST_HEAD);
            }
            at = Math.max(at, span.end());
        }
    }

    private static List<Span> segments(CleanText text) {
        return text.rawSegments(new Span(0, text.length()));
    }

    /// Every clean character is the printed one, a space for white space, or part of a repaired Roman number.
    private static void checkCharacters(SourceText source, CleanText text) {
        for (int i = 0; i < text.length(); i++) {
            char clean = text.text().charAt(i);
            char raw = source.text().charAt(text.rawOffset(i));
            boolean space = clean == ' ' && Punctuation.isSpace(raw);
            boolean numeral = clean == 'I' && (raw == 'l' || raw == '1' || raw == '|');
            assertThat(clean == raw || space || numeral).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void noPassageIsTooLong(SourceText source) {
        for (Opinion opinion : new DecisionParser().parse(source).opinions()) {
            assertThat(new Passages().of(opinion)).allMatch(passage -> Words.count(passage.text()) <= 220);
        }
    }

    private static void checkPassages(Opinion opinion) {
        int last = -1;
        boolean notes = false;
        List<Passage> passages = new Passages().of(opinion);
        checkCover(opinion.body(), false, passages);
        checkCover(opinion.footnotes(), true, passages);
        for (Passage passage : passages) {
            assertThat(passage.text()).isNotBlank();
            if (passage.isFootnote() && !notes) {
                notes = true;
                last = -1;
            }
            assertThat(passage.span().start()).isGreaterThan(last);
            last = notes ? passage.span().start() : passage.span().end() - 1;
        }
    }

    /// The passages hold every word of every block but the headings' once, in order.
    private static void checkCover(List<? extends Block> blocks, boolean footnotes, List<Passage> passages) {
        for (int index = 0; index < blocks.size(); index++) {
            int number = index;
            String text = blocks.get(index).text().text();
            String held = passages.stream()
                    .flatMap(passage -> passage.places().stream())
                    .filter(place -> place.footnote() == footnotes && place.block() == number)
                    .map(place -> place.clean().of(text))
                    .collect(Collectors.joining());
            String expected = blocks.get(index) instanceof Heading ? "" : text;
            assertThat(withoutSpace(held)).isEqualTo(withoutSpace(expected));
        }
    }

    private static String withoutSpace(String text) {
        return text.chars()
                .filter(c -> !Punctuation.isSpace((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
