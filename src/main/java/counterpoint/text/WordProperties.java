package counterpoint.text;

import java.util.Optional;

/// Reads what one element of a word processor's file says of a paragraph or of words.
final class WordProperties {
    private WordProperties() {
    }

    /// What the element at which `xml` stands says; nothing if it says nothing of interest.
    static WordStyle of(WordXml xml) {
        return switch (xml.name()) {
            case "outlineLvl" -> level(xml.number("val", 9));
            case "jc" -> stated(Optional.of(xml.attribute("val")), Optional.empty(), Optional.empty());
            case "ind" -> indent(xml);
            case "numId" -> stated(Optional.empty(), Optional.of(xml.attribute("val")), Optional.empty());
            case "ilvl" -> stated(Optional.empty(), Optional.empty(), Optional.of(xml.number("val", 0)));
            case "i" -> words(Optional.of(xml.isOn("val", true)), Optional.empty());
            case "caps", "smallCaps" -> words(Optional.empty(), Optional.of(xml.isOn("val", true)));
            default -> WordStyle.NONE;
        };
    }

    /// Levels count from 0, and 9 is text.
    private static WordStyle level(int outline) {
        return new WordStyle(
                Optional.empty(),
                Optional.of(outline >= 0 && outline < 9 ? outline + 1 : 0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static WordStyle indent(WordXml xml) {
        return new WordStyle(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                xml.length("left").or(() -> xml.length("start")),
                xml.length("right").or(() -> xml.length("end")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static WordStyle stated(Optional<String> alignment, Optional<String> list, Optional<Integer> depth) {
        return new WordStyle(
                Optional.empty(),
                Optional.empty(),
                alignment,
                Optional.empty(),
                Optional.empty(),
                list,
                depth,
                Optional.empty(),
                Optional.empty());
    }

    private static WordStyle words(Optional<Boolean> italic, Optional<Boolean> capitals) {
        return new WordStyle(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                italic,
                capitals);
    }
}
