package counterpoint.doctrine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The library with the reader's doctrines as they are kept in the document `doctrines.json` of the workspace; immutable.
///
/// The document has `doctrines`, in the form of the bundled library, and `removed`, the ids of bundled ones that are not
/// wanted. A doctrine that cannot be read is not used: the bundled one with its id stays in force, and the entry stays
/// in the document until it is put right.
///
/// @param library the doctrines
/// @param unread the entries of the document that cannot be used
public record OwnDoctrines(Doctrines library, List<Unread> unread) {
    private static final String LIST = "doctrines";
    private static final String REMOVED = "removed";
    private static final int MOST = 1_000;
    private static final int MOST_SAID = 20;
    private static final DoctrineForm FORM = new DoctrineForm();

    public OwnDoctrines {
        unread = List.copyOf(unread);
    }

    /// An entry that cannot be used.
    ///
    /// @param id its id; empty if it has none
    /// @param entry all of it
    /// @param problem what is wrong with it, a sentence
    public record Unread(String id, JsonNode entry, String problem) {
        public Unread {
            entry = entry.deepCopy();
        }
    }

    /// The bundled doctrines, to which the reader has done nothing.
    public static OwnDoctrines none() {
        return new OwnDoctrines(Doctrines.shipped(), List.of());
    }

    /// Reads a document over the bundled doctrines; never fails.
    public static OwnDoctrines read(JsonNode document) {
        Map<String, Doctrine> own = new LinkedHashMap<>();
        List<Unread> unread = new ArrayList<>();
        for (JsonNode one : document.path(LIST)) {
            try {
                if (own.size() == MOST) {
                    throw new UnreadableDoctrineException(
                            "Only the first " + MOST + " doctrines of doctrines.json are used.");
                }
                Doctrine doctrine = FORM.read(one);
                own.put(doctrine.id(), doctrine);
            } catch (UnreadableDoctrineException wrong) {
                unread.add(new Unread(DoctrineForm.id(one), one, String.valueOf(wrong.getMessage())));
            }
        }
        Set<String> removed = new LinkedHashSet<>();
        for (JsonNode id : document.path(REMOVED)) {
            if (id.isString() && !own.containsKey(id.asString())) {
                removed.add(id.asString());
            }
        }
        Doctrines library = new Doctrines(Doctrines.shipped().bundled(), List.copyOf(own.values()), removed);
        return new OwnDoctrines(library, unread);
    }

    /// Puts the reader's doctrines, and what could not be read, into a document, whose other fields stay.
    public void write(ObjectNode document) {
        Map<String, JsonNode> before = new HashMap<>();
        document.path(LIST).forEach(one -> before.put(DoctrineForm.id(one), one));
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Doctrine doctrine : library.own()) {
            ObjectNode entry = before.get(doctrine.id()) instanceof ObjectNode known
                    ? known.deepCopy()
                    : JsonNodeFactory.instance.objectNode();
            FORM.write(doctrine, entry);
            list.add(entry);
        }
        unread.forEach(one -> list.add(one.entry()));
        document.set(LIST, list);
        ArrayNode removed = document.putArray(REMOVED);
        library.removed().stream().sorted().forEach(removed::add);
    }

    /// A sentence for each thing that cannot be used, the first twenty; empty if all is well.
    public List<String> problems() {
        List<String> all = unread.stream().map(Unread::problem).distinct().toList();
        List<String> said = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST_SAID)));
        if (said.size() < all.size()) {
            said.add((all.size() - said.size()) + " more doctrines of doctrines.json were left out.");
        }
        return List.copyOf(said);
    }

    /// With a doctrine of the reader's: new, or in the place of all that has its id.
    public OwnDoctrines with(Doctrine doctrine) {
        return new OwnDoctrines(library.with(doctrine), unreadWithout(doctrine.id()));
    }

    /// Without a doctrine, bundled or the reader's.
    public OwnDoctrines without(String id) {
        return new OwnDoctrines(library.without(id), unreadWithout(id));
    }

    /// With a bundled doctrine as it ships, whatever the reader did to it.
    public OwnDoctrines restored(String id) {
        return new OwnDoctrines(library.restored(id), library.isBundled(id) ? unreadWithout(id) : unread);
    }

    private List<Unread> unreadWithout(String id) {
        return unread.stream().filter(one -> !one.id().equals(id)).toList();
    }
}
