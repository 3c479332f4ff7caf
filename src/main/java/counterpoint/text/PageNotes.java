package counterpoint.text;

import counterpoint.text.OpenElements.Stretch;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The footnotes of a page: those that an element holds, and loose ones, each of which begins with its mark and goes on to
/// the next such mark or heading.
///
/// A loose note begins with a link back to where it is referred to, or, below the title `NOTES`, with the next number.
final class PageNotes {
    private static final Pattern TITLE = Pattern.compile("(?i)(?:foot|end)?notes:?");
    private static final int LONGEST_TITLE = 11;

    private final SourceBuilder text;
    private final TextFlow flow;
    private final OpenElements elements;
    private final Set<String> targets = new HashSet<>();
    private final Deque<Stretch> held = new ArrayDeque<>();
    private @Nullable Stretch loose;
    private boolean titled;
    private int last;

    PageNotes(SourceBuilder text, TextFlow flow, OpenElements elements) {
        this.text = text;
        this.flow = flow;
        this.elements = elements;
    }

    /// An element may be where links lead, by its `id` or its `name`.
    void pass(Element element) {
        addTarget(element.id());
        addTarget(element.attr("name"));
    }

    private void addTarget(String name) {
        if (!name.isEmpty()) {
            targets.add(name);
        }
    }

    /// Whether the link in an element leads to a place before it.
    boolean refersBack(Element element) {
        Element link = element.normalName().equals("a") ? element : element.selectFirst("a[href^=#]");
        return link != null && link.attr("href").length() > 1 && targets.contains(link.attr("href").substring(1));
    }

    /// A run of text has ended, which may have been the title of the notes.
    ///
    /// @param start where it began
    void endRun(int start) {
        int length = text.length() - start;
        titled |= length <= LONGEST_TITLE && TITLE.matcher(text.last(length)).matches();
    }

    /// Opens a note that an element holds.
    void open(Element element) {
        String label = NoteMarks.of(element);
        if (!label.isEmpty() && !NoteMarks.isPrinted(element, label)) {
            write(label);
        }
        Stretch note = new Stretch(ElementRole.NOTE, Optional.of(Mark.Kind.NOTE), element, label);
        elements.open(note);
        held.push(note);
    }

    /// Closes the note that was opened last.
    void close() {
        held.pop();
    }

    /// Whether a note is open that an element holds.
    boolean isHeld() {
        return !held.isEmpty();
    }

    /// Writes the mark before the body of the note that is open, and names the note by it if nothing else does.
    ///
    /// @return whether it was written: within its body a mark is a word like others
    boolean begin(String words, String label) {
        Stretch note = held.element();
        if (note.isBegun()) {
            return false;
        }
        write(words);
        if (note.value().isEmpty()) {
            note.says(label);
        }
        return true;
    }

    /// Begins a loose note with its mark.
    void beginLoose(String words, String label) {
        endLoose();
        last = label.matches("\\d{1,4}") ? Integer.parseInt(label) : last;
        write(words);
        loose = new Stretch(ElementRole.NOTE, Optional.of(Mark.Kind.NOTE), null, label);
        elements.await(loose);
    }

    /// Whether a loose note goes on.
    boolean isLoose() {
        return loose != null;
    }

    void endLoose() {
        if (loose != null) {
            elements.end(loose);
            loose = null;
        }
    }

    /// The mark with which a paragraph below the title `NOTES` begins: `[3]`, or the next number.
    ///
    /// @param word the first of the paragraph
    Optional<String> looseLabel(String word) {
        if (!titled || isHeld()) {
            return Optional.empty();
        }
        Optional<String> label = NoteMarks.in(word);
        boolean next = label.filter(mark -> mark.equals(Integer.toString(last + 1)) || mark.equals("1"))
                .isPresent();
        return word.startsWith("[") || next ? label : Optional.empty();
    }

    private void write(String mark) {
        flow.place();
        text.append(mark);
        flow.glue();
    }
}
