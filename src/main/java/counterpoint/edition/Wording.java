package counterpoint.edition;

import counterpoint.language.Words;
import counterpoint.opinion.Block;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.ParseProblem;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The words of an opinion in the order in which its blocks stand: the body's, then the footnotes'.
///
/// A printed mark of a footnote that has no body is no word.
final class Wording {
    /// What is no word between two words can only be the mark of a footnote without a body.
    private static final Pattern UNREAD_MARK = Pattern.compile("[\\p{L}\\p{N}]");

    private final Print print;
    private final List<Block> blocks = new ArrayList<>();
    private final int[] firstWords;
    private int[] blockOf = new int[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int size;

    Wording(Print print) {
        this.print = print;
        Opinion opinion = print.opinion();
        blocks.addAll(opinion.body());
        blocks.addAll(opinion.footnotes());
        firstWords = new int[blocks.size() + 1];
        List<Span> marks = marks(print);
        for (int block = 0; block < blocks.size(); block++) {
            firstWords[block] = size;
            for (Span word : Words.in(blocks.get(block).text().text())) {
                if (marks.isEmpty() || !marks.contains(blocks.get(block).text().rawSpan(word))) {
                    add(block, word);
                }
            }
        }
        firstWords[blocks.size()] = size;
    }

    private static List<Span> marks(Print print) {
        return print.decision().problems().stream()
                .filter(problem -> problem.kind() == ParseProblem.Kind.FOOTNOTE_MISSING)
                .map(ParseProblem::span)
                .toList();
    }

    private void add(int block, Span word) {
        if (size == starts.length) {
            blockOf = Arrays.copyOf(blockOf, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        blockOf[size] = block;
        starts[size] = word.start();
        ends[size] = word.end();
        size++;
    }

    Print print() {
        return print;
    }

    /// How many words there are.
    int size() {
        return size;
    }

    /// For each word of another wording of the same print, which word here is printed at its place; -1 if none is.
    int[] sameWords(Wording other) {
        Map<Integer, Integer> printed = new HashMap<>();
        for (int word = 0; word < size; word++) {
            printed.put(raw(word), word);
        }
        int[] same = new int[other.size];
        for (int word = 0; word < same.length; word++) {
            same[word] = printed.getOrDefault(other.raw(word), -1);
        }
        return same;
    }

    private int raw(int word) {
        return blocks.get(blockOf[word]).text().rawOffset(starts[word]);
    }

    /// The words by their numbers in a lexicon.
    int[] numbers(Lexicon lexicon) {
        int[] numbers = new int[size];
        for (int word = 0; word < size; word++) {
            numbers[word] = lexicon.number(text(word));
        }
        return numbers;
    }

    /// A word as printed.
    String text(int word) {
        return clean(blockOf[word]).substring(starts[word], ends[word]);
    }

    /// The block of a word, counted through body and footnotes.
    int block(int word) {
        return blockOf[word];
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /// Whether a word stands in a footnote.
    boolean isNote(int word) {
        return isNoteBlock(blockOf[word]);
    }

    boolean isNoteBlock(int block) {
        return block >= print.opinion().body().size();
    }

    /// The clean text of a block.
    String clean(int block) {
        return blocks.get(block).text().text();
    }

    Block blockAt(int block) {
        return blocks.get(block);
    }

    /// The block of a place, counted through body and footnotes.
    int blockOf(Place place) {
        return place.footnote() ? print.opinion().body().size() + place.block() : place.block();
    }

    /// A stretch of a block as a place.
    Place place(int block, Span clean) {
        int body = print.opinion().body().size();
        return new Place(print.opinion().id(), block >= body, block >= body ? block - body : block, clean);
    }

    /// The last word of a block that begins at or before a clean offset; before the block's first word it is that; -1 if
    /// the block has no word.
    int wordAt(int block, int clean) {
        int first = firstWords[block];
        int end = firstWords[block + 1];
        if (first == end) {
            return -1;
        }
        int found = Arrays.binarySearch(starts, first, end, clean);
        return found >= 0 ? found : Math.max(first, -found - 2);
    }

    /// The clean offset at which the signs after a word end: where the next word of its block begins, or the block ends.
    int limit(int word) {
        return word + 1 < firstWords[blockOf[word] + 1] ? starts[word + 1] : clean(blockOf[word]).length();
    }

    /// The clean offset at which the signs before a word begin.
    int floor(int word) {
        return word > firstWords[blockOf[word]] ? ends[word - 1] : 0;
    }

    /// What stands between two words that follow each other, without letters and digits; a block's end is a space.
    String between(int word, int next) {
        String signs = blockOf[word] == blockOf[next]
                ? clean(blockOf[word]).substring(ends[word], starts[next])
                : clean(blockOf[word]).substring(ends[word]) + " " + clean(blockOf[next]).substring(0, starts[next]);
        return UNREAD_MARK.matcher(signs).replaceAll("");
    }

    /// The clean text from one offset to a later one, which may lie in a later block; a block's end is a space.
    String text(int block, int start, int lastBlock, int end) {
        if (block == lastBlock) {
            return clean(block).substring(start, end);
        }
        StringBuilder text = new StringBuilder(clean(block).substring(start));
        for (int next = block + 1; next < lastBlock; next++) {
            text.append(' ').append(clean(next));
        }
        return text.append(' ').append(clean(lastBlock), 0, end).toString();
    }
}
