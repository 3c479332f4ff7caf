package counterpoint.session;

import counterpoint.note.Brief;
import counterpoint.note.Brief.Entry;
import counterpoint.note.Brief.Marked;
import counterpoint.note.Brief.Section;
import counterpoint.note.Brief.Written;
import counterpoint.note.BriefTemplate;
import counterpoint.note.MarkColor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The reader's brief of a case as `briefs/<case>.json`; a case without one begins with the headings of a case brief.
final class BriefForm implements Form<Brief> {
    private static final String SECTIONS = "sections";
    private static final String LEFT_OUT = "leftOut";
    private static final String HEADING = "heading";
    private static final String COLOR = "color";
    private static final String ENTRIES = "entries";
    private static final String MARK = "mark";
    private static final String TEXT = "text";

    /// What was written last, which is written again for entries that are the same; never changed.
    private IdentityHashMap<Entry, ObjectNode> written = new IdentityHashMap<>();

    @Override
    public Brief read(ObjectNode document) {
        if (!document.path(SECTIONS).isArray()) {
            return BriefTemplate.CASE_BRIEF.begin();
        }
        List<Section> sections = new ArrayList<>();
        for (JsonNode json : document.path(SECTIONS)) {
            sections.add(new Section(
                    Fields.text(json, HEADING).orElse(""),
                    Fields.text(json, COLOR).flatMap(MarkColor::of),
                    entries(json.path(ENTRIES))));
        }
        return new Brief(sections, new HashSet<>(Fields.texts(document, LEFT_OUT)));
    }

    private static List<Entry> entries(JsonNode list) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode json : list) {
            entry(json).ifPresent(entries::add);
        }
        return entries;
    }

    private static Optional<Entry> entry(JsonNode json) {
        Optional<MarkColor> color = Fields.text(json, COLOR).flatMap(MarkColor::of);
        Optional<Entry> mark = Fields.text(json, MARK).map(id -> new Marked(id, color));
        return mark.isPresent() ? mark : Fields.text(json, TEXT).map(Written::new);
    }

    /// Thousands of entries are not copied because one was moved.
    @Override
    public ObjectNode copy(ObjectNode document) {
        return JsonNodeFactory.instance.objectNode().setAll(document);
    }

    /// Entries that are not understood stay behind the others of their heading. To be used on one thread.
    @Override
    public void write(Brief value, ObjectNode document) {
        IdentityHashMap<Entry, ObjectNode> now = new IdentityHashMap<>();
        JsonNode before = document.path(SECTIONS);
        ArrayNode sections = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < value.sections().size(); i++) {
            Section section = value.sections().get(i);
            ObjectNode json = sections.addObject().put(HEADING, section.heading());
            Fields.put(json, COLOR, section.color().map(MarkColor::id));
            ArrayNode entries = json.putArray(ENTRIES);
            for (Entry entry : section.entries()) {
                ObjectNode form = Optional.ofNullable(written.get(entry)).orElseGet(() -> json(entry));
                now.put(entry, form);
                entries.add(form);
            }
            for (JsonNode old : before.path(i).path(ENTRIES)) {
                if (entry(old).isEmpty()) {
                    entries.add(old);
                }
            }
        }
        written = now;
        document.set(SECTIONS, sections);
        ArrayNode out = document.putArray(LEFT_OUT);
        value.leftOut().stream().sorted().forEach(out::add);
    }

    private static ObjectNode json(Entry entry) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (entry) {
            case Marked marked -> {
                json.put(MARK, marked.mark());
                Fields.put(json, COLOR, marked.color().map(MarkColor::id));
            }
            case Written written -> json.put(TEXT, written.words());
        }
        return json;
    }
}
