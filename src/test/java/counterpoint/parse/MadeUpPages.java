package counterpoint.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Puts the lines of one opinion onto pages, the footnotes below the text that refers to them; a note that finds no room
/// goes on at the foot of the next pages.
final class MadeUpPages {
    private static final int HEIGHT = 36;
    private static final int LARGEST_REST = 20;

    private final IntFunction<Page> blank;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private Page page;

    /// A page.
    ///
    /// @param head the upper running head, its parts separated by `|`: left, middle, right
    /// @param second the lower one, more than a line if titles were printed over each other
    /// @param body lines of text; one with a leading `>` is in the middle
    /// @param notes lines of footnotes
    record Page(String head, String second, List<String> body, List<String> notes) {
        private boolean hasRoom(int lines) {
            return body.size() + notes.size() + (notes.isEmpty() ? 0 : 1) + lines <= HEIGHT;
        }
    }

    /// @param blank a page without lines, by its number
    MadeUpPages(IntFunction<Page> blank) {
        this.blank = blank;
        page = blank.apply(1);
    }

    /// Adds a line, and the note to which it refers if there is one.
    void add(String line, List<String> note) {
        if (!page.hasRoom(1)) {
            turn();
        }
        page.body().add(line);
        for (String words : note) {
            boolean here = waiting.isEmpty() && page.hasRoom(page.notes().isEmpty() ? 2 : 1);
            (here ? page.notes() : waiting).add(words);
        }
    }

    /// The pages, all notes finished.
    List<Page> done() {
        while (!waiting.isEmpty()) {
            turn();
        }
        pages.add(page);
        return pages;
    }

    private void turn() {
        pages.add(page);
        page = blank.apply(pages.size() + 1);
        List<String> rest = waiting.subList(0, Math.min(LARGEST_REST, waiting.size()));
        page.notes().addAll(rest);
        rest.clear();
    }
}
