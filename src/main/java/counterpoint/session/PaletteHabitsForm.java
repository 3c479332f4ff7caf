package counterpoint.session;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What was used in the palette as the list `usedInPalette` of `session.json`.
final class PaletteHabitsForm implements Form<PaletteHabits> {
    private static final String FIELD = "usedInPalette";

    @Override
    public PaletteHabits read(ObjectNode document) {
        return new PaletteHabits(Fields.texts(document, FIELD));
    }

    @Override
    public void write(PaletteHabits value, ObjectNode document) {
        ArrayNode used = document.putArray(FIELD);
        value.used().forEach(used::add);
    }
}
