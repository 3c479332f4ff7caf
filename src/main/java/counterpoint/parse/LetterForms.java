package counterpoint.parse;

import java.text.Normalizer;
import java.util.Optional;

/// Other ways to write a letter or a digit, which mean the same: as wide as Chinese writing has them (`５１５`), or the
/// letter and its accent one after the other.
final class LetterForms {
    private static final char FIRST_ACCENT = '\u0300';
    private static final char LAST_ACCENT = '\u036F';
    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final int FROM_PLAIN_TO_WIDE = FIRST_WIDE - '!';

    private LetterForms() {
    }

    /// Whether a sign may be one of them; most are not, and are not looked at twice.
    static boolean mayBe(char c) {
        return c >= FIRST_ACCENT && (c <= LAST_ACCENT || c >= FIRST_WIDE);
    }

    /// The plain form of a wide letter, digit or sign; empty if it is not wide.
    static Optional<Character> plain(char c) {
        return c >= FIRST_WIDE && c <= LAST_WIDE ? Optional.of((char) (c - FROM_PLAIN_TO_WIDE)) : Optional.empty();
    }

    /// The letter that a letter and an accent behind it are; empty if there is none, or the second is no accent.
    static Optional<Character> composed(char letter, char accent) {
        if (accent < FIRST_ACCENT || accent > LAST_ACCENT) {
            return Optional.empty();
        }
        String whole = Normalizer.normalize("" + letter + accent, Normalizer.Form.NFC);
        return whole.length() == 1 ? Optional.of(whole.charAt(0)) : Optional.empty();
    }
}
