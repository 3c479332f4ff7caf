package counterpoint.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A document as bytes: one JSON object in UTF-8, laid out for people.
final class DocumentJson {
    /// The form of documents that this version of the program writes.
    static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DocumentJson() {
    }

    /// Reads a document.
    ///
    /// @throws IOException if the bytes are not a whole document; what the message says completes "it …"
    static ObjectNode parse(byte[] bytes) throws IOException {
        try {
            JsonNode root = MAPPER.readTree(text(bytes));
            if (root instanceof ObjectNode object && isFormat(object.path("format"))) {
                return object;
            }
            throw new IOException("does not hold a document");
        } catch (CharacterCodingException wrong) {
            throw new IOException("is not in UTF-8", wrong);
        } catch (JacksonException wrong) {
            // Without the cause, whose message may quote what the reader wrote.
            throw new IOException("is not whole, or not JSON");
        }
    }

    static byte[] print(ObjectNode document) {
        return (MAPPER.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// Whether the document was written by a version of the program that knows more than this one.
    static boolean isNewer(ObjectNode document) {
        return document.path("format").asDouble(FORMAT) > FORMAT;
    }

    private static boolean isFormat(JsonNode format) {
        return format.isMissingNode() || (format.isIntegralNumber() && format.asDouble() >= FORMAT);
    }

    /// Editors may add a byte order mark; anything else that is not UTF-8 is refused, never replaced.
    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
