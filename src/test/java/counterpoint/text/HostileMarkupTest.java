package counterpoint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files made to do harm, or broken, end in text or in one sentence.
@Timeout(120)
class HostileMarkupTest {
    private final SourceReader reader = new SourceReader();

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b>", "<blockquote>", "<opinion>", "<footnote>", "<sup>", "<author>",
                "<table><tr><td>",
                "<p><i>", "<a href='#a' name='a'>", "<page-number>", "<pre>"})
    void nestedElementsAreRead(String element) throws UnreadableSourceException {
        String page = "<html><body>" + element.repeat(10_000) + "I dissent.";
        assertThat(read(page).text()).contains("I dissent.");
        String wide = "<html><body>" + (element + "I dissent. ").repeat(20_000);
        assertThat(read(wide).length()).isGreaterThan(200_000);
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() throws UnreadableSourceException {
        String attack = """
                <?xml version="1.0"?>
                <!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
                <casebody><opinion type="majority"><p>We &lol2; &x; affirm.</p></opinion></casebody>
                """;
        assertThat(read(attack).text()).contains("We &lol2; &x; affirm.").doesNotContain("root:")
                .doesNotContain("lollol");
    }

    @Test
    void aPageOfEightMegabytesIsRead() throws UnreadableSourceException {
        String page = "<p>I dissent.<sup>1</sup> ".repeat(300_000);
        assertThat(read(page).text()).startsWith("I dissent.1");
    }

    @Test
    void aPageOfMoreTagsThanMemoryHoldsIsRefused() {
        refused("<b>".repeat(1_000_001),
                "a.file has more tags than any opinion, so it was left out; split it into smaller files.");
    }

    @Test
    void aTextOfMoreLinesThanMemoryHoldsIsRefused() {
        refused("I.\n\n".repeat(150_001),
                "a.file has more lines than any opinion, so it was left out; split it into smaller files.");
    }

    @Test
    void jsonNestedTooDeeplyIsRefused() {
        refused("[".repeat(100_000) + "{\"type\":1}",
                "a.file looks like JSON, but cannot be read as such; it may have broken off,"
                        + " so download it again.",
                "[{\"a\":".repeat(100_000));
    }

    @Test
    void truncatedJsonIsRefused() {
        refused("{\"type\": \"040dissent\", \"plain_text\": \"I dis",
                "a.file looks like JSON, but cannot be read as such; it may have"
                        + " broken off, so download it again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\": 1}", "[{\"name\": \"Smith\"}]", "{}", "[]", "{\"count\": 0, \"results\": []}",
                "{\"type\": \"040dissent\", \"plain_text\": \"\", \"author\": \"https://www.courtlistener.com/api/rest/v4/people/1/\"}",
                "{\"casebody\": {\"status\": \"error_auth_required\", \"data\": null}}",
                "{\"sub_opinions\": [\"https://www.courtlistener.com/api/rest/v4/opinions/1/\"], \"case_name\": \"A v. B\"}"})
    void jsonWithoutAnOpinionIsRefused(String json) {
        refused(json, "a.file is JSON, but not an opinion of CourtListener or the Caselaw Access Project with its text;"
                + " download the opinion itself and choose that file.");
    }

    @Test
    void aPageWithoutTextIsRefused() {
        refused("<html><head><title>Opinion</title></head><body><script>x()</script><nav>Home</nav></body></html>",
                "a.file is a web page without text; save the opinion itself and choose that file.");
    }

    private SourceText read(String text) throws UnreadableSourceException {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), "a.file");
    }

    private void refused(String text, String sentence, String... alsoRefused) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UnreadableSourceException.class).hasMessage(sentence);
        for (String other : alsoRefused) {
            assertThatThrownBy(() -> read(other)).isInstanceOf(UnreadableSourceException.class).hasMessage(sentence);
        }
    }
}
