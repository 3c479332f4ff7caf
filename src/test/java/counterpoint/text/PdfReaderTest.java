package counterpoint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read from a PDF in this process; [UntrustedReaderTest] reads in a process of its own.
class PdfReaderTest {
    private static final List<String> BODY = List.of(
            "   sc{Chief Justice Roberts} delivered the opinion of the Court.",
            "   The Voting Rights Act of 1965 employed extraordinary mea-",
            "sures to address an extraordinary problem. Section 5 of the",
            "Act required States to obtain federal permission before enacting",
            "any law related to voting.^{1} This was a drastic departure from",
            "basic principles of federalism. /{Katzenbach}, 383 U. S., at 334.");
    private static final List<String> NOTES = List.of(
            "   ^{1} /{See}, /{e.g.}, 42 U. S. C. §1973c(a); the statute is set out at",
            "length in the appendix.",
            "   ^{2} Both officers agree.");

    private final PdfReader reader = new PdfReader(Progress.UNHEARD);

    @BeforeAll
    static void noFontsOfThisMachine() {
        PdfFonts.useNoneOfThisMachine();
    }

    private static SlipOpinionPdf slipOpinion() {
        return new SlipOpinionPdf()
                .page("|Cite as: 570 U. S. ____ (2013)|1", "Opinion of the Court", BODY, NOTES)
                .page("2|SHELBY COUNTY /{v.} HOLDER|", "Opinion of the Court", BODY.subList(2, 6), List.of())
                .page("|Cite as: 570 U. S. ____ (2013)|1", "sc{Ginsburg}, J., dissenting",
                        List.of("Volumes of evidence supported it."), List.of());
    }

    @Test
    void aPageIsLaidOutAsItIsPrinted() throws IOException {
        String text = reader.read(slipOpinion().bytes(), "a.pdf").text();
        assertThat(text.substring(0, text.indexOf('\f')).lines())
                .containsExactly(
                        "                Cite as: 570 U. S. ____ (2013)           1",
                        "                    Opinion of the Court",
                        "",
                        "   CHIEF JUSTICE ROBERTS delivered the opinion of the Court.",
                        "   The Voting Rights Act of 1965 employed extraordinary mea-",
                        "sures to address an extraordinary problem. Section 5 of the",
                        "Act required States to obtain federal permission before enacting",
                        "any law related to voting.1 This was a drastic departure from",
                        "basic principles of federalism. Katzenbach, 383 U. S., at 334.",
                        "",
                        "",
                        "",
                        "——————",
                        "   1 See, e.g., 42 U. S. C. §1973c(a); the statute is set out at",
                        "length in the appendix.",
                        "   2 Both officers agree.");
        assertThat(text.chars().filter(c -> c == '\f')).hasSize(2);
    }

    @Test
    void whatAPageShowsBesideWordsIsMarked() throws IOException {
        SourceText source = reader.read(slipOpinion().bytes(), "a.pdf");
        assertThat(marked(source, Mark.Kind.RUNNING_HEAD))
                .containsExactly(
                        "Cite as: 570 U. S. ____ (2013)           1",
                        "Opinion of the Court",
                        "2              SHELBY COUNTY v. HOLDER",
                        "Opinion of the Court",
                        "Cite as: 570 U. S. ____ (2013)           1",
                        "GINSBURG, J., dissenting");
        assertThat(marked(source, Mark.Kind.PAGE)).containsExactly("1", "2", "1");
        assertThat(marked(source, Mark.Kind.SMALL_PRINT))
                .containsExactly("   1 See, e.g., 42 U. S. C. §1973c(a); the statute is set out at\n"
                        + "length in the appendix.\n   2 Both officers agree.");
        assertThat(marked(source, Mark.Kind.SUPERSCRIPT)).containsExactly("1", "1", "2", "1");
        assertThat(marked(source, Mark.Kind.ITALIC))
                .containsExactly("Katzenbach", "See", "e.g.", "v.", "Katzenbach");
    }

    @Test
    void marksLieInTheText() throws IOException {
        SourceText source = reader.read(slipOpinion().bytes(), "a.pdf");
        assertThat(source.marks()).isSortedAccordingTo((a, b) -> a.span().start() - b.span().start());
        assertThat(source.marks()).allMatch(mark -> mark.span().end() <= source.length());
    }

    @Test
    void aLineOfTheMiddleIsMarkedAndAQuotationIsNot() throws IOException {
        byte[] file = new SlipOpinionPdf()
                .page("||", "",
                        List.of(">[June 25, 2013]", "The Voting Rights Act of 1965 employed extraordinary measures,",
                                "     that the right of citizens of the United States to vote",
                                "     shall not be denied or abridged by the United States"),
                        List.of())
                .bytes();
        assertThat(marked(reader.read(file, "a.pdf"), Mark.Kind.CENTERED)).containsExactly("[June 25, 2013]");
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() throws IOException {
        PaintedPdf pdf = new PaintedPdf().page().at(250, 60, 14, "PEOPLE v. SMITH, Opinion of the Court");
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            left.add("the left column has its line of number " + i);
            right.add("and the right column has the number " + i);
        }
        pdf.lines(72, 100, 10, 12, left).lines(320, 100, 10, 12, right);
        assertThat(reader.read(pdf.bytes(), "a.pdf").text().lines().map(String::strip).filter(line -> !line.isEmpty()))
                .startsWith("PEOPLE v. SMITH, Opinion of the Court", left.getFirst(), left.get(1))
                .endsWith(right.get(18), right.get(19));
    }

    @Test
    void theColumnsOfACaptionStayBesideEachOther() throws IOException {
        PaintedPdf pdf = new PaintedPdf().page()
                .lines(72, 100, 12, 14, List.of("MELVIN SMITH,", "        Plaintiff-Appellee,", "    v."))
                .at(330, 114, 12, "No. 20-1754")
                .at(72, 200, 12, "Appeal from the United States District Court for the Eastern District of Wisconsin.");
        assertThat(reader.read(pdf.bytes(), "a.pdf").text())
                .contains("Plaintiff-Appellee,                   No. 20-1754");
    }

    @Test
    void theNumbersOfPleadingPaperAreLeftOut() throws IOException {
        PaintedPdf pdf = new PaintedPdf().page();
        for (int i = 1; i <= 28; i++) {
            pdf.at(i < 10 ? 60 : 54, 60 + 24 * i, 12, String.valueOf(i));
            pdf.at(90, 60 + 24 * i, 12, "The court finds that this is so for reason " + i + ".");
        }
        assertThat(reader.read(pdf.bytes(), "a.pdf").text().lines())
                .startsWith("The court finds that this is so for reason 1.")
                .hasSize(28);
    }

    @Test
    void theHeaderOfAnElectronicFilingIsARunningHead() throws IOException {
        PaintedPdf pdf = new PaintedPdf();
        for (int i = 1; i <= 3; i++) {
            pdf.page()
                    .at(100, 20, 9, "Case 1:20-cv-01234-ABC   Document 12   Filed 08/18/21   Page " + i + " of 3")
                    .lines(72, 100, 12, 24,
                            List.of("The plaintiff moves for " + "x".repeat(i), "Denied" + "y".repeat(i)))
                    .at(300, 760, 12, "- " + i + " -");
        }
        SourceText source = reader.read(pdf.bytes(), "a.pdf");
        assertThat(marked(source, Mark.Kind.RUNNING_HEAD)).hasSize(6).contains("- 2 -");
        assertThat(marked(source, Mark.Kind.PAGE)).containsExactly("1", "2", "3");
    }

    @Test
    void aStampAlongTheMarginIsNoText() throws IOException {
        byte[] file = new PaintedPdf().page()
                .at(72, 100, 12, "The judgment is affirmed.")
                .upwardAt(20, 500, 20, "FILED")
                .bytes();
        assertThat(reader.read(file, "a.pdf").text()).isEqualTo("The judgment is affirmed.\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aTurnedPageIsReadUpright(int degrees) throws IOException {
        byte[] file = new PaintedPdf().page()
                .turned(degrees)
                .at(72, 100, 12, "The judgment is affirmed.")
                .at(72, 114, 12, "It is so ordered.")
                .bytes();
        assertThat(reader.read(file, "a.pdf").text()).isEqualTo("The judgment is affirmed.\nIt is so ordered.\n");
    }

    @Test
    void notesOfTheBodysSizeBelowARuleAreTheFootOfThePage() throws IOException {
        byte[] file = new PaintedPdf().page()
                .lines(72, 100, 12, 24, List.of("The officers are immune from this suit.", "So we hold today.",
                        "We reverse.", "We remand.", "It is so ordered."))
                .at(72 + PaintedPdf.width(12, "The officers are immune from this suit."), 95, 7, "1")
                .rule(72, 600, 144)
                .at(72, 615, 7, "1")
                .at(77, 620, 12, "See Order at 3.")
                .bytes();
        SourceText source = reader.read(file, "a.pdf");
        assertThat(marked(source, Mark.Kind.SMALL_PRINT)).containsExactly("1 See Order at 3.");
        assertThat(source.text()).startsWith("The officers are immune from this suit.1\nSo we hold today.\n");
    }

    @Test
    void anUnderlinedNameInANoteBeginsNoNotes() throws IOException {
        byte[] file = new PaintedPdf().page()
                .lines(72, 100, 12, 24, List.of("The officers are immune from this suit.", "So we hold today."))
                .rule(72, 600, 144)
                .lines(72, 615, 9, 11,
                        List.of("See Order at 3, which we follow, and also the case of", "Smith v. Jones,",
                                "which is much the same."))
                .rule(72, 627.5, 60)
                .bytes();
        assertThat(marked(reader.read(file, "a.pdf"), Mark.Kind.SMALL_PRINT))
                .containsExactly("See Order at 3, which we follow, and also the case of\nSmith v. Jones,\n"
                        + "which is much the same.");
    }

    @Test
    void aSmallQuotationAtTheFootIsNoNote() throws IOException {
        byte[] file = new PaintedPdf().page()
                .lines(72, 100, 12, 14, List.of("The statute says what we have always held that it says:"))
                .lines(100, 120, 10, 12, List.of("No State shall make or enforce any law which shall", "abridge them."))
                .bytes();
        assertThat(marked(reader.read(file, "a.pdf"), Mark.Kind.SMALL_PRINT)).isEmpty();
    }

    @Test
    void wordsPaintedTwiceToLookBoldAreReadOnce() throws IOException {
        byte[] file = new PaintedPdf().page()
                .at(72, 100, 12, "AFFIRMED")
                .at(72.3, 100, 12, "AFFIRMED")
                .bytes();
        assertThat(reader.read(file, "a.pdf").text()).isEqualTo("AFFIRMED\n");
    }

    @Test
    void gapsBetweenWordsAreSpaces() throws IOException {
        byte[] file = new PaintedPdf().page()
                .at(72, 100, 12, "Qualified")
                .at(123, 100, 12, "immunity")
                .at(400, 100, 12, "3")
                .bytes();
        assertThat(reader.read(file, "a.pdf").text()).matches("Qualified immunity {20,}3\n");
    }

    @Test
    void aTitleThatIsACaseNameIsAFact() throws IOException {
        assertThat(titled("12-96 Shelby County v. Holder (06/25/2013)")).contains("Shelby County v. Holder");
        assertThat(titled("Shelby County v. Holder")).contains("Shelby County v. Holder");
        assertThat(titled("Microsoft Word - 12-96 opinion final v. 3.docx")).isEmpty();
        assertThat(titled("")).isEmpty();
    }

    private Optional<String> titled(String title) throws IOException {
        PaintedPdf pdf = new PaintedPdf().page().at(72, 100, 12, "Affirmed.");
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        pdf.document().setDocumentInformation(information);
        return reader.read(pdf.bytes(), "a.pdf").facts().name();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void aFileThatOpensWithoutAPasswordIsRead(int bits) throws IOException {
        byte[] file = new PaintedPdf().page().at(72, 100, 12, "Affirmed.").locked("clerk", "", bits).bytes();
        assertThat(reader.read(file, "a.pdf").text()).isEqualTo("Affirmed.\n");
    }

    @Test
    void aLockedFileIsRefused() {
        refused(new PaintedPdf().page().at(72, 100, 12, "Affirmed.").locked("clerk", "judge", 128).bytes(),
                "a.pdf is locked with a password; save a copy without one and choose that.");
    }

    @Test
    void picturesOfPagesAreRefused() throws IOException {
        PaintedPdf pdf = new PaintedPdf().page();
        var picture = LosslessFactory.createFromImage(
                pdf.document(), new java.awt.image.BufferedImage(20, 20, java.awt.image.BufferedImage.TYPE_INT_RGB));
        try (var stream = new org.apache.pdfbox.pdmodel.PDPageContentStream(pdf.document(),
                pdf.document().getPage(0))) {
            stream.drawImage(picture, 0, 0, 600, 700);
        }
        refused(pdf.bytes(), "a.pdf has only pictures of its pages and no text; run text recognition (OCR) on it and"
                + " choose the result.");
    }

    @Test
    void aFileWithoutPagesIsRefused() {
        refused(new PaintedPdf().bytes(), "a.pdf is a PDF without pages; get the file again.");
    }

    @Test
    void aFileThatBreaksOffIsRefusedWhereverItDoes() {
        byte[] whole = slipOpinion().bytes();
        for (int length = 10; length < whole.length - 32; length += whole.length / 40) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> reader.read(cut, "a.pdf")).isInstanceOf(UnreadableSourceException.class);
        }
        refused(Arrays.copyOf(whole, whole.length / 2),
                "a.pdf breaks off before its end; get the whole file again and choose that.");
    }

    @Test
    void nonsenseInAPdfIsRefused() {
        refused("%PDF-1.7\nThis is not a PDF.\nstartxref\n12\n%%EOF\n".getBytes(StandardCharsets.US_ASCII),
                "a.pdf is a damaged PDF; get the file again, or save the opinion as plain text.");
    }

    private void refused(byte[] file, String sentence) {
        assertThatThrownBy(() -> reader.read(file, "a.pdf"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage(sentence);
    }

    private static List<String> marked(SourceText source, Mark.Kind kind) {
        return source.marks().stream()
                .filter(mark -> mark.kind() == kind)
                .map(mark -> source.at(mark.span()))
                .toList();
    }
}
