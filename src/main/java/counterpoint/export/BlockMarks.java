package counterpoint.export;

import counterpoint.authority.Mention;
import counterpoint.casefile.CaseOpinion;
import counterpoint.opinion.Block;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Place;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is marked in each block of one opinion: its citations, the pages that begin in it, its references to footnotes.
final class BlockMarks {
    private final HtmlWriter html;
    private final CaseOpinion owner;
    private final Opinion opinion;
    private final CitationMark citation;
    private final ReaderMarks reader;
    private final List<List<Mention>> inBody = new ArrayList<>();
    private final List<List<Mention>> inFootnotes = new ArrayList<>();
    private final Map<Integer, List<PageMarker>> pages = new HashMap<>();
    private final Map<Integer, List<Integer>> notes = new HashMap<>();

    BlockMarks(HtmlWriter html, CaseOpinion owner, CrossReferences references) {
        this.html = html;
        this.owner = owner;
        this.opinion = owner.readingText().opinion();
        this.citation = new CitationMark(html, references);
        this.reader = new ReaderMarks(html, references.notes(), owner.readingText());
        opinion.body().forEach(block -> inBody.add(new ArrayList<>()));
        opinion.footnotes().forEach(note -> inFootnotes.add(new ArrayList<>()));
        for (Mention mention : owner.readingText().mentions()) {
            Place place = mention.citation().place();
            (place.footnote() ? inFootnotes : inBody).get(place.block()).add(mention);
        }
        owner.readingText().decision().pages().forEach(this::place);
        owner.readingText().otherPages().forEach(this::place);
        for (int note = 0; note < opinion.footnotes().size(); note++) {
            int index = note;
            opinion.footnotes().get(note).reference().ifPresent(reference -> place(index, reference));
        }
    }

    /// The block of the body at `index` with its marks.
    MarkedText body(int index) {
        CleanText text = opinion.body().get(index).text();
        MarkedText marked = marked(text, inBody.get(index));
        for (PageMarker page : pages.getOrDefault(index, List.of())) {
            marked.label(text.cleanOffset(page.span().end()), () -> label(page));
        }
        for (int note : notes.getOrDefault(index, List.of())) {
            reference(note, text, marked);
        }
        reader.fill(marked, false, index);
        return marked;
    }

    /// The footnote at `index` with its marks.
    MarkedText footnote(int index) {
        MarkedText marked = marked(opinion.footnotes().get(index).text(), inFootnotes.get(index));
        reader.fill(marked, true, index);
        return marked;
    }

    /// What the reader wrote and marked.
    ReaderMarks reader() {
        return reader;
    }

    private MarkedText marked(CleanText text, List<Mention> mentions) {
        MarkedText marked = new MarkedText(text);
        for (Mention mention : mentions) {
            Span italic = Italics.of(mention.citation(), text);
            marked.mark(mention.citation().place().clean(), italic, words -> citation.write(mention, words));
        }
        return marked;
    }

    /// A page that begins between two blocks begins with the second.
    private void place(PageMarker page) {
        if (!opinion.span().contains(page.span().start())) {
            return;
        }
        for (int index = 0; index < opinion.body().size(); index++) {
            Block block = opinion.body().get(index);
            if (block.span().end() > page.span().start()) {
                pages.computeIfAbsent(index, key -> new ArrayList<>()).add(page);
                return;
            }
        }
    }

    /// A mark after the last word of a block belongs to that block.
    private void place(int note, Span reference) {
        for (int index = opinion.body().size() - 1; index >= 0; index--) {
            if (opinion.body().get(index).span().start() <= reference.start()) {
                notes.computeIfAbsent(index, key -> new ArrayList<>()).add(note);
                return;
            }
        }
    }

    private void label(PageMarker page) {
        html.element("span", page.marginLabel(), "class", "page", "title", "Page " + page.label() + " begins here");
    }

    private void reference(int index, CleanText text, MarkedText marked) {
        Footnote note = opinion.footnotes().get(index);
        Span clean = text.cleanSpan(note.reference().orElseThrow());
        if (clean.isEmpty()) {
            marked.link(clean.start(), () -> reference(index, note.mark(), () -> html.text(note.mark())));
        } else {
            marked.mark(clean, words -> reference(index, note.mark(), words));
        }
    }

    private void reference(int index, String mark, Runnable words) {
        String anchor = Target.footnoteAnchor(owner, index);
        html.element("sup", () -> html.element("a", words, "href", "#" + anchor, "aria-label", "Note " + mark),
                "class", "reference", "id", anchor + "-reference");
    }
}
