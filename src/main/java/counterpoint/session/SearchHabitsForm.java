package counterpoint.session;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Search habits as the fields `asked`, `byMeaning` and `grouped` of `searches.json`.
final class SearchHabitsForm implements Form<SearchHabits> {
    private static final String ASKED = "asked";
    private static final String MEANING = "byMeaning";
    private static final String GROUPED = "grouped";

    @Override
    public SearchHabits read(ObjectNode document) {
        return new SearchHabits(
                Fields.texts(document, ASKED),
                Fields.truth(document, MEANING, SearchHabits.NONE.byMeaning()),
                Fields.truth(document, GROUPED, SearchHabits.NONE.grouped()));
    }

    @Override
    public void write(SearchHabits value, ObjectNode document) {
        ArrayNode asked = document.putArray(ASKED);
        value.asked().forEach(asked::add);
        document.put(MEANING, value.byMeaning()).put(GROUPED, value.grouped());
    }
}
