package counterpoint.session;

import tools.jackson.databind.node.ObjectNode;

/// The scrolling as the field `scrollsTogether` of `session.json`; together unless it says otherwise.
final class ScrollingForm implements Form<Scrolling> {
    private static final String FIELD = "scrollsTogether";

    @Override
    public Scrolling read(ObjectNode document) {
        return new Scrolling(Fields.truth(document, FIELD, true));
    }

    @Override
    public void write(Scrolling value, ObjectNode document) {
        document.put(FIELD, value.together());
    }
}
