package counterpoint.export;

import counterpoint.authority.Mention;
import counterpoint.casefile.CaseOpinion;
import counterpoint.citation.Italics;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.List;

/// What is marked in each block of one opinion: its citations, the pages that begin in it, its references to footnotes.
final class BlockMarks {
    private final HtmlWriter html;
    private final CaseOpinion owner;
    private final Opinion opinion;
    private final CitationMark citation;
    private final ReaderMarks reader;
    private final BlockPlaces places;

    BlockMarks(HtmlWriter html, CaseOpinion owner, CrossReferences references) {
        this.html = html;
        this.owner = owner;
        this.opinion = owner.readingText().opinion();
        this.citation = new CitationMark(html, references);
        this.reader = new ReaderMarks(html, references.notes(), owner.readingText());
        this.places = new BlockPlaces(owner.readingText());
    }

    /// The block of the body at `index` with its marks.
    MarkedText body(int index) {
        CleanText text = opinion.body().get(index).text();
        MarkedText marked = marked(text, places.mentions(false, index));
        for (PageMarker page : places.pages(index)) {
            marked.label(text.cleanOffset(page.span().end()), () -> label(page));
        }
        for (int note : places.notes(index)) {
            reference(note, text, marked);
        }
        reader.fill(marked, false, index);
        return marked;
    }

    /// The footnote at `index` with its marks.
    MarkedText footnote(int index) {
        MarkedText marked = marked(opinion.footnotes().get(index).text(), places.mentions(true, index));
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
            Span italic = Italics.name(mention.citation(), text);
            marked.mark(mention.citation().place().clean(), italic, words -> citation.write(mention, words));
        }
        return marked;
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
