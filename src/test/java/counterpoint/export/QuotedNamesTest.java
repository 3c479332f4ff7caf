package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.CaseReader;
import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.opinion.Block;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Names keep their italics where words of a bundled case are quoted.
class QuotedNamesTest {
    private static final CaseFile SMITH = new CaseReader().read("smith-v-finkley",
            Path.of("opinions", "smith-v-finkley"));
    private static final CaseOpinion DISSENT = SMITH.opinion("dissent").orElseThrow();

    private static Place place(String words) {
        Edition edition = DISSENT.readingText();
        List<Block> body = edition.opinion().body();
        return IntStream.range(0, body.size())
                .mapToObj(at -> {
                    int start = body.get(at).text().text().indexOf(words);
                    return new Place(edition.opinion().id(), false, at, new Span(Math.max(0, start),
                            start < 0 ? 0 : start + words.length()));
                })
                .filter(place -> !place.clean().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<Phrase> set(String quoted, String words) {
        return QuotedNames.in(DISSENT.readingText(), List.of(place(quoted)), words);
    }

    @Test
    void namesAndIdAreInItalics() {
        String words = "Id. at 778–80. Plumhoff controls here, not Johnson.";
        assertThat(set(words, words)).containsExactly(
                Phrase.italic("Id."), Phrase.roman(" at 778–80. "), Phrase.italic("Plumhoff"),
                Phrase.roman(" controls here, not "), Phrase.italic("Johnson"), Phrase.roman("."));
    }

    @Test
    void aNameThatIsLeftOutIsNotLookedForElsewhere() {
        String words = "Plumhoff controls here, not Johnson.";
        assertThat(set(words, "“Plumhoff controls here . . . .”")).containsExactly(
                Phrase.roman("“"), Phrase.italic("Plumhoff"), Phrase.roman(" controls here . . . .”"));
    }

    @Test
    void ofABeginningTheNamesThatAreThereAreSet() {
        String words = "Plumhoff controls here, not Johnson.";
        assertThat(QuotedNames.atBeginning(DISSENT.readingText(), List.of(place(words)), "Plumhoff controls\u00a0…"))
                .containsExactly(Phrase.italic("Plumhoff"), Phrase.roman(" controls\u00a0…"));
    }

    @Test
    void whatIsCopiedHasTheItalicsAndAnEllipsisThatDoesNotBreak() {
        String words = "Plumhoff controls here, not Johnson.";
        Selection selection = new Selection(DISSENT.readingText(), List.of(place(words)));
        CitedQuotation copied = CitedQuotation.of(SMITH, DISSENT, selection, QuoteStyle.FULL);
        assertThat(copied.html()).startsWith("<p>“<i>Plumhoff</i> controls here, not <i>Johnson</i>.” <i>Smith");
        assertThat(copied.markdown()).startsWith("“*Plumhoff* controls here, not *Johnson*.” *Smith");
        assertThat(copied.plain()).startsWith("“Plumhoff controls here, not Johnson.” Smith");
        assertThat(UnbrokenSigns.in("One . . . four . . . ."))
                .isEqualTo("One\u00a0.\u00a0.\u00a0. four\u00a0.\u00a0.\u00a0.\u00a0.");
        HtmlWriter html = new HtmlWriter();
        html.text("§ 1983 . . . holds");
        assertThat(html.toString()).isEqualTo("§\u00a01983\u00a0.\u00a0.\u00a0. holds");
    }
}
