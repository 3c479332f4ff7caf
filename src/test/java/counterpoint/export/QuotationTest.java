package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.TableOfAuthorities;
import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.export.QuoteStyle.Form;
import counterpoint.export.QuoteStyle.Prints;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.Place;
import counterpoint.text.CleanText;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the officers’ conduct|“the officers’ conduct”",
                "“the ‘officers’ conduct’ was”|“‘the “officers’ conduct” was’”",
                "don’t say “it’s ‘so’”|“don’t say ‘it’s “so”’”",
                "so,” he said|“‘so,’ he said”",
                "he said, “so|“he said, ‘so’”",
                "“a ‘b|“‘a “b”’”",
                "says \"so\" and \"so on|“says ‘so’ and ‘so on’”",
                "the ’90s|“the ’90s”",
                "held so);|“held so”",
                "(held so|“held so”",
                "— and so —|“and so”",
                "\uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD|“\uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD”",
            })
    void marksWithinAreSetForTheLine(String words, String quoted) {
        assertThat(quote(words).paragraphs()).containsExactly(quoted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One two. Three four. Five six.|Three four.|“One two. . . . Five six.”",
                "One two three four.|two three|“One . . . four.”",
                "One two. Three four.|two.|“One . . . . Three four.”",
                "One two three.|two three.|“One . . . .”",
                "One two. Three four.|One two.|“Three four.”",
            })
    void whatIsPutOutOfSightLeavesAnEllipsis(String words, String gone, String quoted) {
        int at = words.indexOf(gone);
        assertThat(quote(words, new Span(at, at + gone.length())).paragraphs()).containsExactly(quoted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the court held so.|“[T]he court held so.”",
                "[t]he court held so|“[t]he court held so . . . .”",
                "Johnson held so.|“Johnson held so.”",
                "“the court held so.”|“‘[T]he court held so.’”",
            })
    void aSentenceOfItsOwnHasABracketAndAnEnd(String words, String quoted) {
        Edition edition = edition(words);
        QuoteStyle style = new QuoteStyle(Form.FULL, Prints.BEST, true, false, List.of());
        Selection whole = new Selection(edition, List.of(new Place("lead", false, 0, new Span(0, words.length()))));
        assertThat(Quotation.of(whole, style).paragraphs()).containsExactly(quoted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "he wrote “[t]he court” here||(alteration in original)",
                "he wrote \"[t]he [first] court\" here||(alterations in original)",
                "the [first] court held||",
                "“held [3] so”||",
                "“one . . . two ... three”||(omissions in original)",
                "“one * * * two [three]”||(alteration in original) (omission in original)",
                "“one two three . . . four”|two|(second omission in original)",
                "“one . . . two three four”|three|(first omission in original)",
                "“one . . . two three . . . four”|three|(first and third omissions in original)",
                "“one [two] three”|[two]|",
            })
    void whatTheOpinionChangedInWordsThatItQuotesIsSaid(String words, String gone, String said) {
        int at = Optional.ofNullable(gone).map(words::indexOf).orElse(0);
        Span out = new Span(at, at + Optional.ofNullable(gone).map(String::length).orElse(0));
        assertThat(String.join(" ", quote(words, out).inOriginal())).isEqualTo(said == null ? "" : said);
    }

    @Test
    void theBracketOfAChangedFirstLetterIsTheFirst() {
        Edition edition = edition("the court “[w]as [here]” and");
        QuoteStyle style = new QuoteStyle(Form.FULL, Prints.BEST, true, false, List.of());
        Selection whole = new Selection(edition, List.of(new Place("lead", false, 0, new Span(0, 28))));
        assertThat(Quotation.of(whole, style).inOriginal())
                .containsExactly("(second and third alterations in original)");
    }

    @Test
    void fiftyWordsAreABlockAndFewerAreNot() {
        assertThat(quote("word ".repeat(49).strip()).block()).isFalse();
        assertThat(quote("word ".repeat(50).strip()).block()).isTrue();
        assertThat(quote("“" + "word ".repeat(50).strip()).paragraphs().getFirst()).startsWith("“word")
                .endsWith("word”");
    }

    private static Quotation quote(String words, Span... elided) {
        Edition edition = edition(words);
        Place whole = new Place("lead", false, 0, new Span(0, words.length()));
        List<Place> gone = Arrays.stream(elided).map(whole::at).toList();
        return Quotation.of(new Selection(edition, List.of(whole)),
                new QuoteStyle(Form.FULL, Prints.BEST, false, false, gone));
    }

    private static Edition edition(String words) {
        SourceText source = new SourceText("a.txt", StandardCharsets.UTF_8, words);
        Opinion opinion = new Opinion(
                "lead",
                OpinionKind.LEAD,
                Optional.empty(),
                List.of(),
                new Span(0, words.length()),
                List.of(new Paragraph(CleanText.verbatim(source, new Span(0, words.length())), 1, false, false)),
                List.of());
        Decision decision = new Decision(source, Caption.unknown(), List.of(opinion), List.of(), List.of(), List.of());
        return new Edition("a.txt", "Slip opinion", decision, opinion, TableOfAuthorities.empty(), List.of());
    }
}
