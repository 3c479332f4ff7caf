package counterpoint.export;

import java.util.List;
import java.util.stream.Collectors;

/// Words of a citation that are set alike.
///
/// @param italic whether they are in italics, as the names of cases are
public record Phrase(String words, boolean italic) {
    /// Phrases as plain text.
    static String plain(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::words).collect(Collectors.joining());
    }

    static Phrase roman(String words) {
        return new Phrase(words, false);
    }

    static Phrase italic(String words) {
        return new Phrase(words, true);
    }
}
