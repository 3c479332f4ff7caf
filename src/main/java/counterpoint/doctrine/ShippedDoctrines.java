package counterpoint.doctrine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads `doctrines.json`, the library that ships with the program.
final class ShippedDoctrines {
    private static final String FILE = "doctrines.json";

    private ShippedDoctrines() {
    }

    /// @throws IllegalStateException if the program was built without it, or with one that cannot be read
    static List<Doctrine> read() {
        try (InputStream bytes = ShippedDoctrines.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IllegalStateException("the library " + FILE + " is missing");
            }
            DoctrineForm form = new DoctrineForm();
            List<Doctrine> doctrines = new ArrayList<>();
            for (JsonNode one : JsonMapper.builder().build().readTree(bytes).path("doctrines")) {
                doctrines.add(form.read(one));
            }
            return doctrines;
        } catch (UnreadableDoctrineException wrong) {
            throw new IllegalStateException(wrong.getMessage(), wrong);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the library " + FILE + " cannot be read", unreadable);
        }
    }
}
