package counterpoint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class WordReaderTest {
    private final WordReader reader = new WordReader(Progress.UNHEARD);

    @Test
    void eachParagraphIsALineAndSaysWhatItIs() throws IOException {
        byte[] file = new WordFile()
                .centered("[June 25, 2013]")
                .heading(1, "I")
                .paragraph("The officers are immune. /Saucier/ controls.")
                .quotation("No State shall make or enforce any law.")
                .bytes();
        SourceText source = reader.read(file, "a.docx");
        assertThat(source.text())
                .isEqualTo("""
                        [June 25, 2013]
                        I
                        The officers are immune. Saucier controls.
                        No State shall make or enforce any law.
                        """);
        assertThat(said(source)).containsExactly(
                "CENTERED [June 25, 2013]",
                "HEADING 1 I",
                "PARAGRAPH The officers are immune. Saucier controls.",
                "ITALIC Saucier",
                "QUOTATION No State shall make or enforce any law.");
    }

    @Test
    void notesStandAtTheEndAndTheirMarksInTheText() throws IOException {
        byte[] file = new WordFile()
                .noted("We reverse.", "See /Smith/, 10 F.3d at 7.", " So ordered.", false)
                .noted("The rest", "Id. at 9.", " is affirmed.", false)
                .noted("We add this", "An endnote.", ".", true)
                .bytes();
        SourceText source = reader.read(file, "a.docx");
        assertThat(source.text())
                .isEqualTo("""
                        We reverse.1 So ordered.
                        The rest2 is affirmed.
                        We add thisi.
                        1 See Smith, 10 F.3d at 7.
                        2 Id. at 9.
                        i An endnote.
                        """);
        assertThat(said(source)).contains(
                "NOTE_REFERENCE 1 1", "NOTE_REFERENCE 2 2", "NOTE_REFERENCE i i", "NOTE 1 See Smith, 10 F.3d at 7.",
                "NOTE 2 Id. at 9.", "NOTE i An endnote.", "SUPERSCRIPT 1");
    }

    @Test
    void aMarkOfTheAuthorsOwnDoesNotCount() throws IOException {
        byte[] file = WordFile.of("<w:p><w:r><w:t>Judge Smith</w:t></w:r><w:r><w:footnoteReference"
                + " w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>*</w:t></w:r><w:r><w:t> sat.</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>So</w:t><w:footnoteReference w:id=\"3\"/></w:r></w:p>");
        SourceText source = reader.read(file, "a.docx");
        assertThat(source.text()).isEqualTo("Judge Smith* sat.\nSo1\n");
        assertThat(said(source)).contains("NOTE_REFERENCE * *", "NOTE_REFERENCE 1 1");
    }

    @Test
    void changesAreReadAsAccepted() throws IOException {
        assertThat(read("<w:p><w:r><w:t xml:space=\"preserve\">We </w:t></w:r><w:del><w:r><w:delText>affirm</w:delText>"
                + "<w:tab/></w:r></w:del><w:ins><w:r><w:t>reverse</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t>"
                + "</w:r></w:moveFrom><w:r><w:t>.</w:t></w:r></w:p>"))
                .isEqualTo("We reverse.\n");
    }

    @Test
    void aParagraphWhoseEndWasDeletedGoesOn() throws IOException {
        assertThat(read("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">We </w:t></w:r>"
                + "</w:p><w:p><w:r><w:t>reverse.</w:t></w:r></w:p>"))
                .isEqualTo("We reverse.\n");
    }

    @Test
    void ofAFieldTheResultIsRead() throws IOException {
        assertThat(
                read("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK x </w:instrText>"
                        + "<w:t>never shown</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Smith</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:hyperlink><w:r><w:t>, 10 F.3d</w:t></w:r></w:hyperlink>"
                        + "</w:p>"))
                .isEqualTo("Smith, 10 F.3d\n");
    }

    @Test
    void aRowOfATableIsALine() throws IOException {
        assertThat(
                read("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Smith,</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>No. 20-1754"
                        + "</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"))
                .isEqualTo("Smith,    No. 20-1754\n");
    }

    @Test
    void aTextBoxIsReadOnceAfterItsParagraph() throws IOException {
        assertThat(
                read("<w:p><w:r><w:t>Caption</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Boxed"
                        + "</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r>"
                        + "</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
                .isEqualTo("Caption\nBoxed\n");
    }

    @Test
    void breaksHyphensAndSignsAreRead() throws IOException {
        assertThat(read("<w:p><w:r><w:t>SMITH</w:t><w:br/><w:t>v</w:t><w:t>.</w:t><w:tab/><w:t>42 U.S.C. </w:t>"
                + "<w:sym w:font=\"X\" w:char=\"00A7\"/><w:t>1983</w:t><w:noBreakHyphen/><w:t>a</w:t><w:softHyphen/></w:r></w:p>"
                + "<w:p><w:r><w:br w:type=\"page\"/><w:t>Next</w:t></w:r></w:p>"))
                .isEqualTo("SMITH\nv.    42 U.S.C. §1983-a\n\fNext\n");
    }

    @Test
    void hiddenWordsAreNotReadAndCapitalsAreShown() throws IOException {
        assertThat(read(
                "<w:p><w:r><w:rPr><w:smallCaps/></w:rPr><w:t>Justice Scalia</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr>"
                        + "<w:t>secret</w:t></w:r><w:r><w:t>, dissenting</w:t></w:r></w:p>"))
                .isEqualTo("JUSTICE SCALIA, dissenting\n");
    }

    @Test
    void numbersThatTheProgramCountsAreWritten() throws IOException {
        WordFile file = new WordFile();
        var list = WordFile.romanList(file.document());
        for (String words : List.of("Background", "Discussion")) {
            XWPFParagraph paragraph = file.document().createParagraph();
            paragraph.setNumID(list);
            paragraph.createRun().setText(words);
        }
        assertThat(reader.read(file.bytes(), "a.docx").text()).isEqualTo("I. Background\nII. Discussion\n");
    }

    @Test
    void otherPackedFilesAreRefused() {
        String sentence = "a.docx is a packed file, but not a Word file; unpack it and choose the opinion in it.";
        refused(WordFile.zip("opinion.txt", "We affirm."), sentence);
        refused(WordFile.zip("[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"), sentence);
    }

    @Test
    void aFileWithoutTextIsRefused() {
        refused(WordFile.of("<w:p/>"), "a.docx has no text; choose a file that holds an opinion's text.");
    }

    @Test
    void aFileThatBreaksOffIsRefused() {
        byte[] whole = new WordFile().paragraph("We affirm.").bytes();
        for (int length = 30; length < whole.length - 30; length += whole.length / 15) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> reader.read(cut, "a.docx")).isInstanceOf(UnreadableSourceException.class);
        }
    }

    private String read(String body) throws IOException {
        return reader.read(WordFile.of(body), "a.docx").text();
    }

    private void refused(byte[] file, String sentence) {
        assertThatThrownBy(() -> reader.read(file, "a.docx"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage(sentence);
    }

    private static List<String> said(SourceText source) {
        return source.marks().stream()
                .map(mark -> mark.kind() + (mark.value().isEmpty() ? " " : " " + mark.value() + " ")
                        + source.at(mark.span()))
                .toList();
    }
}
