package counterpoint.session;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Recent cases as the list `recentCases` of `session.json`.
final class RecentCasesForm implements Form<RecentCases> {
    private static final String FIELD = "recentCases";

    @Override
    public RecentCases read(ObjectNode document) {
        return new RecentCases(Fields.texts(document, FIELD));
    }

    @Override
    public void write(RecentCases value, ObjectNode document) {
        ArrayNode ids = document.putArray(FIELD);
        value.ids().forEach(ids::add);
    }
}
