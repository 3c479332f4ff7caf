package counterpoint.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.language.Words;
import counterpoint.text.CleanText;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private final StringBuilder source = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    /// Adds a block of so many words, in sentences of ten.
    private int block(int words) {
        int start = source.length();
        for (int i = 1; i <= words; i++) {
            boolean ends = i % 10 == 0 || i == words;
            source.append(i % 10 == 1 ? "Words" : "words").append(ends ? ". " : " ");
        }
        spans.add(new Span(start, source.length() - 1));
        return spans.size() - 1;
    }

    private CleanText text(int block) {
        return CleanText.verbatim(
                new SourceText("a.txt", StandardCharsets.UTF_8, source.toString()), spans.get(block));
    }

    private Paragraph paragraph(int words, int number) {
        return new Paragraph(text(block(words)), number, false, false);
    }

    private Heading heading() {
        return new Heading(text(block(1)), 1, Optional.empty(), Optional.of("Words."));
    }

    private static Opinion opinion(List<Block> body, List<Footnote> notes) {
        return new Opinion("lead", OpinionKind.LEAD, Optional.empty(), List.of(), new Span(0, 9), body, notes);
    }

    private static List<Integer> lengths(Opinion opinion) {
        return new Passages()
                .of(opinion).stream().map(passage -> Words.count(passage.text())).toList();
    }

    @Test
    void aParagraphIsAPassage() {
        assertThat(lengths(opinion(List.of(paragraph(100, 1), paragraph(150, 2)), List.of()))).containsExactly(100,
                150);
    }

    @Test
    void aLongParagraphIsDividedEvenlyAtItsSentences() {
        assertThat(lengths(opinion(List.of(paragraph(500, 1)), List.of()))).containsExactly(170, 170, 160);
    }

    @Test
    void shortParagraphsAreJoined() {
        Opinion opinion = opinion(List.of(paragraph(30, 1), paragraph(40, 2), paragraph(100, 3)), List.of());
        assertThat(lengths(opinion)).containsExactly(70, 100);
        assertThat(new Passages().of(opinion).getFirst().places()).hasSize(2);
    }

    @Test
    void theRestOfASectionJoinsThePassageBefore() {
        assertThat(lengths(opinion(List.of(paragraph(100, 1), paragraph(20, 2)), List.of()))).containsExactly(120);
    }

    @Test
    void aShortParagraphAfterALongOneTakesPartOfIt() {
        assertThat(lengths(opinion(List.of(paragraph(200, 1), paragraph(50, 2)), List.of()))).containsExactly(130, 120);
    }

    @Test
    void noPassageGoesAcrossAHeading() {
        assertThat(lengths(opinion(List.of(paragraph(20, 1), heading(), paragraph(20, 2)), List.of())))
                .containsExactly(20, 20);
    }

    @Test
    void aFootnoteStandsApartAndKnowsItsParagraph() {
        Paragraph first = paragraph(100, 1);
        Paragraph second = paragraph(100, 2);
        Span reference = new Span(second.span().end() - 1, second.span().end());
        Footnote note = new Footnote(text(block(12)), "1", Optional.of(reference));
        List<Passage> passages = new Passages().of(opinion(List.of(first, second), List.of(note)));
        assertThat(passages).extracting(Passage::paragraph).containsExactly(1, 2, 2);
        assertThat(passages).extracting(Passage::isFootnote).containsExactly(false, false, true);
    }
}
