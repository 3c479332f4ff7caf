package counterpoint.casefile;

import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads and writes `case.json`, the file that says what is known of a case beside its texts.
///
/// Its form is documented in `docs/formats.md`. A field that is missing is unknown; one of a wrong type is an error,
/// since guessing what it meant would show the reader a wrong fact.
public final class CaseJson {
    /// The file's name within a case's folder.
    public static final String NAME = "case.json";

    private static final int FORMAT = 1;
    private static final long LARGEST = 1 << 20;

    private static final JsonMapper PRINTER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final JsonMapper mapper = JsonMapper.builder().build();

    /// Reads the description in `folder`.
    ///
    /// @return empty if the folder has none
    /// @throws IOException if it cannot be read or understood, with one sentence that says what is wrong
    public Optional<CaseDescription> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("it is not a file");
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException("it is larger than 1 MB");
        }
        try {
            return Optional.of(description(mapper.readTree(Files.readAllBytes(file))));
        } catch (JacksonException broken) {
            throw new IOException("it is not valid JSON" + line(broken), broken);
        }
    }

    private static String line(JacksonException broken) {
        int line = broken.getLocation() == null ? -1 : broken.getLocation().getLineNr();
        return line < 1 ? "" : " (line " + line + ")";
    }

    private static CaseDescription description(JsonNode root) throws IOException {
        if (!root.isObject()) {
            throw new IOException("it does not hold a JSON object");
        }
        JsonNode format = root.path("format");
        if (!format.isMissingNode() && (!format.isInt() || format.intValue() != FORMAT)) {
            throw new IOException("its format " + brief(format) + " is not one that this program understands");
        }
        Caption caption = new Caption(
                text(root, "name"),
                text(root, "docket"),
                text(root, "court"),
                date(root, "argued"),
                date(root, "decided"),
                texts(root, "citations"),
                texts(root, "judges"));
        List<CaseDescription.Source> sources = new ArrayList<>();
        for (JsonNode source : list(root, "sources")) {
            sources.add(source(source));
        }
        once(sources.stream().map(CaseDescription.Source::file).toList(), "it lists the source");
        return new CaseDescription(caption, sources);
    }

    /// The description as the content of a `case.json`.
    byte[] write(CaseDescription description) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        Caption caption = description.caption();
        put(root, "name", caption.name());
        put(root, "docket", caption.docket());
        put(root, "court", caption.court());
        put(root, "argued", caption.argued().map(CourtDate::iso));
        put(root, "decided", caption.decided().map(CourtDate::iso));
        caption.citations().forEach(root.putArray("citations")::add);
        caption.judges().forEach(root.putArray("judges")::add);
        ArrayNode sources = root.putArray("sources");
        description.sources().forEach(source -> sources.add(json(source)));
        return printed(root);
    }

    /// The content of a `case.json` with one more source; all else stays, also what the program does not know.
    byte[] with(byte[] content, CaseDescription.Source source) throws IOException {
        try {
            if (mapper.readTree(content) instanceof ObjectNode root
                    && root.path("sources") instanceof ArrayNode sources) {
                sources.add(json(source));
                return printed(root);
            }
            throw new IOException("the case.json has no list of sources");
        } catch (JacksonException broken) {
            throw new IOException("the case.json is not valid JSON" + line(broken), broken);
        }
    }

    private static ObjectNode json(CaseDescription.Source source) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("file", source.file())
                .put("edition", source.edition());
        source.fingerprint().ifPresent(print -> node.putObject("sha256").put("file", print.file())
                .put("text", print.text()));
        if (!source.opinions().isEmpty()) {
            ArrayNode opinions = node.putArray("opinions");
            source.opinions().forEach(printed -> opinions.add(json(printed)));
        }
        return node;
    }

    private static ObjectNode json(CaseDescription.Printed printed) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", printed.id());
        put(node, "kind", printed.kind().map(OpinionKind::name));
        put(node, "author", printed.author().map(Judge::name));
        put(node, "title", printed.author().flatMap(Judge::title));
        return node;
    }

    private static void put(ObjectNode node, String field, Optional<String> words) {
        words.ifPresentOrElse(text -> node.put(field, text), () -> node.putNull(field));
    }

    private static byte[] printed(ObjectNode root) {
        return (PRINTER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static CaseDescription.Source source(JsonNode node) throws IOException {
        String file = text(node, "file").orElseThrow(() -> new IOException("a source in it names no file"));
        if (file.startsWith(".") || !isName(file)) {
            throw new IOException("a source in it lies outside of the case's folder");
        }
        List<CaseDescription.Printed> opinions = new ArrayList<>();
        for (JsonNode opinion : list(node, "opinions")) {
            opinions.add(printed(opinion));
        }
        once(opinions.stream().map(CaseDescription.Printed::id).toList(), "one source in it prints the opinion");
        return new CaseDescription.Source(file, text(node, "edition").orElse(file), opinions, fingerprint(node));
    }

    private static Optional<Fingerprint> fingerprint(JsonNode source) throws IOException {
        JsonNode hashes = source.path("sha256");
        Optional<String> text = text(hashes, "text");
        return text(hashes, "file").flatMap(file -> text.map(words -> new Fingerprint(file, words)));
    }

    /// @throws IOException if one of the names stands there twice
    private static void once(List<String> names, String says) throws IOException {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IOException(says + " \"" + name + "\" twice");
            }
        }
    }

    private static String brief(JsonNode value) {
        String words = value.toString();
        return words.length() > 20 ? words.substring(0, 20) + "…" : words;
    }

    /// Whether this names a file in the folder itself, by whichever separator.
    private static boolean isName(String file) throws IOException {
        try {
            return file.indexOf('\\') < 0 && Path.of(file).equals(Path.of(file).getFileName());
        } catch (InvalidPathException wrong) {
            throw new IOException("a source in it has a name that no file can have", wrong);
        }
    }

    private static CaseDescription.Printed printed(JsonNode node) throws IOException {
        Optional<String> kindName = text(node, "kind");
        Optional<OpinionKind> kind = Optional.empty();
        if (kindName.isPresent()) {
            kind = Optional.of(kind(kindName.get()));
        }
        String id = text(node, "id").orElseThrow(() -> new IOException("an opinion in it has no id"));
        Optional<String> title = text(node, "title");
        return new CaseDescription.Printed(id, kind, text(node, "author").map(name -> new Judge(name, title)));
    }

    private static OpinionKind kind(String name) throws IOException {
        try {
            return OpinionKind.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new IOException("it calls an opinion \"" + name + "\", which is not a kind of opinion", unknown);
        }
    }

    private static Optional<String> text(JsonNode node, String field) throws IOException {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw new IOException("its field \"" + field + "\" is not a text");
        }
        return Optional.of(value.stringValue()).filter(words -> !words.isBlank());
    }

    private static Optional<CourtDate> date(JsonNode node, String field) throws IOException {
        Optional<String> text = text(node, field);
        try {
            return text.map(CourtDate::parse);
        } catch (DateTimeException wrong) {
            throw new IOException("its field \"" + field + "\" is neither a date such as 2021-08-18 nor a year", wrong);
        }
    }

    private static List<String> texts(JsonNode node, String field) throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : list(node, field)) {
            if (!value.isString()) {
                throw new IOException("its field \"" + field + "\" holds something that is not a text");
            }
            texts.add(value.stringValue());
        }
        return texts;
    }

    private static Iterable<JsonNode> list(JsonNode node, String field) throws IOException {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw new IOException("its field \"" + field + "\" is not a list");
        }
        return value;
    }
}
