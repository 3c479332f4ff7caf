package counterpoint.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// The styles of a word processor's file, each with what it takes over from the style that it is based on.
final class WordStyles {
    private static final Pattern HEADING = Pattern.compile("heading (\\d)");
    private static final int DEEPEST = 20;

    private final Map<String, WordStyle> own = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private String standard = "";

    /// Reads the part of the file that holds the styles.
    void read(WordXml xml) throws XMLStreamException {
        String id = "";
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> {
                    id = xml.attribute("styleId");
                    standard = xml.attribute("type").equals("paragraph") && xml.isOn("default", false) ? id : standard;
                }
                case "name" -> add(id, named(xml.attribute("val")));
                case "basedOn" -> basedOn.put(id, xml.attribute("val"));
                default -> add(id, WordProperties.of(xml));
            }
        }
    }

    /// A style with all that it takes over; the paragraphs' standard style for an empty name.
    WordStyle style(String id) {
        WordStyle style = WordStyle.NONE;
        String at = id.isEmpty() ? standard : id;
        for (int i = 0; i < DEEPEST && own.containsKey(at); i++) {
            style = style.or(own.getOrDefault(at, WordStyle.NONE));
            at = basedOn.getOrDefault(at, "");
        }
        return style;
    }

    private void add(String id, WordStyle stated) {
        own.merge(id, stated, WordStyle::or);
    }

    private static WordStyle named(String name) {
        WordStyle style = WordStyle.NONE.name(name);
        Matcher heading = HEADING.matcher(name.toLowerCase(Locale.ROOT));
        return heading.matches() ? style.level(Integer.parseInt(heading.group(1))) : style;
    }
}
