package counterpoint.session;

import counterpoint.note.ColorNames;
import counterpoint.note.ColorNames.Named;
import counterpoint.note.MarkColor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the reader calls the colors, as the field `highlights` of `settings.json`; a color that is not listed comes
/// behind the others, under its first name.
final class ColorNamesForm implements Form<ColorNames> {
    private static final String FIELD = "highlights";

    @Override
    public ColorNames read(ObjectNode document) {
        List<Named> colors = new ArrayList<>();
        for (JsonNode json : document.path(FIELD)) {
            Optional<MarkColor> color = Fields.text(json, "color").flatMap(MarkColor::of);
            if (color.isPresent() && colors.stream().noneMatch(named -> named.color() == color.get())) {
                colors.add(named(color.get(), Fields.text(json, "name").orElse("")));
            }
        }
        Arrays.stream(MarkColor.values())
                .filter(color -> colors.stream().noneMatch(named -> named.color() == color))
                .forEach(color -> colors.add(named(color, "")));
        return new ColorNames(colors);
    }

    private static Named named(MarkColor color, String name) {
        return new Named(color, ColorNames.STANDARD.renamed(color, name).name(color));
    }

    @Override
    public void write(ColorNames value, ObjectNode document) {
        ArrayNode list = document.putArray(FIELD);
        value.colors().forEach(named -> list.addObject()
                .put("color", named.color().id())
                .put("name", named.name()));
    }
}
