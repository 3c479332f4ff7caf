package counterpoint.export;

/// Words of a citation that are set alike.
///
/// @param italic whether they are in italics, as the names of cases are
public record Phrase(String words, boolean italic) {
    static Phrase roman(String words) {
        return new Phrase(words, false);
    }

    static Phrase italic(String words) {
        return new Phrase(words, true);
    }
}
