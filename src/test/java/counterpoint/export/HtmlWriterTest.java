package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlWriterTest {
    @Test
    void textAndAttributesAreEscaped() {
        HtmlWriter html = new HtmlWriter();
        html.element("p", "1 < 2 & \"so\" on", "title", "it's <b>");
        assertThat(html).hasToString("<p title=\"it&#39;s &lt;b&gt;\">1 &lt; 2 &amp; &quot;so&quot; on</p>");
    }

    @Test
    void controlCharactersAreShownAsUnknown() {
        HtmlWriter html = new HtmlWriter();
        html.text("a\u0000b\ud800c\td");
        assertThat(html).hasToString("a\ufffdb\ufffdc\td");
    }

    @Test
    void attributeWithoutValueIsRefused() {
        assertThatThrownBy(() -> new HtmlWriter().element("p", "words", "class"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void escapingRoundTrips(@ForAll String text, @ForAll String attribute) throws Exception {
        HtmlWriter html = new HtmlWriter();
        html.element("p", text, "title", attribute);
        Element element = parsed(html.toString());
        assertThat(element.getTextContent()).isEqualTo(allowed(text));
        assertThat(element.getAttribute("title")).isEqualTo(allowed(attribute).replace('\t', ' ').replace('\n', ' '));
    }

    /// The text with a sign for each character that a page cannot hold.
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder();
        text.codePoints().forEach(character -> {
            boolean whitespace = character == '\t' || character == '\n' || character == '\r';
            boolean unknown = (Character.isISOControl(character) && !whitespace)
                    || Character.getType(character) == Character.SURROGATE
                    || (character & 0xfffe) == 0xfffe
                    || (character >= 0xfdd0 && character <= 0xfdef);
            allowed.appendCodePoint(unknown ? '\ufffd' : character);
        });
        return allowed.toString();
    }

    private static Element parsed(String xml) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }
}
