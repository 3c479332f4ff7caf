package counterpoint.ui.model.help;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.model.help.GuideBlock.Heading;
import counterpoint.ui.model.help.GuideBlock.Item;
import counterpoint.ui.model.help.GuideBlock.Lines;
import counterpoint.ui.model.help.GuideBlock.Paragraph;
import counterpoint.ui.model.help.GuideBlock.Picture;
import counterpoint.ui.model.help.GuideBlock.Piece;
import counterpoint.ui.model.help.GuideBlock.Style;
import counterpoint.ui.model.help.GuideBlock.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuideTest {
    @Test
    void theGuideIsReadAsItIsWritten() {
        Guide guide = Guide.read("""
                # Guide

                ## Marks
                Press **N**, not `n`, for a *note*
                ([more](#notes)).

                ![a picture](images/a.png)

                - one
                  goes on
                1. two

                ### Keys
                | Key | Does |
                |---|---|
                | `.` | next |

                ```
                as it is
                ```
                """);
        assertThat(guide.sections().stream().map(Guide.Section::title)).containsExactly("Marks");
        assertThat(guide.sections().getFirst().blocks()).containsExactly(
                new Paragraph(List.of(
                        plain("Press "), new Piece("N", Style.STRONG), plain(", not "), new Piece("n", Style.CODE),
                        plain(", for a "), new Piece("note", Style.EMPHASIS), plain(" ("), plain("more"), plain(")."))),
                new Picture("images/a.png", "a picture"),
                new Item("•", List.of(plain("one goes on"))),
                new Item("1.", List.of(plain("two"))),
                new Heading(3, "Keys"),
                new Table(List.of(
                        List.of(List.of(plain("Key")), List.of(plain("Does"))),
                        List.of(List.of(new Piece(".", Style.CODE)), List.of(plain("next"))))),
                new Lines("as it is"));
    }

    private static Piece plain(String words) {
        return new Piece(words, Style.PLAIN);
    }

    @Test
    void nothingOfTheMarkupOfOurGuideIsLeft() throws IOException {
        Guide guide = Guide.read(Files.readString(Path.of("docs/user-guide.md")));
        List<String> words = guide.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(GuideTest::pieces)
                .filter(piece -> piece.style() != Style.CODE)
                .map(Piece::words)
                .toList();
        assertThat(words).hasSizeGreaterThan(300).noneMatch(one -> one.contains("**") || one.contains("`")
                || one.contains("](") || one.contains("|"));
    }

    @Test
    void everyPictureOfOurGuideIsThereAndSaysWhatItShows() throws IOException {
        Guide guide = Guide.read(Files.readString(Path.of("docs/user-guide.md")));
        List<Picture> pictures = guide.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .toList();
        assertThat(pictures).hasSizeGreaterThan(6).allSatisfy(picture -> {
            assertThat(picture.words()).hasSizeGreaterThan(10);
            assertThat(Path.of("docs").resolve(picture.file())).isRegularFile();
        });
    }

    private static Stream<Piece> pieces(GuideBlock block) {
        return switch (block) {
            case Heading heading -> Stream.of(plain(heading.words()));
            case Paragraph paragraph -> paragraph.pieces().stream();
            case Item item -> item.pieces().stream();
            case Table table -> table.rows().stream().flatMap(List::stream).flatMap(List::stream);
            case Picture picture -> Stream.of(plain(picture.words()));
            case Lines _ -> Stream.empty();
        };
    }

    @Test
    void sectionsAreFoundByTheirWords() {
        Guide guide = Guide.read("## One\nRibbons join.\n## Two\nFolds hide.\n");
        assertThat(guide.find("rib").stream().map(Guide.Section::title)).containsExactly("One");
        assertThat(guide.find("")).hasSize(2);
        assertThat(guide.find("nowhere")).isEmpty();
    }

    @Test
    void aBillOfMaterialsNamesEachPartOnceByTheAlphabet() throws IOException {
        String part = """
                <component type="library"><name>a-lib</name><version>1.2</version>
                <licenses><license><id>MIT</id></license><license><name>Other</name></license></licenses></component>
                """;
        String bill = "<bom><metadata><tools><components><component><name>tool</name></component></components></tools>"
                + "</metadata><components>" + part + part
                + "<component><name>Z</name><version>3</version></component></components></bom>";
        try (InputStream stream = new ByteArrayInputStream(bill.getBytes(StandardCharsets.UTF_8))) {
            assertThat(Shipped.read(stream).parts()).containsExactly(
                    new Shipped.Part("a-lib", "1.2", "MIT, Other"), new Shipped.Part("Z", "3", ""));
        }
    }
}
