package counterpoint.session;

import counterpoint.note.AnchorJson;
import counterpoint.session.Session.Column;
import counterpoint.session.Session.Panels;
import counterpoint.session.Session.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A session as fields of `session.json`.
final class SessionForm implements Form<Session> {
    private final AnchorJson anchors = new AnchorJson();

    @Override
    public Session read(ObjectNode document) {
        JsonNode panels = document.path("panels");
        return new Session(
                Fields.text(document, "case"),
                columns(document.path("columns")),
                new Panels(
                        Fields.truth(panels, "rail", true),
                        Fields.truth(panels, "inspector", true),
                        Fields.truth(panels, "roomForNotes", false),
                        panels.path("tab").asString("")),
                window(document.path("window")),
                Fields.text(document, "search").orElse(""));
    }

    @Override
    public void write(Session value, ObjectNode document) {
        Fields.put(document, "case", value.caseId());
        ArrayNode columns = JsonNodeFactory.instance.arrayNode();
        value.columns().forEach(column -> columns.add(column(column)));
        document.set("columns", columns);
        Fields.object(document, "panels")
                .put("rail", value.panels().rail())
                .put("inspector", value.panels().inspector())
                .put("roomForNotes", value.panels().roomForNotes())
                .put("tab", value.panels().tab());
        value.window().ifPresent(window -> Fields.object(document, "window")
                .put("x", window.x())
                .put("y", window.y())
                .put("width", window.width())
                .put("height", window.height())
                .put("maximized", window.maximized()));
        document.put("search", value.search());
    }

    private List<Column> columns(JsonNode json) {
        List<Column> columns = new ArrayList<>();
        for (JsonNode column : json) {
            Fields.text(column, "opinion")
                    .ifPresent(opinion -> columns.add(new Column(
                            opinion, Fields.text(column, "edition"), anchors.read(column.path("place")))));
        }
        return columns;
    }

    private ObjectNode column(Column column) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("opinion", column.opinion());
        Fields.put(json, "edition", column.edition());
        column.place().ifPresent(place -> json.set("place", anchors.write(place)));
        return json;
    }

    /// A window without a size is none.
    private static Optional<Window> window(JsonNode json) {
        Window window = new Window(
                Fields.number(json, "x", 0),
                Fields.number(json, "y", 0),
                Fields.number(json, "width", 0),
                Fields.number(json, "height", 0),
                Fields.truth(json, "maximized", false));
        return window.width() >= 1 && window.height() >= 1 ? Optional.of(window) : Optional.empty();
    }
}
