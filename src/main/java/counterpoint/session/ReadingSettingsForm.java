package counterpoint.session;

import counterpoint.session.ReadingSettings.Theme;
import counterpoint.session.ReadingSettings.Typeface;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reading settings as the object `reading` of `settings.json`.
final class ReadingSettingsForm implements Form<ReadingSettings> {
    @Override
    public ReadingSettings read(ObjectNode document) {
        JsonNode json = document.path("reading");
        ReadingSettings standard = ReadingSettings.standard();
        return new ReadingSettings(
                Fields.choice(json, "theme", standard.theme()),
                Fields.integer(json, "fontSize", standard.fontSize()),
                Fields.integer(json, "columnWidth", standard.columnWidth()),
                Fields.number(json, "lineSpacing", standard.lineSpacing()),
                Fields.choice(json, "typeface", standard.typeface()));
    }

    @Override
    public void write(ReadingSettings value, ObjectNode document) {
        Theme theme = value.theme();
        Typeface typeface = value.typeface();
        Fields.object(document, "reading")
                .put("theme", Fields.word(theme))
                .put("fontSize", value.fontSize())
                .put("columnWidth", value.columnWidth())
                .put("lineSpacing", value.lineSpacing())
                .put("typeface", Fields.word(typeface));
    }
}
