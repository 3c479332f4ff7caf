package counterpoint.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.Mention;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import counterpoint.casefile.Edition;
import counterpoint.citation.CitationKind;
import counterpoint.ui.MadeShelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitedPlacesTest {
    @TempDir
    private Path folder = Path.of("");

    private final CaseFile smith = new CaseReader().read("smith-v-finkley", Path.of("opinions/smith-v-finkley"));

    @Test
    void aPageOfTheMajorityIsFoundAtTheWordsThatAreQuoted() {
        CitedPlace.Found found = (CitedPlace.Found) of(smith, "Majority op. at 43");

        assertThat(found.opinion().id()).isEqualTo("majority");
        assertThat(found.place().clean().of(
                found.opinion().readingText().opinion().block(found.place()).text().text()))
                .isEqualTo("remains preserved for a later ruling.");
        assertThat(found.sentence()).isEqualTo("Leads to the majority, page 43, ¶95.");
    }

    @Test
    void aRunOfPagesIsFoundAtItsFirst() {
        CitedPlace.Found found = (CitedPlace.Found) of(smith, "Majority op. at 19–26");

        assertThat(found.sentence()).startsWith("Leads to the majority, page 19");
        assertThat(new Locator(found.opinion().readingText()).paragraph(found.place())).isBetween(43, 44);
    }

    @Test
    void whereNoPageIsMarkedTheReferenceLeadsNowhereAndSaysWhy() throws IOException {
        CaseFile file = new MadeShelf(folder)
                .with("made", MadeShelf.decision(
                        "ANNA HARBOR", List.of("The rule is old."), List.of("It is not. Majority op. at 19.")))
                .read("made");

        CitedPlace place = of(file, "Majority op. at 19");

        assertThat(place.isMissing()).isTrue();
        assertThat(place.sentence()).contains("marks no pages").endsWith(".");
    }

    private static CitedPlace of(CaseFile file, String words) {
        Edition dissent = file.opinion("dissent").orElseThrow().readingText();
        Mention reference = dissent.mentions().stream()
                .filter(mention -> mention.citation().kind() == CitationKind.INTERNAL)
                .filter(mention -> mention.citation().text().equals(words))
                .findFirst()
                .orElseThrow();
        return new CitedPlaces(file).of(dissent, reference);
    }
}
