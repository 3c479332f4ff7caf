package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.compare.Treatment;
import counterpoint.note.Anchor;
import counterpoint.note.Anchors;
import counterpoint.note.Brief;
import counterpoint.note.BriefTemplate;
import counterpoint.note.ColorNames;
import counterpoint.note.ImportedMarks;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.note.MarkTarget;
import counterpoint.note.MarkTarget.OfAuthority;
import counterpoint.note.MarkTarget.OfText;
import counterpoint.note.MarkedText;
import counterpoint.note.Marks;
import counterpoint.note.UnreadableNotesException;
import counterpoint.opinion.Block;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

/// Smith v. Finkley marked and briefed, written in every format and opened again.
class CaseNotesTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Imprint MADE = new Imprint("Counterpoint test", LocalDate.of(2026, 11, 28));
    private static final CaseFile SMITH = new CaseReader().read("smith-v-finkley", Path.of("opinions/smith-v-finkley"));
    private static final String EVIL = "<script>alert(1)</script> & *x* =1+1";

    private static final Mark FACTS = on("majority", "Finkley and Stahl shot Smith three times.", MarkColor.FACTS);
    private static final Mark HOLDING = on(
            "majority",
            "Because we cannot resolve these factual disputes, we dismiss this appeal for lack of jurisdiction.",
            MarkColor.HOLDING).noted(EVIL, NOON).tagged(List.of("jurisdiction"), NOON);
    private static final Mark DISSENT = on("dissent", "Johnson does not block appellate jurisdiction here.",
            MarkColor.DISSENT);
    private static final Mark LOST = Mark.on(
            new OfText(List.of(new MarkedText(
                    new Anchor("majority", "x", "", new Span(0, 24), "words that stand nowhere", "", ""), 0))),
            NOON)
            .colored(Optional.of(MarkColor.FACTS), NOON);
    private static final Mark PLUMHOFF = Mark.on(new OfAuthority("Plumhoff v. Rickard, 572 U.S. 765 (2014)"), NOON)
            .annotated(Optional.of("reviewing on video"), Optional.of(Treatment.RELIES_ON), NOON);

    private static final CaseNotes NOTES = CaseNotes.of(
            SMITH,
            new Marks(List.of(DISSENT, HOLDING, FACTS, LOST), List.of()),
            new Marks(List.of(PLUMHOFF), List.of()),
            ColorNames.STANDARD.renamed(MarkColor.HOLDING, "What it holds"));
    private static final Brief BRIEF = BriefTemplate.CASE_BRIEF.begin().written(0, 0, "Milwaukee, 2017.\n" + EVIL);

    private static Mark on(String opinion, String words, MarkColor color) {
        Edition edition = SMITH.opinion(opinion).orElseThrow().readingText();
        for (int block = 0; block < edition.opinion().body().size(); block++) {
            int at = edition.opinion().body().get(block).text().text().indexOf(words);
            if (at >= 0) {
                Place place = new Place(opinion, false, block, new Span(at, at + words.length()));
                MarkTarget target = new Selection(edition, List.of(place)).target(new Anchors(opinion));
                return Mark.on(target, NOON).colored(Optional.of(color), NOON);
            }
        }
        throw new AssertionError("not printed: " + words);
    }

    @Test
    void whatIsExportedForOtherProgramsComesBackWithTheNotesOnAuthorities() throws UnreadableNotesException {
        Mark elsewhere = Mark.on(new OfAuthority("Roe v. Doe, 1 U.S. 1 (1790)"), NOON).noted("of another case", NOON);
        Marks onAuthorities = new Marks(List.of(elsewhere, PLUMHOFF), List.of());
        CaseNotes all = CaseNotes.of(SMITH, NOTES.marks(), onAuthorities, ColorNames.STANDARD);

        ImportedMarks back = ImportedMarks.read(all.jsonLd());

        assertThat(back.problems()).isEmpty();
        assertThat(back.marks().inTexts()).isEqualTo(NOTES.marks());
        assertThat(back.marks().onAuthorities()).isEqualTo(new Marks(List.of(PLUMHOFF), List.of()));
        assertThat(CaseNotes.of(SMITH, back.marks().inTexts(), back.marks().onAuthorities(), ColorNames.STANDARD)
                .jsonLd()).isEqualTo(all.jsonLd());
    }

    @Test
    void inWordAShortQuotationHasItsCitationInTheLineAndALongOneIsABlock() throws IOException {
        List<? extends Block> body = SMITH.opinion("majority").orElseThrow().readingText().opinion().body();
        String words = body.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> block.text().text())
                .filter(text -> text.length() > 500)
                .findFirst()
                .orElseThrow();
        Mark reasoning = on("majority", words, MarkColor.REASONING);
        CaseNotes notes = CaseNotes.of(
                SMITH, new Marks(List.of(FACTS, reasoning), List.of()), Marks.NONE, ColorNames.STANDARD);

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(
                notes.brief(BRIEF, HandoutFormat.DOCX, MADE)))) {
            List<XWPFParagraph> all = word.getParagraphs();
            XWPFParagraph inLine = all.stream().filter(one -> "Quoted".equals(one.getStyle())).findFirst()
                    .orElseThrow();
            assertThat(inLine.getText())
                    .isEqualTo("“Finkley and Stahl shot Smith three times.” Smith v. Finkley, No. 20-1754,"
                            + " slip op. at 2 (7th Cir. Aug. 18, 2021).");
            assertThat(inLine.getRuns()).filteredOn(XWPFRun::isItalic).extracting(XWPFRun::text)
                    .containsExactly("Smith v. Finkley");
            assertThat(all).filteredOn(one -> "BlockQuote".equals(one.getStyle())).hasSize(1);
            assertThat(word.getStyles().getStyle("BlockQuote").getCTStyle().getPPr().getInd().getLeft())
                    .hasToString("720");
            assertThat(all).filteredOn(one -> "OwnWords".equals(one.getStyle())).extracting(XWPFParagraph::getText)
                    .containsExactly("Milwaukee, 2017.", EVIL);
        }
    }

    @Test
    void aBriefIsItsHeadingsWithWhatWasMarkedAndWritten() throws IOException {
        String brief = new String(NOTES.brief(BRIEF, HandoutFormat.MARKDOWN, MADE), StandardCharsets.UTF_8);

        assertThat(brief.substring(brief.indexOf("## Facts"))).isEqualTo(
                """
                        ## Facts

                        Milwaukee, 2017.

                        \\<script\\>alert(1)\\</script\\> \\& \\*x\\* =1+1

                        “Finkley and Stahl shot Smith three times.” *Smith v. Finkley*, No. 20-1754, slip op. at 2 (7th Cir. Aug. 18, 2021).

                        > words that stand nowhere

                        ## Issue

                        ## Holding

                        “Because we cannot resolve these factual disputes, we dismiss this appeal for lack of jurisdiction.” *Smith v. Finkley*, No. 20-1754, slip op. at 3 (7th Cir. Aug. 18, 2021).

                        \\<script\\>alert(1)\\</script\\> \\& \\*x\\* =1+1

                        ## Reasoning

                        ## Dissent

                        “*Johnson* does not block appellate jurisdiction here.” *Smith v. Finkley*, No. 20-1754, slip op. at 45 (7th Cir. Aug. 18, 2021) (Sykes, C.J., dissenting).

                        Counterpoint test · November 28, 2026
                        """);
    }

    @Test
    void notesAreInTheOrderPrintedWithOrphansAndAuthoritiesLast() throws IOException {
        String notes = new String(NOTES.notes(HandoutFormat.MARKDOWN, MADE), StandardCharsets.UTF_8);

        assertThat(notes).containsSubsequence(
                "# *Smith v. Finkley*: Notes",
                "- Docket: No. 20-1754",
                "## Majority, Brennan, J.",
                "shot Smith three times",
                "we dismiss this appeal",
                "What it holds · Tags: jurisdiction",
                "## Dissent, Sykes, C.J.",
                "“*Johnson* does not block",
                "## Not found in the texts as they are now",
                "> words that stand nowhere",
                "## Authorities",
                Memo.CAUTION,
                "### *Plumhoff v. Rickard*, 572 U.S. 765 (2014)",
                "relies on · (reviewing on video)");
    }

    @Test
    void everyFormatSaysTheSame() throws IOException {
        String html = new String(NOTES.brief(BRIEF, HandoutFormat.HTML, MADE), StandardCharsets.UTF_8);
        String pdf = pdf(NOTES.brief(BRIEF, HandoutFormat.PDF, MADE));
        String word = word(NOTES.brief(BRIEF, HandoutFormat.DOCX, MADE));

        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;").contains("<i>Smith v. Finkley</i>");
        String plain = html.substring(html.indexOf("<body>")).replaceAll("<[^>]+>", "").replace("&lt;", "<")
                .replace("&gt;", ">").replace("&amp;", "&");
        for (String said : List.of(
                "Finkley and Stahl shot Smith three times.", EVIL, "words that stand nowhere", "Reasoning",
                "Smith v. Finkley, No. 20-1754, slip op. at 45 (7th Cir. Aug. 18, 2021) (Sykes, C.J., dissenting).",
                "Counterpoint test · November 28, 2026")) {
            assertThat(letters(plain)).contains(letters(said));
            assertThat(letters(pdf)).contains(letters(said));
            assertThat(letters(word)).contains(letters(said));
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper text = new PDFTextStripper();
            // Words in italics are written after the others of their line.
            text.setSortByPosition(true);
            return text.getText(document);
        }
    }

    private static String word(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String letters(String words) {
        return words.replaceAll("\\s+", "");
    }

    @Test
    void theWebPageOfAReportHasTheMarksInTheOpinionsAndWhatWasWrittenBelow() throws Exception {
        String page = new SideBySideReport().write(NOTES, MADE);

        assertThat(filled(page, "mark-3"))
                .isEqualTo(
                        "Because we cannot resolve these factual disputes, we dismiss this appeal for lack of jurisdiction.");
        assertThat(filled(page, "mark-5")).isEqualTo("Johnson does not block appellate jurisdiction here.");
        assertThat(page)
                .doesNotContain("<script>")
                .contains("<span class=\"mark-name\">What it holds</span>")
                .contains("<div class=\"reader-note mark-3\"><p class=\"where\">What it holds · Tags: jurisdiction</p>"
                        + "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; *x* =1+1</p></div>")
                .contains("<h2 id=\"notes-name\">The reader’s notes</h2>", "words that stand nowhere")
                .contains("<b>Your note</b> relies on · (reviewing on video)", "title=\"You have a note on it\"");
    }

    @Test
    void aReportCanLeaveThemOut() throws Exception {
        String page = new SideBySideReport().write(SMITH, MADE);
        assertThat(page).doesNotContain("<mark", "The reader’s notes", "Your note", "reviewing on video");
    }

    @Test
    void thePrintedReportsHaveThemBehindTheMemo() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(ReportFormat.PDF.write(NOTES, MADE));
                XWPFDocument word = new XWPFDocument(
                        new ByteArrayInputStream(ReportFormat.DOCX.write(NOTES, MADE)));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("The reader’s notes", "What it holds", "<script>alert(1)</script>", "reviewing on video");
            assertThat(text.getText())
                    .contains("The reader’s notes", "What it holds", "<script>alert(1)</script>", "reviewing on video");
        }
    }

    /// The words that a page fills with a color, without the names of marks and pages between them.
    private static String filled(String page, String color) {
        return Pattern.compile("<mark class=\"" + color + "\"[^>]*>(.*?)</mark>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group(1).replaceAll("<[^>]*>", ""))
                .collect(Collectors.joining());
    }
}
