package counterpoint.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Marks as one annotation collection with one page (Web Annotation Data Model, 5), which any JSON-LD processor reads.
public final class MarksJson {
    private static final String FIRST = "first";
    private static final String ITEMS = "items";
    private static final String TYPE = "type";

    private final AnnotationJson annotations = new AnnotationJson();
    /// What was written last, which is written again for marks that are the same; never changed.
    private IdentityHashMap<Mark, ObjectNode> written = new IdentityHashMap<>();

    /// The marks of a document. What is not understood is kept; a document that holds nothing of the kind has none.
    public Marks read(JsonNode document) {
        List<Mark> marks = new ArrayList<>();
        List<Unread> others = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode item : items(document)) {
            Optional<Mark> mark = annotations.read(item).filter(one -> ids.add(one.id()));
            mark.ifPresent(marks::add);
            if (mark.isEmpty()) {
                ObjectNode kept = JsonNodeFactory.instance.objectNode();
                kept.set(ITEMS, item);
                others.add(Unread.of(kept));
            }
        }
        return new Marks(marks, others);
    }

    private static Iterable<JsonNode> items(JsonNode document) {
        JsonNode page = document.path(FIRST);
        return page.path(ITEMS).isArray() ? page.path(ITEMS) : document.path(ITEMS);
    }

    /// Puts marks into a document, and leaves what else it holds as it is; nothing into an empty one if there are none.
    /// Only the document's own fields are replaced; nothing that they held is changed. To be used on one thread.
    ///
    /// @param name what the collection is about, for people: `smith-v-finkley`
    public void write(Marks marks, String name, ObjectNode document) {
        if (marks.equals(Marks.NONE) && document.path(FIRST).isMissingNode()) {
            return;
        }
        if (document.path("@context").isMissingNode()) {
            document.set("@context", Terms.context());
        }
        document.put("id", Terms.collection(name)).put(TYPE, "AnnotationCollection").put("label", "Notes on " + name);
        document.put("total", marks.marks().size() + marks.others().size());
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        if (document.path(FIRST) instanceof ObjectNode before) {
            page.setAll(before);
        }
        page.put(TYPE, "AnnotationPage").put("startIndex", 0);
        ArrayNode items = page.putArray(ITEMS);
        IdentityHashMap<Mark, ObjectNode> now = new IdentityHashMap<>();
        for (Mark mark : marks.marks()) {
            ObjectNode item = Optional.ofNullable(written.get(mark)).orElseGet(() -> annotations.write(mark));
            now.put(mark, item);
            items.add(item);
        }
        written = now;
        marks.others().forEach(other -> other.copy().ifPresent(kept -> items.add(kept.path(ITEMS))));
        document.set(FIRST, page);
        document.remove(ITEMS);
    }
}
