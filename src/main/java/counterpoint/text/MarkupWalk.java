package counterpoint.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Goes through the elements of a page once, writes their text and marks what they say of it.
///
/// Text between two blocks is a *run*: a paragraph, a line of a quotation, a heading. A link within the page whose
/// words are a footnote's mark refers forward to a note, or stands before one and refers back.
///
/// It is long because one walk keeps one state: what is open decides what a word belongs to.
final class MarkupWalk implements NodeVisitor {
    private static final Pattern ARROWS = Pattern.compile("[\\s\u2190-\u21FF\u2B06^]+");

    private static final Pattern NOTES_TITLE = Pattern.compile("(?i)(?:foot|end)?notes:?");
    private static final int LONGEST_NAME = 400;

    private final SourceBuilder text;
    private final TextFlow flow;
    private final boolean layout;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<Frame> waiting = new ArrayList<>();
    private final Set<String> targets = new HashSet<>();
    private final Map<ElementRole, Integer> depths = new EnumMap<>(ElementRole.class);
    private @Nullable Node skipped;
    private @Nullable Frame run;
    private @Nullable Frame looseNote;
    private boolean chromeSaid;
    private int lineBreaks;
    private boolean inNotes;
    private int lastNote;
    private final Deque<Frame> notes = new ArrayDeque<>();
    private final StringBuilder author = new StringBuilder();

    /// @param layout whether the page's lines are laid out by spaces
    MarkupWalk(SourceBuilder text, boolean layout) {
        this.text = text;
        this.flow = new TextFlow(text);
        this.layout = layout;
        flow.line();
    }

    /// An element that is open, or a run of text.
    private static final class Frame {
        private final ElementRole role;
        private final Optional<Mark.Kind> kind;
        private final @Nullable Element element;
        private String value;
        private int start = -1;

        Frame(ElementRole role, Optional<Mark.Kind> kind, @Nullable Element element, String value) {
            this.role = role;
            this.kind = kind;
            this.element = element;
            this.value = value;
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (skipped != null) {
            return;
        }
        if (node instanceof TextNode words) {
            write(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
            // What is written as a mark is not walked through; a note below leads back to a link in it.
            (element.equals(skipped) ? element.select("[id], [name]") : List.of(element)).forEach(this::addTargets);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.equals(skipped)) {
            skipped = null;
        } else if (skipped == null && !frames.isEmpty() && node.equals(frames.peek().element)) {
            close(frames.pop());
        }
    }

    /// Ends what is still open at the end of the page.
    void finish() {
        boundary();
        endLooseNote();
        while (!frames.isEmpty()) {
            close(frames.pop());
        }
    }

    private void addTargets(Element element) {
        targets.add(element.id());
        targets.add(element.attr("name"));
    }

    private void open(Element element) {
        ElementRole role = ElementRoles.of(element);
        switch (role) {
            case DROPPED -> skipped = element;
            case CHROME -> leaveOut(element);
            case PAGE -> page(element);
            case NOTE -> note(element);
            case NOTE_MARK, RAISED -> mark(element, role);
            case LINE_BREAK -> lineBreak();
            case INLINE -> inline(element);
            case ITALIC -> push(new Frame(role, Optional.of(Mark.Kind.ITALIC), element, ""));
            case OPINION -> {
                String type = element.hasAttr("data-type") ? element.attr("data-type") : element.attr("type");
                endLooseNote();
                block(new Frame(role, Optional.of(Mark.Kind.OPINION), element, type));
            }
            case AUTHOR -> {
                author.setLength(0);
                block(new Frame(role, Optional.of(Mark.Kind.AUTHOR), element, ""));
            }
            case HEAD_MATTER -> block(new Frame(role, Optional.of(Mark.Kind.HEAD_MATTER), element, ""));
            case LAYOUT -> {
                Frame frame = new Frame(role, Optional.empty(), element, "");
                if (element.hasClass("inline")) {
                    push(frame);
                } else {
                    block(frame);
                }
            }
            case QUOTATION, HEADING, CENTERED, BLOCK -> block(
                    new Frame(role, Optional.empty(), element, element.normalName()));
        }
    }

    private void leaveOut(Element element) {
        skipped = element;
        if (!chromeSaid) {
            text.mark(Mark.Kind.CHROME, text.length(), "");
            chromeSaid = true;
        }
    }

    private void block(Frame frame) {
        boundary();
        push(frame);
    }

    private void push(Frame frame) {
        frames.push(frame);
        depths.merge(frame.role, 1, Integer::sum);
        if (frame.kind.isPresent()) {
            waiting.add(frame);
        }
    }

    private void close(Frame frame) {
        depths.merge(frame.role, -1, Integer::sum);
        switch (frame.role) {
            case INLINE, ITALIC, RAISED -> {
                // The line goes on.
            }
            case LAYOUT -> {
                if (frame.element == null || !frame.element.hasClass("inline")) {
                    boundary();
                }
            }
            case OPINION -> {
                boundary();
                endLooseNote();
            }
            case NOTE -> {
                boundary();
                notes.pop();
            }
            case AUTHOR -> {
                boundary();
                frame.value = author.toString();
            }
            case DROPPED, CHROME, HEAD_MATTER, PAGE, NOTE_MARK, QUOTATION, HEADING, CENTERED, LINE_BREAK,
                    BLOCK ->
                boundary();
        }
        end(frame);
    }

    /// Marks what was written since the frame's first word; nothing if there was none.
    private void end(Frame frame) {
        waiting.remove(frame);
        if (frame.start >= 0 && frame.start < text.length()) {
            frame.kind.ifPresent(kind -> text.mark(kind, frame.start, frame.value.strip()));
        }
    }

    private boolean isWithin(ElementRole role) {
        return depths.getOrDefault(role, 0) > 0;
    }

    /// Ends the run; the next word begins a new line.
    private void boundary() {
        lineBreaks = 0;
        flow.line();
        if (run != null) {
            int length = text.length() - run.start;
            inNotes |= length < 12 && NOTES_TITLE.matcher(text.last(length)).matches();
            end(run);
            run = null;
        }
    }

    /// One line break goes on with its paragraph; a second one ends it.
    private void lineBreak() {
        lineBreaks++;
        if (lineBreaks > 1) {
            boundary();
        }
        flow.line();
    }

    private void inline(Element element) {
        if (element.normalName().equals("td") || element.normalName().equals("th")) {
            flow.space();
        }
        if (element.normalName().equals("a") && element.attr("href").startsWith("#")) {
            link(element);
        }
    }

    private void link(Element element) {
        String words = NoteMarks.words(element);
        if (!words.isEmpty() && ARROWS.matcher(words).matches()) {
            skipped = element;
            return;
        }
        NoteMarks.in(words).ifPresent(label -> mark(element, words, label));
    }

    /// A footnote's mark, raised or stated to be one; a raised word that is none is only raised.
    private void mark(Element element, ElementRole role) {
        String words = NoteMarks.words(element);
        Optional<String> label = NoteMarks.in(words);
        boolean raised = role == ElementRole.RAISED;
        boolean letter = label.filter(mark -> Character.isLetter(mark.charAt(0))).isPresent();
        boolean power = raised && text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
        if (label.isEmpty() || (raised && (letter || power) && element.selectFirst("a[href^=#]") == null)) {
            Optional<Mark.Kind> kind = raised ? Optional.of(Mark.Kind.SUPERSCRIPT) : Optional.empty();
            push(new Frame(ElementRole.RAISED, kind, element, ""));
        } else {
            mark(element, words, label.get());
        }
    }

    private void mark(Element element, String words, String label) {
        Frame note = notes.peek();
        if (note != null) {
            if (note.start < 0) {
                skipped = element;
                flow.place();
                text.append(words);
                flow.glue();
                note.value = note.value.isEmpty() ? label : note.value;
            }
            return;
        }
        skipped = element;
        if (run == null && refersBack(element)) {
            looseNote(words, label);
        } else {
            int at = place();
            text.append(words).mark(Mark.Kind.NOTE_REFERENCE, at, label);
        }
    }

    /// Whether the link in an element leads to a place before it.
    private boolean refersBack(Element element) {
        Element link = element.normalName().equals("a") ? element : element.selectFirst("a[href^=#]");
        return link != null && link.attr("href").length() > 1 && targets.contains(link.attr("href").substring(1));
    }

    /// A note that no element holds: it goes on to the next such mark or heading.
    private void looseNote(String words, String label) {
        endLooseNote();
        lastNote = label.matches("\\d{1,4}") ? Integer.parseInt(label) : lastNote;
        flow.place();
        text.append(words);
        flow.glue();
        looseNote = new Frame(ElementRole.NOTE, Optional.of(Mark.Kind.NOTE), null, label);
        waiting.add(looseNote);
    }

    private void endLooseNote() {
        if (looseNote != null) {
            end(looseNote);
            looseNote = null;
        }
    }

    private void note(Element element) {
        boundary();
        String label = NoteMarks.of(element);
        if (!label.isEmpty() && !NoteMarks.isPrinted(element, label)) {
            flow.place();
            text.append(label);
            flow.glue();
        }
        Frame note = new Frame(ElementRole.NOTE, Optional.of(Mark.Kind.NOTE), element, label);
        push(note);
        notes.push(note);
    }

    /// A page's number is written as `*482`, also where the element only states it.
    private void page(Element element) {
        PageNumber page = PageNumber.of(element);
        if (page.whole()) {
            skipped = element;
        }
        if (page.label().isEmpty()) {
            return;
        }
        int at = flow.place();
        begin(at);
        text.append(page.written()).mark(Mark.Kind.PAGE, at, page.marked());
    }

    private void write(String words) {
        if (isWithin(ElementRole.LAYOUT) || (layout && !words.isBlank())) {
            verbatim(words);
            return;
        }
        int at = 0;
        while (at < words.length()) {
            int end = at;
            while (end < words.length() && !TextFlow.isSpace(words.charAt(end))) {
                end++;
            }
            if (end > at) {
                word(words.substring(at, end));
            }
            if (end < words.length()) {
                flow.space();
                name(" ");
            }
            at = end + 1;
        }
    }

    private void word(String word) {
        Optional<String> label = inNotes && run == null && notes.isEmpty() ? noteLabel(word) : Optional.empty();
        if (label.isPresent()) {
            looseNote(word, label.get());
            return;
        }
        place();
        text.append(word);
        name(word);
    }

    /// The mark with which a paragraph below the title `NOTES` begins: `[3]`, or the next number.
    private Optional<String> noteLabel(String word) {
        Optional<String> label = NoteMarks.in(word);
        boolean next = label.filter(mark -> mark.equals(Integer.toString(lastNote + 1)) || mark.equals("1"))
                .isPresent();
        return word.startsWith("[") || next ? label : Optional.empty();
    }

    private void verbatim(String words) {
        begin(flow.place());
        text.append(TextEncoding.lines(words));
    }

    /// The words of an author's element are the author's name.
    private void name(String words) {
        if (isWithin(ElementRole.AUTHOR) && author.length() < LONGEST_NAME) {
            author.append(words);
        }
    }

    /// The place of the next word, which begins a run if none is open.
    private int place() {
        int at = flow.place();
        if (run == null) {
            run = run();
            waiting.add(run);
        }
        begin(at);
        lineBreaks = 0;
        return at;
    }

    private void begin(int at) {
        waiting.forEach(frame -> frame.start = at);
        waiting.clear();
    }

    private Frame run() {
        boolean heading = isWithin(ElementRole.HEADING);
        boolean centered = isWithin(ElementRole.CENTERED);
        if (heading || centered) {
            endLooseNote();
        }
        boolean none = layout || looseNote != null || isWithin(ElementRole.NOTE) || isWithin(ElementRole.AUTHOR);
        Optional<Mark.Kind> kind = Optional.of(
                heading
                        ? Mark.Kind.HEADING
                        : centered
                                ? Mark.Kind.CENTERED
                                : isWithin(ElementRole.QUOTATION) ? Mark.Kind.QUOTATION : Mark.Kind.PARAGRAPH);
        return new Frame(ElementRole.BLOCK, none ? Optional.empty() : kind, null, heading ? level() : "");
    }

    private String level() {
        return frames.stream()
                .filter(frame -> frame.role == ElementRole.HEADING && frame.value.length() == 2)
                .map(frame -> frame.value.substring(1))
                .findFirst()
                .orElse("");
    }
}
