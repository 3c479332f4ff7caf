package counterpoint.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.paper.Paragraph.Beside;
import counterpoint.paper.Paragraph.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Pages of letters that are all half as wide as high, so that a line of text has 67.
class PageSetterTest {
    private static final Type TEXT = Type.of(Face.SERIF, 12);
    private static final Type SMALL = Type.of(Face.SERIF, 10);
    private static final Type BOLD = Type.of(Face.BOLD, 12);
    private static final Shape PLAIN = Shape.plain(16, 4);
    private static final int LINES = 40;

    private final PageSetter setter = new PageSetter(
            PaperSize.LETTER, (text, type) -> text.length() * type.size() / 2);

    @Test
    void aLineEndsAtASpaceOrAHyphenAndNeverWithinACitation() {
        String words = "x".repeat(58) + " U.S.C. § 1983 and then well-established law";

        assertThat(lines(set(List.of(text(words))).pages().getFirst()))
                .containsExactly("x".repeat(58) + " U.S.C.", "§ 1983 and then well-established law");
        assertThat(lines(set(List.of(text("x".repeat(60) + " well-established"))).pages().getFirst()))
                .containsExactly("x".repeat(60) + " well-", "established");
        assertThat(lines(set(List.of(text("x".repeat(56) + " a map . . . however"))).pages().getFirst()))
                .containsExactly("x".repeat(56) + " a", "map . . . however");
    }

    @Test
    void aWordThatIsLongerThanALineIsBroken() {
        assertThat(lines(set(List.of(text("y".repeat(70)))).pages().getFirst()))
                .containsExactly("y".repeat(67), "yyy");
    }

    @Test
    void aHeadingIsNeverLastOnAPage() {
        for (int before = 30; before < LINES; before++) {
            List<Paragraph> paragraphs = new ArrayList<>(ofLines(before));
            paragraphs.add(Paragraph.of(PLAIN.heading(), Run.of("II.", BOLD)));
            paragraphs.add(Paragraph.of(PLAIN.heading(), Run.of("A.", BOLD)));
            paragraphs.add(text("z".repeat(67) + " " + "z".repeat(67)));
            for (Page page : set(paragraphs).pages()) {
                assertThat(lines(page).getLast()).isNotIn("II.", "A.");
            }
        }
    }

    @Test
    void noLineOfALongerParagraphStandsAlone() {
        for (int before = 20; before < LINES; before++) {
            List<Paragraph> paragraphs = new ArrayList<>(ofLines(before));
            paragraphs.add(text(words("p", 5)));
            Composed composed = set(paragraphs);
            for (Page page : composed.pages()) {
                long here = lines(page).stream().filter(line -> line.startsWith("p")).count();
                assertThat(here).isIn(0L, 2L, 3L, 5L);
            }
        }
    }

    @Test
    void aFootnoteStandsAtTheFootOfThePageThatCallsIt() {
        List<Paragraph> paragraphs = new ArrayList<>(ofLines(30));
        paragraphs.add(calling("called", "The note."));
        Page page = set(paragraphs).pages().getFirst();
        Page.Word note = word(page, "The note.");

        assertThat(lines(page)).contains("called");
        assertThat(note.y()).isBetween(700.0, PaperSize.LETTER.height() - 72);
        assertThat(page.bars()).singleElement()
                .satisfies(rule -> assertThat(rule.y()).isBetween(word(page, "called").y(), note.y()));
    }

    @Test
    void aFootnoteThatFindsNoRoomTakesItsLineWithItAndALongOneGoesOn() {
        List<Paragraph> full = new ArrayList<>(ofLines(38));
        full.add(calling("called", "The note."));
        Composed turned = set(full);
        assertThat(lines(turned.pages().get(1))).containsExactly("called", "The note.");

        Composed goesOn = set(List.of(calling("called", words("n", 60)), text("after")));
        assertThat(goesOn.pages()).hasSize(2);
        assertThat(lines(goesOn.pages().getFirst())).startsWith("called").hasSizeGreaterThan(30);
        assertThat(lines(goesOn.pages().get(1))).startsWith("after").hasSizeGreaterThan(5);
        assertThat(all(goesOn).chars().filter(letter -> letter == 'n').count()).isEqualTo(60 * 67);
    }

    @Test
    void whatStandsBesideALineStandsInTheMarginAndIsCutIfItIsLong() {
        Paragraph marked = new Paragraph(
                List.of(Run.of("words", TEXT)), PLAIN,
                List.of(new Beside(0, true, "¶1"), new Beside(0, false, "Holding"),
                        new Beside(2, false, "a name that is far too long for it")),
                List.of());
        Page page = set(List.of(marked)).pages().getFirst();

        assertThat(word(page, "¶1").x()).isLessThan(104);
        assertThat(word(page, "Holding").x()).isGreaterThan(508);
        assertThat(word(page, "Holding").y()).isEqualTo(word(page, "words").y());
        assertThat(page.words()).filteredOn(word -> word.text().endsWith("…")).singleElement()
                .satisfies(cut -> assertThat(cut.y()).isGreaterThan(word(page, "Holding").y()))
                .satisfies(cut -> assertThat(cut.x() + cut.width()).isLessThan(612));
    }

    @Test
    void namesBesideTheLastLinesOfAPageStandAboveItsFoot() {
        List<Paragraph> paragraphs = new ArrayList<>(ofLines(LINES - 1));
        List<Beside> names = IntStream.range(0, 9).mapToObj(at -> new Beside(0, false, "Mark " + at)).toList();
        paragraphs.add(new Paragraph(List.of(Run.of("last", TEXT)), Shape.plain(16, 0), names, List.of()));
        Page page = set(paragraphs).pages().getFirst();
        List<Page.Word> beside = page.words().stream().filter(word -> word.text().startsWith("Mark ")).toList();

        assertThat(beside).extracting(Page.Word::text).containsExactlyElementsOf(
                names.stream().map(Beside::words).toList());
        assertThat(beside).allSatisfy(word -> assertThat(word.y()).isLessThanOrEqualTo(792 - 72));
        for (int at = 1; at < beside.size(); at++) {
            assertThat(beside.get(at).y() - beside.get(at - 1).y()).isGreaterThan(9);
        }
        assertThat(beside.getFirst().y()).isLessThan(word(page, "last").y());
    }

    @Test
    void aMarginThatHasNoRoomForAllNamesSaysHowManyItLeavesOut() {
        List<Beside> names = IntStream.range(0, 100).mapToObj(at -> new Beside(0, true, "¶" + at)).toList();
        Page page = set(List.of(new Paragraph(List.of(Run.of("words", TEXT)), PLAIN, names, List.of())))
                .pages().getFirst();
        List<Page.Word> beside = page.words().stream().filter(word -> word.x() < 104).toList();

        assertThat(beside).hasSizeBetween(60, 70).allSatisfy(word -> assertThat(word.y()).isBetween(76.0, 792.0 - 72));
        assertThat(beside.getLast().text()).isEqualTo("+" + (100 - beside.size() + 1) + " more");
    }

    @Test
    void whateverComesNothingIsLostOrLeavesItsPage() {
        Random random = new Random(9);
        for (int round = 0; round < 40; round++) {
            List<Paragraph> paragraphs = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < 60; at++) {
                String words = words("abc".charAt(random.nextInt(3)) + "" + at, 1 + random.nextInt(9));
                String note = random.nextInt(5) > 0 ? "" : words("n", 1 + random.nextInt(50));
                paragraphs.add(note.isEmpty()
                        ? Paragraph.of(random.nextInt(8) > 0 ? PLAIN : PLAIN.heading(), Run.of(words, TEXT))
                        : calling(words, note));
                text.append(words);
            }
            Composed composed = set(paragraphs);

            assertThat(textOf(composed, 12)).isEqualTo(text.toString().replace(" ", ""));
            assertThat(composed.pages().stream().flatMap(page -> page.words().stream()))
                    .allSatisfy(word -> assertThat(word.x() + word.width()).isBetween(104.0, 508.1))
                    .allSatisfy(word -> assertThat(word.y()).isBetween(40.0, 792 - 40.0));
            composed.pages().forEach(PageSetterTest::noTwoLinesMeet);
        }
    }

    @Test
    void nobodyWaitsForPagesThatWereCancelled() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> set(List.of(text("words")))).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static void noTwoLinesMeet(Page page) {
        List<Double> heights = page.words().stream().map(Page.Word::y).distinct().sorted().toList();
        IntStream.range(1, heights.size())
                .forEach(at -> assertThat(heights.get(at) - heights.get(at - 1)).isGreaterThan(8));
    }

    private Composed set(List<Paragraph> paragraphs) {
        return setter.set("", "", List.of(new Section("", paragraphs)));
    }

    private static Paragraph text(String words) {
        return Paragraph.of(PLAIN, Run.of(words, TEXT));
    }

    private static Paragraph calling(String words, String note) {
        return new Paragraph(
                List.of(Run.of(words, TEXT)), PLAIN, List.of(),
                List.of(new Note(words.length() - 1, List.of(Paragraph.of(Shape.plain(12, 2), Run.of(note, SMALL))))));
    }

    /// Paragraphs of one line, 16 points each.
    private static List<Paragraph> ofLines(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> Paragraph.of(Shape.plain(16, 0), Run.of("line", TEXT)))
                .toList();
    }

    private static String words(String begin, int lines) {
        return IntStream.range(0, lines).mapToObj(_ -> (begin + begin.charAt(0)).repeat(40).substring(0, 67))
                .collect(Collectors.joining(" "));
    }

    private static List<String> lines(Page page) {
        return page.words().stream().map(Page.Word::text).filter(words -> !words.startsWith("Page ")).toList();
    }

    private static Page.Word word(Page page, String text) {
        return page.words().stream().filter(word -> word.text().equals(text)).findFirst().orElseThrow();
    }

    private static String all(Composed composed) {
        return composed.pages().stream().flatMap(page -> lines(page).stream()).collect(Collectors.joining());
    }

    private static String textOf(Composed composed, double size) {
        return composed.pages().stream()
                .flatMap(page -> page.words().stream())
                .filter(word -> word.type().size() == size)
                .map(Page.Word::text)
                .collect(Collectors.joining())
                .replace(" ", "");
    }
}
