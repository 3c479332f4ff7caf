package counterpoint.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.Edition;
import counterpoint.ui.BundledShelf;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LocatorTest {
    @Test
    void aSlipOpinionWithoutPagesIsLocatedByParagraph() throws IOException {
        Edition majority = new BundledShelf().read(BundledShelf.MEDINA).opinions().get(0).readingText();

        assertThat(new Locator(majority).hasPages()).isFalse();
        assertThat(ColumnModel.outlineOf(majority).getFirst().line()).isEqualTo("I Background");
        assertThat(ColumnModel.outlineOf(majority).getFirst().label()).isEqualTo("¶2");
    }

    @Test
    void aReprintIsLocatedByStarPage() throws IOException {
        Edition reprint = new BundledShelf().read(BundledShelf.MEDINA).opinions().get(1).editions().get(1);

        assertThat(new Locator(reprint).hasPages()).isTrue();
        assertThat(ColumnModel.outlineOf(reprint)).extracting(Section::label).contains("*1134", "*1135");
    }

    @Test
    void aHeadingWithoutATitleIsNamedByItsPathAndShownByItsFirstWords() throws IOException {
        CaseFile smith = new BundledShelf().read(BundledShelf.SMITH);
        Section a = ColumnModel.outlineOf(smith.opinions().get(0).readingText()).get(1);

        assertThat(a.titled()).isFalse();
        assertThat(a.pathAndTitle()).isEqualTo("I.A");
        assertThat(a.title()).startsWith("As in many qualified immunity cases");
    }
}
