package counterpoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.paper.Element.Role;
import counterpoint.paper.Paragraph.Beside;
import counterpoint.paper.Paragraph.Note;
import counterpoint.paper.ReadAloud.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.junit.jupiter.api.Test;

/// A document with headings, a quotation, and a paragraph that goes on over the page with its footnote.
class PdfTagsTest {
    private static final Type TEXT = Type.of(Face.SERIF, 12);
    private static final Shape PLAIN = Shape.plain(16, 4);
    private static final String LONG = "word ".repeat(700).strip();
    private static final String NOTE = "note ".repeat(600).strip();

    private final byte[] pdf = pdf();

    PdfTagsTest() throws IOException {
    }

    private static byte[] pdf() throws IOException {
        List<Paragraph> one = List.of(
                text("Medina v. Cram").as(Role.TITLE),
                text("Majority").as(Role.NAME),
                new Paragraph(
                        List.of(Run.of(LONG, TEXT)), PLAIN,
                        List.of(new Beside(0, true, "¶1"), new Beside(LONG.length() - 1, false, "Holding")),
                        List.of(new Note(20, List.of(text(NOTE), text("The reader's words."))))),
                text("as we said").as(Role.QUOTATION));
        List<Paragraph> other = List.of(
                text("Dissent").as(Role.NAME),
                text("I.").as(Role.HEADING),
                text("A.").as(Role.SUBHEADING),
                text("No."));
        Composed composed = new PageSetter(PaperSize.LETTER, Typefaces.read()).set(
                "Medina v. Cram", "Counterpoint", List.of(new Section("Majority", one), new Section("Dissent", other)));
        assertThat(composed.pages()).hasSizeGreaterThan(3);
        return PdfPages.write(composed, "Medina v. Cram", "Counterpoint", LocalDate.of(2026, 11, 29), Progress.UNHEARD);
    }

    private static Paragraph text(String words) {
        return Paragraph.of(PLAIN, Run.of(words, TEXT));
    }

    @Test
    void aParagraphIsReadToItsEndAndThenItsFootnote() throws IOException {
        ReadAloud read = ReadAloud.of(pdf);

        assertThat(read.parts()).containsExactly(
                new Part("Document Sect H1", "Medinav.Cram"),
                new Part("Document Sect H2", "Majority"),
                new Part("Document Sect P", "¶1" + LONG.replace(" ", "") + "Holding"),
                new Part("Document Sect Note P", NOTE.replace(" ", "")),
                new Part("Document Sect Note P", "Thereader'swords."),
                new Part("Document Sect BlockQuote P", "aswesaid"),
                new Part("Document Sect H2", "Dissent"),
                new Part("Document Sect H3", "I."),
                new Part("Document Sect H4", "A."),
                new Part("Document Sect P", "No."));
        assertThat(read.lost()).isEmpty();
    }

    @Test
    void whatOnlyThePageSaysIsNoPartOfTheText() throws IOException {
        assertThat(ReadAloud.of(pdf).artifacts()).anyMatch(words -> words.contains("Page2of"));
        assertThat(ReadAloud.of(pdf).parts()).noneMatch(part -> part.words().contains("Page2of"));
    }

    @Test
    void theDocumentSaysItsLanguageItsTitleAndThatItIsTagged() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            PDStructureTreeRoot root = catalog.getStructureTreeRoot();

            assertThat(catalog.getLanguage()).isEqualTo("en-US");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(root.getIDTree().getNames()).containsOnlyKeys("note-000001");
            Map<Integer, COSObjectable> parents = root.getParentTree().getNumbers();
            assertThat(parents).hasSize(document.getNumberOfPages());
            for (int at = 0; at < document.getNumberOfPages(); at++) {
                assertThat(document.getPage(at).getStructParents()).isEqualTo(at);
                assertThat(((COSArray) Objects.requireNonNull(parents.get(at)).getCOSObject()).size()).isPositive();
            }
        }
    }

    @Test
    void pagesThatArePrintedAloneAreNotTagged() throws IOException {
        PdfFile some = PdfFile.open(pdf).only(PageChoice.read("1", 9).orElseThrow());
        try (PDDocument document = Loader.loadPDF(some.bytes())) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNull();
            assertThat(document.getDocumentCatalog().getMarkInfo()).isNull();
        }
    }
}
