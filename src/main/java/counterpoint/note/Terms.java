package counterpoint.note;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The names that annotations use beside those of the W3C's model.
final class Terms {
    private static final String PREFIX = "counterpoint";
    private static final String VOCABULARY = "urn:x-counterpoint:terms#";
    private static final String SOURCE = "urn:x-counterpoint:source:";
    private static final String AUTHORITY = "urn:x-counterpoint:authority:";

    private Terms() {
    }

    /// A name of our own, `counterpoint:elided`.
    static String own(String name) {
        return PREFIX + ":" + name;
    }

    /// What tells other programs the names: the model's context, and our prefix.
    static ArrayNode context() {
        ArrayNode context = JsonNodeFactory.instance.arrayNode().add("http://www.w3.org/ns/anno.jsonld");
        context.addObject().put(PREFIX, VOCABULARY);
        return context;
    }

    /// The IRI of a source of the library.
    static String source(String file) {
        return SOURCE + encoded(file);
    }

    /// The path in the library of the source with this IRI; the IRI itself if it is another program's.
    static String file(String iri) {
        return decoded(iri, SOURCE).orElse(iri);
    }

    /// The IRI of the notes on a case.
    static String collection(String name) {
        return "urn:x-counterpoint:notes:" + encoded(name);
    }

    /// The IRI of an authority.
    static String authority(String key) {
        return AUTHORITY + encoded(key);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    }

    private static Optional<String> decoded(String iri, String beginning) {
        if (!iri.startsWith(beginning)) {
            return Optional.empty();
        }
        try {
            return Optional.of(URLDecoder.decode(
                    iri.substring(beginning.length()).replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
