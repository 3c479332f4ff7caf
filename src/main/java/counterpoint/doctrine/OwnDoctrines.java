package counterpoint.doctrine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The reader's doctrines as the document `doctrines.json` of the workspace: `doctrines`, in the form of the bundled
/// library, and `removed`, the ids of bundled ones that are not wanted.
///
/// A doctrine that cannot be read is not used: the bundled one with its id stays in force, and the entry stays in the
/// document until it is put right.
public final class OwnDoctrines {
    private static final String LIST = "doctrines";
    private static final String REMOVED = "removed";
    private static final int MOST = 1_000;

    private final DoctrineForm form = new DoctrineForm();

    /// The library with what a document says, and a sentence for each thing in it that cannot be used.
    ///
    /// @param doctrines the library
    /// @param problems the sentences; empty if all was well
    public record Read(Doctrines doctrines, List<String> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /// Reads a document over the bundled doctrines; never fails.
    public Read read(JsonNode document) {
        Doctrines doctrines = Doctrines.shipped();
        List<String> problems = new ArrayList<>();
        for (JsonNode id : document.path(REMOVED)) {
            doctrines = doctrines.without(id.asString(""));
        }
        for (JsonNode one : document.path(LIST)) {
            if (doctrines.own().size() == MOST) {
                problems.add("Only the first " + MOST + " doctrines of doctrines.json are used.");
                break;
            }
            try {
                doctrines = doctrines.with(form.read(one));
            } catch (UnreadableDoctrineException wrong) {
                problems.add(wrong.getMessage());
            }
        }
        return new Read(doctrines, problems);
    }

    /// Puts the reader's doctrines into a document; other fields, and entries that cannot be read, stay.
    public void write(Doctrines doctrines, ObjectNode document) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        Set<String> written = new HashSet<>();
        for (Doctrine doctrine : doctrines.own()) {
            list.add(form.write(doctrine));
            written.add(doctrine.id());
        }
        for (JsonNode one : document.path(LIST)) {
            if (!isReadable(one) && !written.contains(one.path("id").asString(""))) {
                list.add(one);
            }
        }
        document.set(LIST, list);
        ArrayNode removed = document.putArray(REMOVED);
        doctrines.removed().stream().sorted().forEach(removed::add);
    }

    private boolean isReadable(JsonNode json) {
        try {
            form.read(json);
            return true;
        } catch (UnreadableDoctrineException wrong) {
            return false;
        }
    }
}
