package counterpoint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RtfReaderTest {
    private static final String FILE = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times New Roman;}}\r\n"
            + "{\\info{\\title An opinion}}{\\header 2 SMITH v. FINKLEY\\par}\r\n"
            + "\\pard\\qc SYKES, Chief Judge.\\par\r\n"
            + "\\pard\\fi720 The court\\'92s rule in {\\i Johnson} controls.{\\super\\chftn}"
            + "{\\footnote\\pard\\plain{\\super\\chftn} 515 U.S. 304.\\par It was (1995).}"
            + " See 42 U.S.C. \\'a7 1983\\u8212-as amended{\\v hidden}.\\par\r\n"
            + "\\pard\\li720\\ri720 {\\*\\generator X;}\\ldblquote A quotation.\\rdblquote\\par\r\n"
            + "\\page\\pard\\outlinelevel0 II\\par\r\n"
            + "\\pard We af\\-firm \\{in part\\}.}";

    private static SourceText read(String file) throws UnreadableSourceException {
        return new SourceReader().read(file.getBytes(StandardCharsets.ISO_8859_1), "a.rtf");
    }

    @Test
    void eachParagraphIsALineAndTheNotesStandAtTheEnd() throws UnreadableSourceException {
        assertThat(read(FILE).text()).isEqualTo("""
                SYKES, Chief Judge.
                The court\u2019s rule in Johnson controls.1 See 42 U.S.C. \u00A7 1983\u2014as amended.
                \u201CA quotation.\u201D
                \fII
                We affirm {in part}.
                1 515 U.S. 304.
                It was (1995).
                """);
    }

    @Test
    void whatAParagraphIsIsSaid() throws UnreadableSourceException {
        SourceText text = read(FILE);
        List<String> said = text.marks().stream().map(mark -> mark.kind() + " " + text.at(mark.span())).toList();

        assertThat(said).contains(
                "CENTERED SYKES, Chief Judge.",
                "QUOTATION \u201CA quotation.\u201D",
                "HEADING II",
                "ITALIC Johnson",
                "NOTE_REFERENCE 1",
                "NOTE 515 U.S. 304.\nIt was (1995).");
    }

    @Test
    void aFileThatIsCutOffOrHasNoTextIsRefused() {
        assertThatThrownBy(() -> read(FILE.substring(0, FILE.length() - 9)))
                .hasMessage("a.rtf breaks off before its end; get the whole file again and choose that.");
        assertThatThrownBy(() -> read("{\\rtf1{\\pict 0102}}"))
                .hasMessage("a.rtf has no text; choose a file that holds an opinion's text.");
    }

    @Test
    void noFileEndsTheReadingOtherwiseThanInASentence() {
        for (int end = 5; end < FILE.length(); end++) {
            String part = FILE.substring(0, end);
            assertThatThrownBy(() -> read(part)).isInstanceOf(UnreadableSourceException.class);
        }
        assertThatThrownBy(() -> read("{\\rtf1" + "{".repeat(1_000_000)))
                .isInstanceOf(UnreadableSourceException.class);
    }
}
