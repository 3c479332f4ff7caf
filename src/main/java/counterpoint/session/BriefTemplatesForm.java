package counterpoint.session;

import counterpoint.note.BriefTemplate;
import counterpoint.note.BriefTemplate.Headed;
import counterpoint.note.MarkColor;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The reader's templates of briefs as `templates.json`; the case brief, which comes with the program, is not among
/// them.
final class BriefTemplatesForm implements Form<List<BriefTemplate>> {
    private static final String FIELD = "templates";

    @Override
    public List<BriefTemplate> read(ObjectNode document) {
        List<BriefTemplate> templates = new ArrayList<>();
        for (JsonNode json : document.path(FIELD)) {
            List<Headed> headings = new ArrayList<>();
            for (JsonNode heading : json.path("headings")) {
                Fields.text(heading, "heading").ifPresent(words -> headings.add(
                        new Headed(words, Fields.text(heading, "color").flatMap(MarkColor::of))));
            }
            Fields.text(json, "name").ifPresent(name -> templates.add(new BriefTemplate(name, headings)));
        }
        return List.copyOf(templates);
    }

    @Override
    public void write(List<BriefTemplate> value, ObjectNode document) {
        ArrayNode list = document.putArray(FIELD);
        for (BriefTemplate template : value) {
            ArrayNode headings = list.addObject().put("name", template.name()).putArray("headings");
            for (Headed headed : template.headings()) {
                ObjectNode json = headings.addObject().put("heading", headed.heading());
                Fields.put(json, "color", headed.color().map(MarkColor::id));
            }
        }
    }
}
