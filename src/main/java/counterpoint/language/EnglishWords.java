package counterpoint.language;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Knows which words are English, as a dictionary does, with the words of the law among them.
///
/// The letters are kept as they are read, in one array of bytes with a table of hashes beside it, since a set of so many
/// strings would take ten times the room.
public final class EnglishWords {
    /// Places in the table for each word, so that few share one.
    private static final int SPREAD = 3;
    private static final int PRIME = 31;

    private final byte[] letters;
    /// Where the word with a hash begins, plus one; 0 where none does. A taken place sends to the next.
    private final int[] table;

    private EnglishWords(List<String> words) {
        this.letters = (String.join("\n", words) + "\n").getBytes(StandardCharsets.US_ASCII);
        this.table = new int[words.size() * SPREAD];
        int at = 0;
        for (String word : words) {
            int place = place(word);
            while (table[place] != 0) {
                place = (place + 1) % table.length;
            }
            table[place] = at + 1;
            at += word.length() + 1;
        }
    }

    /// The words that come with the program; they are read when they are first asked for.
    public static EnglishWords shared() {
        return Shared.WORDS;
    }

    /// Read once, and only if a text needs it.
    private static final class Shared {
        private static final EnglishWords WORDS = new EnglishWords(Stream.of("english-words.txt", "legal-words.txt")
                .flatMap(table -> PlainTable.lines(EnglishWords.class, table).stream())
                .toList());
    }

    /// Whether a word is in the list; capitals do not count.
    public boolean has(String word) {
        int place = place(word);
        while (table[place] != 0) {
            if (isAt(word, table[place] - 1)) {
                return true;
            }
            place = (place + 1) % table.length;
        }
        return false;
    }

    private int place(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = PRIME * hash + Character.toLowerCase(word.charAt(i));
        }
        return Math.floorMod(hash, table.length);
    }

    private boolean isAt(String word, int start) {
        int end = start + word.length();
        if (end >= letters.length || letters[end] != '\n') {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(word.charAt(i)) != letters[start + i]) {
                return false;
            }
        }
        return true;
    }
}
