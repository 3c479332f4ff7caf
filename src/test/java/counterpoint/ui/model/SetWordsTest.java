package counterpoint.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Passage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a list quotes keeps the italics of the column.
class SetWordsTest {
    private static final CaseFile SMITH = new CaseReader().read("smith-v-finkley",
            Path.of("opinions", "smith-v-finkley"));
    private static final Edition DISSENT = SMITH.opinion("dissent").orElseThrow().readingText();

    private static Passage passage(String words) {
        return DISSENT.passages().stream()
                .filter(passage -> passage.text().replace('\n', ' ').contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> italics(SetWords set) {
        return set.italics().stream().map(italic -> italic.of(set.text())).toList();
    }

    @Test
    void namesAndSignalsAreInItalics() {
        String words = "Id. at 778–80. Plumhoff controls here, not Johnson.";
        SetWords set = SetWords.of(DISSENT, passage(words), words);
        assertThat(set.text()).isEqualTo(words);
        assertThat(italics(set)).containsExactly("Id.", "Plumhoff", "Johnson");
        String cited = "See Stinson v. Gauger, 868 F.3d 516, 529–34 (7th Cir. 2015)";
        assertThat(italics(SetWords.of(DISSENT, passage(cited), cited)))
                .containsExactly("See", "Stinson v. Gauger");
    }

    @Test
    void eachStretchBetweenEllipsesIsFoundByItself() {
        String words = "… Plumhoff controls … not Johnson. …";
        assertThat(italics(SetWords.of(DISSENT, passage("Plumhoff controls here"), words)))
                .containsExactly("Plumhoff", "Johnson");
    }

    @Test
    void marksOfAQuotationWithinAnotherDoNotMatter() {
        String printed = "“Johnson does not block appellate jurisdiction here.”";
        String words = printed.substring(1, printed.length() - 1);
        Passage passage = passage(words);
        assertThat(italics(SetWords.of(DISSENT, passage.span(), printed))).containsExactly("Johnson");
        assertThat(SetWords.of(DISSENT, passage, printed).italics().getFirst().start()).isOne();
    }

    @Test
    void wordsThatAreNotThereStayRoman() {
        assertThat(SetWords.of(DISSENT, passage("Plumhoff controls here"), "Plumhoff and Johnson differ").italics())
                .isEmpty();
    }

    @Test
    void theWordsAroundAPlaceHaveTheItalicsOfTheirBlock() {
        Passage passage = passage("Plumhoff controls here");
        DISSENT.mentions().stream()
                .map(mention -> mention.citation().place())
                .filter(passage::holds)
                .forEach(place -> assertThat(italics(
                        SetWords.of(DISSENT, place, PassageWords.around(DISSENT, place).line()))).isNotEmpty());
    }
}
