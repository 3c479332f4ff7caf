package counterpoint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The encodings in which opinions come, each of the same words.
class TextEncodingTest {
    private static final String WORDS = "“The officer’s” claim — 42 U.S.C. § 1983.\nPEÑA, J., dissenting.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252"})
    void anEncodingWithoutAMarkIsToldByItsBytes(String charset) throws IOException {
        assertThat(read(WORDS.getBytes(Charset.forName(charset))))
                .isEqualTo(new SourceText("a.txt", Charset.forName(charset), WORDS));
    }

    @Test
    void theMacintoshIsToldByItsApostrophes() throws IOException {
        Charset macintosh = Charset.forName("x-MacRoman");
        assertThat(read(WORDS.getBytes(macintosh))).isEqualTo(new SourceText("a.txt", macintosh, WORDS));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, JSON", "UTF-16BE, HTML"})
    void markupIsToldInEveryEncoding(String charset, SourceFormat format) {
        String words = format == SourceFormat.JSON
                ? "{\"plain_text\": \"I dissent.\"}"
                : "<html><p>I dissent.</p></html>";
        assertThat(SourceFormat.of(words.getBytes(Charset.forName(charset)))).isEqualTo(format);
    }

    @Test
    void oneDamagedByteDoesNotSpoilTheOthers() throws IOException {
        byte[] bytes = (WORDS + "x" + WORDS).getBytes(StandardCharsets.UTF_8);
        bytes[WORDS.getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
        assertThat(read(bytes).text()).isEqualTo(WORDS + "\uFFFD" + WORDS);
        byte[] cutOff = Arrays.copyOf(bytes, bytes.length + 1);
        cutOff[bytes.length] = (byte) 0xE2;
        assertThat(read(cutOff).text()).isEqualTo(WORDS + "\uFFFD" + WORDS + "\uFFFD");
    }

    @Test
    void aFileThatWasFilledUpEndsWithItsText() throws IOException {
        byte[] bytes = WORDS.getBytes(StandardCharsets.UTF_8);
        assertThat(read(Arrays.copyOf(bytes, 4096)).text()).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\u000B", "\u0085", "\u2028", "\u2029"})
    void everySignThatEndsALineEndsItInItsPlace(String sign) throws IOException {
        assertThat(read(WORDS.replace("\n", sign).getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(WORDS);
        String json = "{\"plain_text\": \"One" + sign.replace("\r", "\\r").replace("\u000B", "\\u000b") + "two\"}";
        assertThat(read(json.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("One\ntwo");
    }

    @Test
    void linesThatEndWithTwoSignsStayAsTheyAre() throws IOException {
        assertThat(read("One\r\n\r\ntwo\r".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("One\r\n\r\ntwo\n");
    }

    @Test
    void packedFilesAndTablesAreRefusedWithWhatToDo() {
        assertRefused(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0},
                "is a packed file; unpack it and choose the opinion in it.");
        assertRefused(
                "id,type,author_str,plain_text,html,cluster_id\n1,020lead,Thomas,\"<p>We</p><p>a</p>\",,2\n"
                        .getBytes(StandardCharsets.UTF_8),
                "is a table and not an opinion; save the opinion itself, as text or as JSON, and choose that file.");
    }

    private static void assertRefused(byte[] bytes, String sentence) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("a.txt " + sentence);
    }

    private static SourceText read(byte[] bytes) throws IOException {
        return new SourceReader().read(bytes, "a.txt");
    }
}
