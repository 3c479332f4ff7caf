package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.CaseReader;
import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.compare.Treatment;
import counterpoint.note.Anchors;
import counterpoint.note.ColorNames;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.note.Marks;
import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Place;
import counterpoint.paper.Composed;
import counterpoint.paper.Face;
import counterpoint.paper.Page;
import counterpoint.paper.PaperSize;
import counterpoint.paper.PdfFile;
import counterpoint.paper.Progress;
import counterpoint.paper.ReadAloud;
import counterpoint.text.Span;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Both opinions of a bundled case on paper, marked and unmarked.
class PrintedOpinionsTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Imprint MADE = new Imprint("Counterpoint test", LocalDate.of(2026, 11, 28));
    private static final CaseFile MEDINA = new CaseReader().read("medina-v-cram", Path.of("opinions/medina-v-cram"));
    private static final String NOTE = "Ask whether Johnson was asked at all.";

    @ParameterizedTest
    @EnumSource
    void everyWordOfBothOpinionsIsPrintedOnceAndInOrder(PaperSize paper) throws IOException {
        Composed composed = new PrintedOpinions(CaseNotes.none(MEDINA), MADE).compose(MEDINA.opinions(), paper);

        assertThat(composed.paper()).isEqualTo(paper);
        assertThat(words(composed, word -> word.type().size() >= 11 && isSerif(word.type().face())))
                .isEqualTo(letters("Medina v. Cram" + MEDINA.opinions().stream()
                        .map(opinion -> Side.name(opinion) + body(opinion))
                        .collect(Collectors.joining())));
        assertThat(words(composed, word -> word.type().size() == 10))
                .isEqualTo(letters(MEDINA.opinions().stream().map(PrintedOpinionsTest::notes)
                        .collect(Collectors.joining())));
    }

    @Test
    void eachOpinionBeginsAPageAndEveryPageSaysItsNumberAndItsOpinion() throws IOException {
        Composed composed = new PrintedOpinions(CaseNotes.none(MEDINA), MADE)
                .compose(MEDINA.opinions(), PaperSize.LETTER);
        int all = composed.pages().size();
        int dissent = composed.parts().getLast().page();

        assertThat(composed.parts()).extracting(Composed.Part::name)
                .containsExactlyElementsOf(MEDINA.opinions().stream().map(Side::name).toList());
        for (int at = 0; at < all; at++) {
            List<String> words = composed.pages().get(at).words().stream().map(Page.Word::text).toList();
            assertThat(words).contains("Page " + (at + 1) + " of " + all, MADE.line());
            if (at > 0) {
                assertThat(words).contains("Medina v. Cram",
                        Side.name(MEDINA.opinions().get(at < dissent ? 0 : 1)));
            }
        }
    }

    @Test
    void marksAreToldWithoutColorAndNotesStandBelowTheirParagraph() throws IOException {
        CaseOpinion majority = MEDINA.opinions().getFirst();
        String first = majority.readingText().opinion().body().getFirst().text().text();
        Mark marked = mark(majority, 0, new Span(4, 14)).noted(NOTE, NOON)
                .annotated(Optional.of("holding so"), Optional.of(Treatment.DISTINGUISHES), NOON);
        CaseNotes notes = CaseNotes.of(
                MEDINA, new Marks(List.of(marked), List.of()), Marks.NONE,
                ColorNames.STANDARD.renamed(MarkColor.HOLDING, "What it holds"));
        byte[] pdf = new PrintedOpinions(notes, MADE).write(MEDINA.opinions(), PaperSize.LETTER, Progress.UNHEARD);
        picture(pdf);
        Page page = new PrintedOpinions(notes, MADE).compose(MEDINA.opinions(), PaperSize.LETTER).pages().getFirst();
        Page.Word words = page.words().stream()
                .filter(word -> word.text().equals(first.substring(4, 14)))
                .findFirst()
                .orElseThrow();

        assertThat(page.bars()).anySatisfy(bar -> {
            assertThat(bar.x()).isEqualTo(words.x());
            assertThat(bar.width()).isEqualTo(words.width());
            assertThat(bar.y()).isGreaterThan(words.y());
            assertThat(bar.height()).isLessThan(1);
        });
        assertThat(page.words()).anySatisfy(word -> {
            assertThat(word.text()).isEqualTo("What it holds");
            assertThat(word.y()).isEqualTo(words.y());
            assertThat(word.x()).isGreaterThan(PaperSize.LETTER.width() - 104);
        });
        String text = text(pdf);
        assertThat(text).containsOnlyOnce(NOTE).contains("(holding so)").contains(Memo.CAUTION);
        assertThat(text.indexOf(NOTE)).isGreaterThan(text.indexOf(first.substring(4, 14)))
                .isLessThan(text.indexOf("Background"));
        assertThat(text(new PrintedOpinions(CaseNotes.none(MEDINA), MADE)
                .write(MEDINA.opinions(), PaperSize.LETTER, Progress.UNHEARD))).doesNotContain(NOTE);
    }

    @Test
    void aScreenReaderHearsEachOpinionWithItsHeadingsAndEachFootnoteBehindItsParagraph() throws IOException {
        ReadAloud read = ReadAloud.of(new PrintedOpinions(CaseNotes.none(MEDINA), MADE)
                .write(MEDINA.opinions(), PaperSize.LETTER, Progress.UNHEARD));

        assertThat(read.lost()).isEmpty();
        assertThat(heard(read, "H1")).containsExactly(letters("Medina v. Cram"));
        assertThat(heard(read, "H2")).containsExactlyElementsOf(MEDINA.opinions().stream()
                .map(opinion -> letters(Side.name(opinion)))
                .toList());
        assertThat(heard(read, "H3|H4")).containsExactlyElementsOf(MEDINA.opinions().stream()
                .flatMap(opinion -> opinion.readingText().opinion().body().stream())
                .filter(block -> block instanceof Heading heading && !heading.isSeparator())
                .map(block -> letters(block.text().text()))
                .toList());
        assertThat(heard(read, "BlockQuote P")).hasSize((int) MEDINA.opinions().stream()
                .flatMap(opinion -> opinion.readingText().opinion().body().stream())
                .filter(BlockQuotation.class::isInstance)
                .count());
        assertThat(heard(read, "Note P")).containsExactlyElementsOf(MEDINA.opinions().stream()
                .flatMap(opinion -> opinion.readingText().opinion().footnotes().stream())
                .map(note -> letters(note.text().text()))
                .toList());
        assertThat(read.artifacts()).noneMatch(words -> words.contains("Thedefendantsappeal"));
    }

    private static List<String> heard(ReadAloud read, String types) {
        return read.parts().stream()
                .filter(part -> part.path().matches("Document Sect (" + types + ")"))
                .map(part -> letters(part.words()))
                .toList();
    }

    @Test
    void theSameCaseOnTheSameDayGivesTheSameBytes() throws IOException {
        PrintedOpinions printed = new PrintedOpinions(CaseNotes.none(MEDINA), MADE);

        assertThat(printed.write(MEDINA.opinions(), PaperSize.A4, Progress.UNHEARD))
                .isEqualTo(printed.write(MEDINA.opinions(), PaperSize.A4, Progress.UNHEARD));
    }

    private static Mark mark(CaseOpinion opinion, int block, Span words) {
        Edition edition = opinion.readingText();
        Place place = new Place(opinion.id(), false, block, words);
        return Mark.on(new Selection(edition, List.of(place)).target(new Anchors(opinion.id())), NOON)
                .colored(Optional.of(MarkColor.HOLDING), NOON);
    }

    private static boolean isSerif(Face face) {
        return face != Face.SANS && face != Face.SANS_BOLD;
    }

    private static String words(Composed composed, Predicate<Page.Word> some) {
        return letters(composed.pages().stream()
                .flatMap(page -> page.words().stream())
                .filter(some)
                .map(Page.Word::text)
                .collect(Collectors.joining()));
    }

    private static String body(CaseOpinion opinion) {
        return joined(opinion.readingText().opinion().body().stream());
    }

    private static String notes(CaseOpinion opinion) {
        return joined(opinion.readingText().opinion().footnotes().stream());
    }

    private static String joined(Stream<? extends Block> blocks) {
        return blocks.map(block -> block.text().text()).collect(Collectors.joining());
    }

    /// Marks of footnotes and numbers of pages stand between the words, but have no letters.
    private static String letters(String text) {
        return text.chars().filter(Character::isLetter).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void picture(byte[] pdf) throws IOException {
        PdfFile.Picture page = PdfFile.open(pdf).picture(1, 1000);
        BufferedImage image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[page.width() * page.height()];
        page.pixels().duplicate().get(pixels);
        image.setRGB(0, 0, page.width(), page.height(), pixels, 0, page.width());
        ImageIO.write(image, "png", Files.createDirectories(Path.of("target/pictures")).resolve("printed-page.png")
                .toFile());
    }
}
