package counterpoint.text;

import java.util.Optional;
import java.util.Set;

/// What holds in one group of a rich text file, and in those within it until they say otherwise.
final class RtfGroup {
    /// Groups whose letters are no text of the document.
    private static final Set<String> NO_TEXT = Set.of(
            "*", "fonttbl", "colortbl", "stylesheet", "info", "header", "headerl", "headerr", "headerf", "footer",
            "footerl", "footerr", "footerf", "pict", "object", "fldinst", "annotation", "ftnsep", "ftnsepc", "ftncn",
            "aftnsep", "aftnsepc", "aftncn", "listtable", "listoverridetable", "xe", "tc", "filetbl");

    private boolean noText;
    private boolean hidden;
    private boolean italic;
    private boolean raised;
    private boolean capitals;
    private Optional<String> alignment = Optional.empty();
    private int left;
    private int right;
    private int level;
    private int unknown = 1;
    private RtfText text;

    /// @param text where its words go
    RtfGroup(RtfText text) {
        this.text = text;
    }

    /// A group within this one.
    RtfGroup inner() {
        RtfGroup inner = new RtfGroup(text);
        inner.noText = noText;
        inner.hidden = hidden;
        inner.italic = italic;
        inner.raised = raised;
        inner.capitals = capitals;
        inner.alignment = alignment;
        inner.left = left;
        inner.right = right;
        inner.level = level;
        inner.unknown = unknown;
        return inner;
    }

    /// Where its words go.
    RtfText text() {
        return text;
    }

    /// Its words are those of a note.
    void note(RtfText note) {
        text = note;
    }

    /// Whether its letters are to be read.
    boolean isText() {
        return !noText && !hidden;
    }

    /// How many letters stand behind a sign for programs that do not know it.
    int unknown() {
        return unknown;
    }

    /// Takes a word that says how letters or paragraphs are set from here on; any other changes nothing.
    void set(RtfSigns sign) {
        switch (sign.word()) {
            case "i" -> italic = sign.isOn();
            case "super", "up" -> raised = sign.isOn();
            case "sub", "nosupersub" -> raised = false;
            case "caps" -> capitals = sign.isOn();
            case "v", "deleted" -> hidden = sign.isOn();
            case "plain" -> {
                italic = false;
                raised = false;
                capitals = false;
                hidden = false;
            }
            case "pard" -> {
                alignment = Optional.empty();
                left = 0;
                right = 0;
                level = 0;
            }
            case "qc" -> alignment = Optional.of("center");
            case "ql", "qr", "qj" -> alignment = Optional.empty();
            case "li" -> left = sign.number();
            case "ri" -> right = sign.number();
            case "outlinelevel" -> level = sign.number() + 1;
            case "uc" -> unknown = sign.number();
            default -> noText |= NO_TEXT.contains(sign.word());
        }
    }

    /// How its paragraphs are set.
    WordStyle paragraph() {
        WordStyle style = WordStyle.NONE.level(level).indented(Optional.of(left), Optional.of(right));
        return alignment.map(style::alignment).orElse(style);
    }

    /// How its letters look.
    WordStyle look() {
        return WordStyle.NONE.italic(italic).capitals(capitals);
    }

    /// Whether its letters are raised.
    boolean isRaised() {
        return raised;
    }
}
