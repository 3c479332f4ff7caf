package counterpoint.session;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How the reader copies, as the object `copying` of `settings.json`.
final class QuoteHabitsForm implements Form<QuoteHabits> {
    private static final String FIELD = "copying";

    @Override
    public QuoteHabits read(ObjectNode document) {
        JsonNode json = document.path(FIELD);
        QuoteHabits standard = QuoteHabits.STANDARD;
        return new QuoteHabits(
                Fields.text(json, "form").orElse(standard.form()),
                Fields.text(json, "prints").orElse(standard.prints()),
                Fields.truth(json, "asSentence", standard.asSentence()),
                Fields.truth(json, "withoutCitations", standard.withoutCitations()));
    }

    @Override
    public void write(QuoteHabits value, ObjectNode document) {
        Fields.object(document, FIELD)
                .put("form", value.form())
                .put("prints", value.prints())
                .put("asSentence", value.asSentence())
                .put("withoutCitations", value.withoutCitations());
    }
}
