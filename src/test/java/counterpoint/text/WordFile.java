package counterpoint.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// Writes Word files for tests: with Apache POI, or part by part where a file must be as no word processor writes it.
final class WordFile {
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private final XWPFDocument document = new XWPFDocument();

    /// The document, for what this writer does not do.
    XWPFDocument document() {
        return document;
    }

    /// Adds a paragraph; words between slashes are in italics.
    WordFile paragraph(String words) {
        text(document.createParagraph(), words);
        return this;
    }

    /// Adds a line in the middle.
    WordFile centered(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        text(paragraph, words);
        return this;
    }

    /// Adds a paragraph indented on both sides.
    WordFile quotation(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationLeft(720);
        paragraph.setIndentationRight(720);
        text(paragraph, words);
        return this;
    }

    /// Adds a heading by its style.
    WordFile heading(int level, String words) {
        if (document.getStyles() == null || document.getStyles().getStyle("H" + level) == null) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("H" + level);
            style.addNewName().setVal("heading " + level);
            style.setType(STStyleType.PARAGRAPH);
            document.createStyles().addStyle(new XWPFStyle(style));
        }
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("H" + level);
        text(paragraph, words);
        return this;
    }

    /// Adds a paragraph with a footnote, or an endnote, between two words.
    WordFile noted(String before, String note, String after, boolean end) {
        XWPFParagraph paragraph = document.createParagraph();
        text(paragraph, before);
        XWPFAbstractFootnoteEndnote body = end ? document.createEndnote() : document.createFootnote();
        text(body.createParagraph(), note);
        if (end) {
            paragraph.createRun().getCTR().addNewEndnoteReference().setId(body.getId());
        } else {
            paragraph.addFootnoteReference((XWPFFootnote) body);
        }
        text(paragraph, after);
        return this;
    }

    private static void text(XWPFParagraph paragraph, String words) {
        boolean italic = false;
        for (String part : words.split("/", -1)) {
            XWPFRun run = paragraph.createRun();
            run.setText(part);
            run.setItalic(italic);
            italic = !italic;
        }
    }

    /// The number of a list that counts `I.`, `II.`.
    static BigInteger romanList(XWPFDocument document) {
        var list = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat.UPPER_ROMAN);
        level.addNewLvlText().setVal("%1.");
        var numbering = document.createNumbering();
        BigInteger made = numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list));
        return numbering.addNum(made);
    }

    /// The file.
    byte[] bytes() {
        try (document; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file with this XML as the content of its body.
    static byte[] of(String body) {
        return ofPart("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + NAMESPACES + "><w:body>" + body
                + "</w:body></w:document>");
    }

    /// A file with this XML as its main part.
    static byte[] ofPart(String main) {
        return zip(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName="
                        + "\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id="
                        + "\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                main);
    }

    /// A zip archive of names and contents.
    static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
