package counterpoint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
    private final SourceReader reader = new SourceReader();

    @TempDir
    Path folder = Path.of("");

    @Test
    void utf8IsRead() throws IOException {
        assertThat(reader.read("§ 1983 — “claim”".getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo(new SourceText("a.txt", StandardCharsets.UTF_8, "§ 1983 — “claim”"));
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        assertThat(reader.read("\uFEFFId. at 3.".getBytes(StandardCharsets.UTF_8), "a.txt").text())
                .isEqualTo("Id. at 3.");
    }

    @Test
    void utf16IsToldByItsMark() throws IOException {
        assertThat(reader.read("\uFEFFId. § 3".getBytes(StandardCharsets.UTF_16LE), "a.txt"))
                .isEqualTo(new SourceText("a.txt", StandardCharsets.UTF_16LE, "Id. § 3"));
        assertThat(reader.read("\uFEFFId. § 3".getBytes(StandardCharsets.UTF_16BE), "a.txt").text())
                .isEqualTo("Id. § 3");
    }

    @Test
    void bytesThatAreNotUtf8AreWindows1252() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        assertThat(reader.read("the officer’s “threat”".getBytes(windows), "a.txt"))
                .isEqualTo(new SourceText("a.txt", windows, "the officer’s “threat”"));
    }

    @Test
    void aFileIsReadUnderTheNameGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("opinion.txt"), "I dissent.");
        assertThat(reader.read(file, "medina/opinion.txt"))
                .isEqualTo(new SourceText("medina/opinion.txt", StandardCharsets.UTF_8, "I dissent."));
    }

    @Test
    void aNameOfSeveralLinesIsNamedOnOne() {
        assertThatThrownBy(() -> reader.read(folder.resolve("gone.txt"), "go\n\u001B[31mne\u202E.txt"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("go?[31mne?.txt does not exist; check its name, or whether it was moved.");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> reader.read(folder.resolve("gone.txt"), "gone.txt"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("gone.txt does not exist; check its name, or whether it was moved.");
    }

    @Test
    void aFolderIsNoText() {
        assertThatThrownBy(() -> reader.read(folder, "cases"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("cases is a folder, not a file; choose one of the files in it.");
    }

    @Test
    @Timeout(20)
    void aDeviceOrPipeIsNotWaitedFor() {
        Path device = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(device));
        assertThatThrownBy(() -> reader.read(device, "/dev/zero"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("/dev/zero is a pipe or a device, not a file; save its text, or give it on standard input"
                        + " (-).");
    }

    @Test
    @Timeout(20)
    void aStreamWithoutEndIsRefused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) 'a');
                return length;
            }
        };
        assertThatThrownBy(() -> reader.read(endless, "-"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("larger than");
    }

    @Test
    void whiteSpaceIsNoText() {
        assertThatThrownBy(() -> reader.read(" \n\t ".getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("a.txt is empty; choose a file that holds an opinion's text.");
        assertThatThrownBy(() -> reader.read("\u00A0\u2003\n".getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isInstanceOf(UnreadableSourceException.class);
        assertThatThrownBy(() -> reader.read(new byte[0], "a.txt")).isInstanceOf(UnreadableSourceException.class);
    }

    @Test
    void binaryIsNoText() {
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertThatThrownBy(() -> reader.read(image, "a.png"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("a.png is not a text file; save the opinion as plain text and choose that file.");
    }
}
