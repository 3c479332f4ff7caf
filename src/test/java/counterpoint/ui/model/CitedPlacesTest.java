package counterpoint.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.Mention;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.CaseReader;
import counterpoint.citation.CitationKind;
import counterpoint.ui.MadeShelf;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitedPlacesTest {
    @TempDir
    private Path folder = Path.of("");

    private final CaseFile smith = new CaseReader().read("smith-v-finkley", Path.of("opinions/smith-v-finkley"));

    @Test
    void aPageOfTheMajorityIsFoundAtTheWordsThatAreQuoted() {
        CitedPlace.Found found = (CitedPlace.Found) of("Majority op. at 43");

        assertThat(found.opinion().id()).isEqualTo("majority");
        assertThat(found.place().clean().of(
                found.opinion().readingText().opinion().block(found.place()).text().text()))
                .isEqualTo("remains preserved for a later ruling.");
        assertThat(found.sentence()).isEqualTo("Leads to the majority, page 43, ¶95.");
    }

    @Test
    void aRunOfPagesIsFoundAtItsFirst() {
        CitedPlace.Found found = (CitedPlace.Found) of("Majority op. at 19–26");

        assertThat(found.sentence()).startsWith("Leads to the majority, page 19");
        assertThat(new Locator(found.opinion().readingText()).paragraph(found.place())).isBetween(43, 44);
    }

    @Test
    void aPageOfTheOtherOpinionIsWrongInPrint() {
        assertThat(made("As the dissent says, the rule is old. Majority op. at 19."))
                .isInstanceOf(CitedPlace.Unknown.class);
        assertThat(new CitedPlaces(smith).in(majority(), "Majority op. at 57", "57", Optional.empty()))
                .isEqualTo(new CitedPlace.Wrong("Wrong in print: page 57 is in the dissent, not in the majority."));
        assertThat(new CitedPlaces(smith).in(majority(), "Majority op. at 570", "570", Optional.empty()))
                .isEqualTo(new CitedPlace.Wrong("Wrong in print: the majority has no page 570."));
    }

    @Test
    void aFootnoteCountsBeforeAPage() {
        CitedPlace place = new CitedPlaces(smith).in(majority(), "Majority op. at 21 n.2", "21 n.2", Optional.empty());

        assertThat(place.sentence()).isEqualTo("Leads to the majority, footnote 2.");
        assertThat(((CitedPlace.Found) place).place().footnote()).isTrue();
        assertThat(new CitedPlaces(smith).in(majority(), "supra note 99", "", Optional.empty()).isWrong()).isTrue();
    }

    private CaseOpinion majority() {
        return smith.opinion("majority").orElseThrow();
    }

    private CitedPlace of(String words) {
        CaseOpinion dissent = smith.opinion("dissent").orElseThrow();
        return new CitedPlaces(smith).of(dissent, reference(dissent, words));
    }

    private CitedPlace made(String words) {
        CaseFile file = new MadeShelf(folder)
                .with("made", MadeShelf.decision("ANNA HARBOR", List.of("The rule is old."), List.of(words)))
                .entries()
                .stream()
                .map(entry -> new CaseReader().read(entry.id(), folder.resolve(entry.id())))
                .findFirst()
                .orElseThrow();
        CaseOpinion dissent = file.opinion("dissent").orElseThrow();
        return new CitedPlaces(file).of(dissent, reference(dissent, "Majority op. at 19"));
    }

    private static Mention reference(CaseOpinion opinion, String words) {
        return opinion.readingText().mentions().stream()
                .filter(mention -> mention.citation().kind() == CitationKind.INTERNAL)
                .filter(mention -> mention.citation().text().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
