package counterpoint.session;

import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Dismissed hints as the list `dismissedHints` of `settings.json`.
final class DismissedHintsForm implements Form<DismissedHints> {
    private static final String FIELD = "dismissedHints";

    @Override
    public DismissedHints read(ObjectNode document) {
        return new DismissedHints(new TreeSet<>(Fields.texts(document, FIELD)));
    }

    @Override
    public void write(DismissedHints value, ObjectNode document) {
        ArrayNode names = document.putArray(FIELD);
        new TreeSet<>(value.names()).forEach(names::add);
    }
}
