package counterpoint.export;

import counterpoint.note.Mark;
import counterpoint.paper.Face;
import counterpoint.paper.Shade;
import counterpoint.paper.Typefaces;

/// Letters and shades of what is printed, and how many letters the fonts lack.
final class PrintedLetters {
    private static final int[] FILLS = {
        0xDDE6F2, 0xE9E0F4, 0xD8EBD6, 0xFAEDB9, 0xF8DCDD, 0xD6EEF3, 0xFBE0CC, 0xE6E8EA};
    private static final int[] LINES = {
        0x4A74B0, 0x7F5CB5, 0x3C8748, 0x94790A, 0xBE4F56, 0x17849A, 0xB9662A, 0x6A737B};
    private static final int NO_FILL = 0xFFFFFF;
    private static final int NO_COLOR = 0x636C76;

    private final Typefaces faces;
    private long lacking;

    PrintedLetters(Typefaces faces) {
        this.faces = faces;
    }

    Typefaces faces() {
        return faces;
    }

    /// The words with a square for each letter that the fonts lack.
    String shown(String words, Face face) {
        String shown = faces.shown(words, face);
        lacking += squares(shown) - squares(words);
        return shown;
    }

    private static long squares(String words) {
        return words.codePoints().filter(letter -> letter == Typefaces.SQUARE).count();
    }

    /// How many squares stand for letters.
    long lacking() {
        return lacking;
    }

    /// The face that leans in words of another; within italics the upright one.
    static Face italic(Face face) {
        return switch (face) {
            case SERIF -> Face.ITALIC;
            case BOLD -> Face.BOLD_ITALIC;
            case ITALIC -> Face.SERIF;
            case BOLD_ITALIC -> Face.BOLD;
            case SANS, SANS_BOLD -> face;
        };
    }

    /// How a mark shows; in the colors of the window's light theme.
    static Shade shade(Mark mark) {
        int fill = mark.color().map(color -> FILLS[color.number() - 1]).orElse(NO_FILL);
        int line = mark.color().map(color -> LINES[color.number() - 1]).orElse(NO_COLOR);
        return new Shade(fill, line, mark.elided());
    }
}
