package counterpoint.edition;

import java.util.ArrayList;
import java.util.List;

/// Finds the runs of words that two texts certainly have in common.
///
/// A word that a text has but once is a good anchor, and so is a row of words (as lines are in Cohen's patience
/// difference). Each row of the left text that the right text has once opens a stretch, which goes on as long as the
/// words are the same. The work grows with the length of the texts.
final class CommonStretches {
    private CommonStretches() {
    }

    /// The common stretches of at least `words` words, in the order of the left text, in which they do not overlap.
    static List<Stretch> of(WordRow left, WordRow right, int words) {
        List<Stretch> stretches = new ArrayList<>();
        if (left.length() < words || right.length() < words) {
            return stretches;
        }
        RowTable table = new RowTable(right, words);
        int at = 0;
        while (at + words <= left.length()) {
            int there = table.only(left, at);
            if (there < 0) {
                at++;
                continue;
            }
            int length = words;
            while (at + length < left.length()
                    && there + length < right.length()
                    && left.word(at + length) == right.word(there + length)) {
                length++;
            }
            stretches.add(new Stretch(at, there, length));
            at += length;
        }
        return stretches;
    }
}
