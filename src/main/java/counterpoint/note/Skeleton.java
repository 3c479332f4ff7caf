package counterpoint.note;

import counterpoint.text.Span;
import java.util.Arrays;

/// The letters and digits of a text, in small letters, each with its place: what stays when a text is broken into
/// lines anew, hyphenated anew, or printed with other quotation marks.
final class Skeleton {
    private final char[] letters;
    private final int[] places;

    private Skeleton(char[] letters, int[] places) {
        this.letters = letters;
        this.places = places;
    }

    static Skeleton of(String text) {
        char[] letters = new char[text.length()];
        int[] places = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // A surrogate is half of a character that is no letter in any opinion, but may be all that is quoted.
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '§' || c == '¶') {
                letters[count] = Character.toLowerCase(c);
                places[count++] = i;
            }
        }
        return new Skeleton(Arrays.copyOf(letters, count), Arrays.copyOf(places, count));
    }

    int length() {
        return letters.length;
    }

    char at(int index) {
        return letters[index];
    }

    /// Where the letters of another stand among these, from `start` on; -1 if nowhere.
    int indexOf(Skeleton other, int start) {
        for (int i = start; i + other.letters.length <= letters.length; i++) {
            if (Arrays.mismatch(letters, i, i + other.letters.length, other.letters, 0, other.letters.length) < 0) {
                return i;
            }
        }
        return -1;
    }

    /// Where the letter at `index` stands in the text.
    int place(int index) {
        return places[index];
    }

    /// The stretch of the text from letter `first` to letter `last`, both included.
    Span span(int first, int last) {
        return new Span(places[first], places[last] + 1);
    }

    /// The index of the first letter at or after a place of the text.
    int indexAt(int place) {
        int found = Arrays.binarySearch(places, place);
        return found >= 0 ? found : -found - 1;
    }
}
