package counterpoint.text;

/// Reads what one element of a word processor's file says of a paragraph or of words.
final class WordProperties {
    private WordProperties() {
    }

    /// What the element at which `xml` stands says; nothing if it says nothing of interest.
    static WordStyle of(WordXml xml) {
        WordStyle nothing = WordStyle.NONE;
        return switch (xml.name()) {
            case "outlineLvl" -> nothing.level(level(xml.number("val", 9)));
            case "jc" -> nothing.alignment(xml.attribute("val"));
            case "ind" -> nothing.indented(
                    xml.length("left").or(() -> xml.length("start")),
                    xml.length("right").or(() -> xml.length("end")));
            case "numId" -> nothing.list(xml.attribute("val"));
            case "ilvl" -> nothing.depth(xml.number("val", 0));
            case "i" -> nothing.italic(xml.isOn("val", true));
            case "caps", "smallCaps" -> nothing.capitals(xml.isOn("val", true));
            default -> nothing;
        };
    }

    /// Levels count from 0, and 9 is text.
    private static int level(int outline) {
        return outline >= 0 && outline < 9 ? outline + 1 : 0;
    }
}
