package counterpoint.ui.model.imports;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Decision;
import counterpoint.parse.DecisionParser;
import counterpoint.text.SourceReader;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import counterpoint.ui.model.imports.DecisionText.Aside;
import counterpoint.ui.model.imports.DecisionText.Begins;
import counterpoint.ui.model.imports.DecisionText.Body;
import counterpoint.ui.model.imports.DecisionText.Byline;
import counterpoint.ui.model.imports.DecisionText.Head;
import counterpoint.ui.model.imports.DecisionText.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTextTest {
    private static final Path SMITH = Path.of("opinions/smith-v-finkley/slip-opinion.txt");

    @Test
    void aDecisionBeginsWithWhatWasSetAsideThenItsHeadThenItsFirstOpinion() throws IOException {
        List<Part> parts = DecisionText.of(smith(), List.of()).parts();

        assertThat(parts.get(0)).isInstanceOf(Aside.class);
        assertThat(parts.get(1)).isInstanceOf(Head.class);
        assertThat(parts.get(2)).isEqualTo(new Begins(0));
        assertThat(parts.get(3)).isInstanceOfSatisfying(
                Byline.class, byline -> assertThat(byline.text().text()).isEqualTo("BRENNAN, Circuit Judge."));
        assertThat(parts.get(4)).isInstanceOf(Body.class);
        assertThat(parts).filteredOn(Begins.class::isInstance).containsExactly(new Begins(0), new Begins(1));
    }

    @Test
    void everyPrintedWordOfASourceIsInSomePart() throws IOException {
        for (String file : List.of("smith-v-finkley/slip-opinion.txt", "medina-v-cram/slip-opinion.txt",
                "medina-v-cram/f3d-dissent.txt")) {
            Decision decision = decision(Path.of("opinions").resolve(file));
            boolean[] shown = new boolean[decision.source().length()];
            for (Part part : DecisionText.of(decision, List.of()).parts()) {
                if (!part.text().isEmpty()) {
                    mark(part.text().rawSpan(), shown);
                }
            }
            decision.pages().forEach(page -> mark(page.span(), shown));
            decision.opinions().forEach(opinion -> opinion.footnotes()
                    .forEach(note -> note.reference().ifPresent(reference -> mark(reference, shown))));

            assertThat(words(decision.source(), shown)).as(file).isLessThan(25);
        }
    }

    @Test
    void aStretchThatTheReaderSetAsideStaysInSight() throws IOException {
        Decision decision = smith();
        Span within = new Span(1000, 1040);
        List<Part> parts = DecisionText.of(decision, List.of(within)).parts();

        assertThat(parts).anySatisfy(part -> assertThat(part).isInstanceOfSatisfying(
                Body.class, body -> assertThat(body.struck()).containsExactly(within)));
    }

    private static void mark(Span span, boolean[] shown) {
        for (int at = span.start(); at < span.end(); at++) {
            shown[at] = true;
        }
    }

    /// The letters that are in no part.
    private static long words(SourceText source, boolean[] shown) {
        long letters = 0;
        for (int at = 0; at < shown.length; at++) {
            letters += !shown[at] && Character.isLetter(source.text().charAt(at)) ? 1 : 0;
        }
        return letters;
    }

    private static Decision smith() throws IOException {
        return decision(SMITH);
    }

    private static Decision decision(Path file) throws IOException {
        return new DecisionParser().parse(new SourceReader().read(file, file.toString()));
    }
}
