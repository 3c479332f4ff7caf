package counterpoint.cli;

import counterpoint.doctrine.OwnDoctrines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A file of doctrines to be tried: a document in the form of `doctrines.json`, or one doctrine of it.
///
/// @param name its path; `-` is standard input
record DoctrinesFile(String name) {
    private static final int LARGEST = 16 << 20;

    /// Reads it.
    ///
    /// @throws CommandFailure if it is no such file
    OwnDoctrines read() {
        try {
            JsonNode json = JsonMapper.builder().build().readTree(bytes());
            return OwnDoctrines.read(json.has("id") ? alone(json) : json);
        } catch (IOException | InvalidPathException unreadable) {
            throw new CommandFailure(
                    CommandFailure.INCOMPLETE,
                    "no doctrines could be read from \"" + name + "\"; give the name of a file"
                            + " in the form of doctrines.json, of at most 16 MB.",
                    unreadable);
        } catch (JacksonException wrong) {
            throw new CommandFailure(
                    CommandFailure.INCOMPLETE, "\"" + name + "\" is not whole, or not JSON; correct it and try again.",
                    wrong);
        }
    }

    /// A pipe or a device might never end.
    private byte[] bytes() throws IOException {
        if (!name.equals("-") && !Files.isRegularFile(Path.of(name))) {
            throw new IOException(name + " is no file");
        }
        try (InputStream stream = name.equals("-") ? System.in : Files.newInputStream(Path.of(name))) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException(name + " is too large");
            }
            return bytes;
        }
    }

    private static ObjectNode alone(JsonNode doctrine) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putArray("doctrines").add(doctrine);
        return document;
    }
}
