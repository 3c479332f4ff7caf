package counterpoint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.Adler32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Hostile and honest files, each read in a process of its own.
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class UntrustedReaderTest {
    private final SourceReader reader = new SourceReader();

    @Test
    void aFileIsReadAsInThisProcess() throws IOException {
        byte[] pdf = new SlipOpinionPdf()
                .page("|Cite as: 570 U. S. ____ (2013)|1", "Opinion of the Court", java.util.List.of("We affirm.^{1}"),
                        java.util.List.of("^{1} /{See} below."))
                .bytes();
        assertThat(reader.read(pdf, "a.pdf")).isEqualTo(new PdfReader(Progress.UNHEARD).read(pdf, "a.pdf"));
        byte[] word = new WordFile().noted("We affirm", "So /ordered/.", ".", false).bytes();
        assertThat(reader.read(word, "a.docx")).isEqualTo(new WordReader(Progress.UNHEARD).read(word, "a.docx"));
    }

    @Test
    void oneProcessReadsManyFiles() throws IOException {
        byte[] pdf = new PaintedPdf().page().at(72, 100, 12, "Affirmed.").bytes();
        reader.read(pdf, "a.pdf");
        long children = ProcessHandle.current().descendants().count();
        for (int i = 0; i < 5; i++) {
            reader.read(pdf, i + ".pdf");
        }
        assertThat(ProcessHandle.current().descendants().count()).isLessThanOrEqualTo(children);
    }

    @Test
    void aFileThatNeverEndsIsStoppedAndTheNextIsRead() throws IOException {
        refused(withContent("q Q ".repeat(100_000), 2000), "a.pdf takes too long to read, so it was left out; save the"
                + " opinion as plain text and choose that file.");
        assertThat(reader.read(new PaintedPdf().page().at(72, 100, 12, "Affirmed.").bytes(), "b.pdf").text())
                .isEqualTo("Affirmed.\n");
    }

    @Test
    void aFileThatFillsAllMemoryIsStopped() throws IOException {
        refused(withContent("(" + "A".repeat(1 << 20), 700),
                "a.pdf needs more memory than is given to one file, so it was left out; save the opinion as plain text"
                        + " and choose that file.");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        refused(bomb(),
                "a.docx unpacks to more than 192 MB, more than any opinion, so it was left out; save the opinion"
                        + " as plain text.");
    }

    @Test
    void anAttackByEntitiesIsRefused() {
        String sentence = "a.docx is a damaged Word file; get the file again, or save the opinion as plain text.";
        refused(WordFile.ofPart("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"http://"
                + "schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p>"
                + "</w:body></w:document>"), sentence);
        refused(WordFile
                .ofPart("<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document xmlns:w=\"http://"
                        + "schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p>"
                        + "</w:body></w:document>"),
                sentence);
    }

    @Test
    void tenThousandNestedTablesAreRefused() {
        refused(WordFile.of("<w:tbl><w:tr><w:tc>".repeat(10_000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(10_000)),
                "a.docx is a damaged Word file; get the file again, or save the opinion as plain text.");
    }

    @Test
    void anInterruptedReadingIsStopped() throws Exception {
        byte[] endless = withContent("q Q ".repeat(100_000), 2000);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread reading = Thread.ofPlatform().start(() -> {
            try {
                reader.read(endless, "a.pdf");
            } catch (UnreadableSourceException stopped) {
                thrown.set(stopped);
            }
        });
        Thread.sleep(1500);
        reading.interrupt();
        reading.join();
        assertThat(thrown.get()).hasMessage(
                "a.pdf was not read to its end, because the reading was stopped; choose it again to read it.");
    }

    @Test
    void olderWordFilesAreRefused() {
        String sentence = " is an older word processor's file (.doc); save it as .docx or .rtf and choose that file.";
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}, "a.docx" + sentence);
    }

    private void refused(byte[] file, String sentence) {
        String label = sentence.substring(0, sentence.indexOf(' '));
        assertThatThrownBy(() -> reader.read(file, label))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage(sentence);
    }

    /// A PDF of one page that runs the same drawing `times` over, and so is small.
    private static byte[] withContent(String drawing, int times) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            // PDFBox would hold all of it unpacked before it packs it.
            try (OutputStream data = stream.getCOSObject().createRawOutputStream()) {
                data.write(packed(drawing.getBytes(StandardCharsets.US_ASCII), times));
            }
            page.setContents(stream);
            document.save(out);
            return out.toByteArray();
        }
    }

    /// What packing `bytes` so often gives, packed only once: RFC 1950's head, the same blocks of RFC 1951 over and over, an
    /// empty last block, and the sum over all.
    private static byte[] packed(byte[] bytes, int times) {
        Adler32 sum = new Adler32();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(bytes);
        byte[] room = new byte[bytes.length + 1024];
        int length = deflater.deflate(room, 0, room.length, Deflater.FULL_FLUSH);
        deflater.end();
        ByteBuffer all = ByteBuffer.allocate(2 + length * times + 2 + 4).put((byte) 0x78).put((byte) 0x9C);
        for (int i = 0; i < times; i++) {
            all.put(room, 0, length);
            sum.update(bytes);
        }
        return all.put((byte) 3).put((byte) 0).putInt((int) sum.getValue()).array();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 1000; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
