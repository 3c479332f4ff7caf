package counterpoint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFormatTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>x</body></html>", "<!-- saved --><html>", "  \n<p>I dissent.</p>",
                "<pre class=\"inline\">No. 20-1754</pre>", "<section class=\"casebody\" data-case-id=\"1\">",
                "<opinion type=\"majority\"><p>x</p></opinion>", "<?xml version='1.0' encoding='utf-8'?><casebody/>",
                "<div>\n<center><b>252 F.3d 1124</b></center>", "Opinion of the court<br><b>No. 1</b><br>",
                "\uFEFF<html>"})
    void pagesAreToldByTheirTags(String page) {
        assertThat(SourceFormat.of(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(SourceFormat.HTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"id\": 1}", " \n[ {\"id\": 1}]", "{}", "[]", "\uFEFF{\"casebody\": {}}", "[[{\"a\": 1}]]"})
    void jsonIsToldByItsOpening(String json) {
        assertThat(SourceFormat.of(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(SourceFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x < y and y > z, so <p is no tag.", "[Cite as State v. Smith, 2012-Ohio-1]", "{sic} The court", "<3",
                "The officer wrote <b> in the margin.", "[1] A numbered paragraph.", "", "   ", "<", "["})
    void aTextWithAStraySignIsPlain(String text) {
        SourceFormat format = SourceFormat.of(text.getBytes(StandardCharsets.UTF_8));
        assertThat(format).isEqualTo(text.equals("[") ? SourceFormat.JSON : SourceFormat.PLAIN);
    }

    @Test
    void utf16IsLookedThrough() {
        assertThat(SourceFormat.of("\uFEFF<html><body>x".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(SourceFormat.HTML);
        assertThat(SourceFormat.of("\uFEFF{\"a\": 1}".getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(SourceFormat.JSON);
    }
}
