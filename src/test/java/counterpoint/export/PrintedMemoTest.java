package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.compare.Comparison;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Memos written to PDF and to a word processor's file, opened again.
class PrintedMemoTest {
    private static final Imprint MADE = SideBySideReportTest.MADE;

    @Test
    void bothFilesSayWhatTheMemoOfARealCaseSays() throws Exception {
        CaseFile file = BundledCasesReportTest.read("medina-v-cram");
        Memo memo = new MemoDraft(file).memo(MADE);
        String pdf = pdf(ReportFormat.PDF.write(file, MADE));
        String word = word(ReportFormat.DOCX.write(file, MADE));

        assertThat(memo.points()).isNotEmpty();
        for (String sentence : sentences(memo)) {
            assertThat(pdf).contains(letters(sentence));
            assertThat(word).contains(letters(sentence));
        }
    }

    /// What a reader must find: titles, states, key sentences and pin cites, treatments with their sentences.
    private static List<String> sentences(Memo memo) {
        List<String> sentences = new ArrayList<>(List.of(memo.name(), memo.situation(), Memo.CAUTION, Memo.COMPUTED));
        for (Memo.Point point : memo.points()) {
            sentences.add(point.number() + ". " + point.title() + " Computed, not confirmed");
            point.left().ifPresent(key -> sentences.add(key.where()));
            point.right().ifPresent(key -> sentences.add(key.words() + key.where()));
            point.pairs().forEach(pair -> sentences.add(MemoWords.standing(pair)));
        }
        memo.authorities().forEach(row -> row.left().flatMap(Memo.Use::extent).ifPresent(sentences::add));
        return sentences;
    }

    @Test
    void fontsOfThePdfAreEmbeddedAndItsPagesCounted() throws IOException {
        CaseFile file = SampleCase.twoOpinions();
        try (PDDocument document = Loader.loadPDF(ReportFormat.PDF.write(file, MADE))) {
            Set<String> fonts = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName().substring(font.getName().indexOf('+') + 1));
                }
                assertThat(page.getMediaBox().getWidth()).isEqualTo(612);
            }
            assertThat(fonts).contains("LiberationSerif-Bold", "LiberationSans", "LiberationSerif");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Page 1 of " + document.getNumberOfPages(), "Counterpoint 1.2.3 · November 28, 2026");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Smith v. Finkley — side by side");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void noPageEndsWithTheHeadOfATable() throws Exception {
        for (String name : List.of("medina-v-cram", "smith-v-finkley")) {
            CaseFile file = BundledCasesReportTest.read(name);
            Memo.Sides sides = new MemoDraft(file).memo(MADE).sides().orElseThrow();
            try (PDDocument document = Loader.loadPDF(ReportFormat.PDF.write(file, MADE))) {
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setSortByPosition(true);
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    List<String> lines = stripper.getText(document).lines().toList();
                    assertThat(lines.getLast()).contains("Page " + page + " of");
                    assertThat(lines.get(lines.size() - 2))
                            .as(name + ", page " + page)
                            .doesNotContain(sides.right().name());
                }
            }
        }
    }

    @Test
    void sameCaseOnTheSameDayGivesTheSameBytes() throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            byte[] once = format.write(SampleCase.twoOpinions(), MADE);
            assertThat(format.write(SampleCase.twoOpinions(), MADE)).as(format.name()).isEqualTo(once);
        }
    }

    @Test
    void wordFileIsBuiltAsWordWantsIt() throws Exception {
        byte[] bytes = ReportFormat.DOCX.write(SampleCase.twoOpinions(), MADE);
        Document document = part(bytes, "word/document.xml");
        for (Element cell : elements(document, "w:tc")) {
            assertThat(cell.getLastChild().getNodeName()).isEqualTo("w:p");
        }
        for (Element row : elements(document, "w:tr")) {
            assertThat(row.getElementsByTagName("w:tc").getLength()).isPositive();
        }
        for (Element table : elements(document, "w:tbl")) {
            assertThat(table.getNextSibling().getNodeName()).isEqualTo("w:p");
        }
        Set<String> styles = new HashSet<>();
        elements(part(bytes, "word/styles.xml"), "w:style")
                .forEach(style -> styles.add(style.getAttribute("w:styleId")));
        for (String use : List.of("w:pStyle", "w:tblStyle")) {
            elements(document, use).forEach(style -> assertThat(styles).contains(style.getAttribute("w:val")));
        }
    }

    @Test
    void fontsOfTheWordFileComeBackWhenTheirKeyIsTakenOff() throws Exception {
        byte[] bytes = ReportFormat.DOCX.write(SampleCase.twoOpinions(), MADE);
        Element regular = elements(part(bytes, "word/fontTable.xml"), "w:embedRegular").getFirst();
        String key = regular.getAttribute("w:fontKey").replaceAll("[{}-]", "");
        byte[] font = bytes(bytes, "word/fonts/font1.odttf");
        for (int at = 0; at < 32; at++) {
            int pair = 2 * (15 - at % 16);
            font[at] ^= (byte) Integer.parseInt(key.substring(pair, pair + 2), 16);
        }
        assertThat(font).isEqualTo(
                PrintedMemoTest.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf").readAllBytes());
    }

    @Test
    void footOfTheWordFileCountsPages() throws Exception {
        byte[] bytes = ReportFormat.DOCX.write(SampleCase.twoOpinions(), MADE);
        List<String> fields = elements(part(bytes, "word/footer1.xml"), "w:fldSimple").stream()
                .map(field -> field.getAttribute("w:instr"))
                .toList();
        assertThat(fields).containsExactly("PAGE", "NUMPAGES");
    }

    @Test
    void caseWithoutASecondOpinionIsPrintedWithTheReason() throws IOException {
        String reason = letters("The sources of this case print one opinion, so there is nothing to set beside it.");
        assertThat(pdf(ReportFormat.PDF.write(SampleCase.oneOpinion(), MADE))).contains(reason);
        assertThat(word(ReportFormat.DOCX.write(SampleCase.oneOpinion(), MADE))).contains(reason);
        CaseFile nothing = SampleCase.file(List.of(), Comparison.NONE, Optional.empty());
        assertThat(pdf(ReportFormat.PDF.write(nothing, MADE))).contains("Noopinionofthiscasecouldberead");
        assertThat(word(ReportFormat.DOCX.write(nothing, MADE))).contains("Noopinionofthiscasecouldberead");
    }

    @Test
    void markupAndForeignCharactersArePrintedAsTheyStand() throws IOException {
        CaseFile odd = SampleCase.named("<script>alert(1)</script> & \u0000\ud800 \u05e9\u05dc\u05d5\u05dd v. \u6771");
        assertThat(pdf(ReportFormat.PDF.write(odd, MADE))).contains("scriptalert1script");
        assertThat(word(ReportFormat.DOCX.write(odd, MADE))).contains("scriptalert1script");
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return letters(new PDFTextStripper().getText(document));
        }
    }

    private static String word(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return letters(text.getText());
        }
    }

    /// Lines are broken and words parted wherever the paper ends.
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = document.getElementsByTagName(name);
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        assertThat(elements).as(name.toLowerCase(Locale.ROOT)).isNotEmpty();
        return elements;
    }

    private static Document part(byte[] archive, String name) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(archive, name)));
    }

    private static byte[] bytes(byte[] archive, String name) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return parts.readAllBytes();
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
