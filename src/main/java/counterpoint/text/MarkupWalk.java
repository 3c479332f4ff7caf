package counterpoint.text;

import counterpoint.text.OpenElements.Stretch;
import java.util.List;
import java.util.Optional;
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
final class MarkupWalk implements NodeVisitor {
    private static final Pattern ARROWS = Pattern.compile("[\\s\u2190-\u21FF\u2B06^]+");
    private static final int LONGEST_NAME = 400;

    private final SourceBuilder text;
    private final TextFlow flow;
    private final boolean layout;
    private final OpenElements elements;
    private final PageNotes notes;
    private @Nullable Node skipped;
    private @Nullable Stretch run;
    private boolean chromeSaid;
    private int lineBreaks;
    private final StringBuilder author = new StringBuilder();

    /// @param layout whether the page's lines are laid out by spaces
    MarkupWalk(SourceBuilder text, boolean layout) {
        this.text = text;
        this.flow = new TextFlow(text);
        this.layout = layout;
        this.elements = new OpenElements(text);
        this.notes = new PageNotes(text, flow, elements);
        flow.line();
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
            (element.equals(skipped) ? element.select("[id], [name]") : List.of(element)).forEach(notes::pass);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.equals(skipped)) {
            skipped = null;
        } else if (skipped == null) {
            elements.close(node).ifPresent(this::close);
        }
    }

    /// Ends what is still open at the end of the page.
    void finish() {
        boundary();
        notes.endLoose();
        Optional<Stretch> open = elements.closeNext();
        while (open.isPresent()) {
            close(open.get());
            open = elements.closeNext();
        }
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
            case ITALIC -> elements.open(new Stretch(role, Optional.of(Mark.Kind.ITALIC), element, ""));
            case OPINION -> {
                String type = element.hasAttr("data-type") ? element.attr("data-type") : element.attr("type");
                notes.endLoose();
                block(new Stretch(role, Optional.of(Mark.Kind.OPINION), element, type));
            }
            case AUTHOR -> {
                author.setLength(0);
                block(new Stretch(role, Optional.of(Mark.Kind.AUTHOR), element, ""));
            }
            case HEAD_MATTER -> block(new Stretch(role, Optional.of(Mark.Kind.HEAD_MATTER), element, ""));
            case LAYOUT -> {
                Stretch lines = new Stretch(role, Optional.empty(), element, "");
                if (element.hasClass("inline")) {
                    elements.open(lines);
                } else {
                    block(lines);
                }
            }
            case QUOTATION, HEADING, CENTERED, BLOCK -> block(
                    new Stretch(role, Optional.empty(), element, element.normalName()));
        }
    }

    private void leaveOut(Element element) {
        skipped = element;
        if (!chromeSaid) {
            text.mark(Mark.Kind.CHROME, text.length(), "");
            chromeSaid = true;
        }
    }

    private void block(Stretch stretch) {
        boundary();
        elements.open(stretch);
    }

    private void close(Stretch closed) {
        switch (closed.role()) {
            case INLINE, ITALIC, RAISED -> {
                // The line goes on.
            }
            case LAYOUT -> {
                if (!closed.hasClass("inline")) {
                    boundary();
                }
            }
            case OPINION -> {
                boundary();
                notes.endLoose();
            }
            case NOTE -> {
                boundary();
                notes.close();
            }
            case AUTHOR -> {
                boundary();
                closed.says(author.toString());
            }
            case DROPPED, CHROME, HEAD_MATTER, PAGE, NOTE_MARK, QUOTATION, HEADING, CENTERED, LINE_BREAK,
                    BLOCK ->
                boundary();
        }
        elements.end(closed);
    }

    /// Ends the run; the next word begins a new line.
    private void boundary() {
        lineBreaks = 0;
        flow.line();
        if (run != null) {
            notes.endRun(run.start());
            elements.end(run);
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
            elements.open(new Stretch(ElementRole.RAISED, kind, element, ""));
        } else {
            mark(element, words, label.get());
        }
    }

    private void mark(Element element, String words, String label) {
        if (notes.isHeld()) {
            if (notes.begin(words, label)) {
                skipped = element;
            }
            return;
        }
        skipped = element;
        if (run == null && notes.refersBack(element)) {
            notes.beginLoose(words, label);
        } else {
            int at = place();
            text.append(words).mark(Mark.Kind.NOTE_REFERENCE, at, label);
        }
    }

    private void note(Element element) {
        boundary();
        notes.open(element);
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
        elements.begin(at);
        text.append(page.written()).mark(Mark.Kind.PAGE, at, page.marked());
    }

    private void write(String words) {
        if (elements.isWithin(ElementRole.LAYOUT) || (layout && !words.isBlank())) {
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
        Optional<String> label = run == null ? notes.looseLabel(word) : Optional.empty();
        if (label.isPresent()) {
            notes.beginLoose(word, label.get());
            return;
        }
        place();
        text.append(word);
        name(word);
    }

    private void verbatim(String words) {
        elements.begin(flow.place());
        text.append(TextEncoding.lines(words));
    }

    /// The words of an author's element are the author's name.
    private void name(String words) {
        if (elements.isWithin(ElementRole.AUTHOR) && author.length() < LONGEST_NAME) {
            author.append(words);
        }
    }

    /// The place of the next word, which begins a run if none is open.
    private int place() {
        int at = flow.place();
        if (run == null) {
            run = run();
            elements.await(run);
        }
        elements.begin(at);
        lineBreaks = 0;
        return at;
    }

    private Stretch run() {
        boolean heading = elements.isWithin(ElementRole.HEADING);
        boolean centered = elements.isWithin(ElementRole.CENTERED);
        if (heading || centered) {
            notes.endLoose();
        }
        boolean none = layout || notes.isLoose() || elements.isWithin(ElementRole.NOTE)
                || elements.isWithin(ElementRole.AUTHOR);
        Optional<Mark.Kind> kind = Optional.of(
                heading
                        ? Mark.Kind.HEADING
                        : centered
                                ? Mark.Kind.CENTERED
                                : elements.isWithin(ElementRole.QUOTATION) ? Mark.Kind.QUOTATION : Mark.Kind.PARAGRAPH);
        return new Stretch(ElementRole.BLOCK, none ? Optional.empty() : kind, null,
                heading ? elements.headingLevel() : "");
    }
}
