package counterpoint.export;

import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.export.CrossReferences.Partner;
import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Paragraph;
import java.util.List;
import java.util.Optional;

/// One opinion as a column of the report: its head, its text, its footnotes.
final class OpinionColumn {
    /// An opinion stands below the case (1) and its own name (2), so that its first headings are of level 3.
    private static final int ABOVE = 2;

    private static final int LOWEST = 6;

    private final HtmlWriter html;
    private final CaseOpinion opinion;
    private final Edition edition;
    private final CrossReferences references;
    private final BlockMarks marks;
    private int level = ABOVE;

    OpinionColumn(HtmlWriter html, CaseOpinion opinion, CrossReferences references) {
        this.html = html;
        this.opinion = opinion;
        this.edition = opinion.readingText();
        this.references = references;
        this.marks = new BlockMarks(html, opinion, references);
    }

    /// Writes the column.
    ///
    /// @param position `left` or `right`: on which side its numbers stand
    void write(String position) {
        Side side = Side.of(opinion);
        String classes = "opinion " + side.style() + " " + position;
        html.element("article", () -> {
            head(side);
            body();
            footnotes();
        }, "class", classes, "id", opinion.id(), "aria-labelledby", opinion.id() + "-name");
        html.line();
    }

    private void head(Side side) {
        html.element("header", () -> {
            side.badge(html);
            html.element("h2", side.word(), "id", opinion.id() + "-name");
            html.element("span", opinion.author().map(Judge::cited).orElse("author not stated"), "class", "author");
            html.element("span", print(), "class", "print");
        });
        html.line();
    }

    private String print() {
        Optional<String> first = edition.decision().pageLabelAt(edition.opinion().span().start());
        return edition.label() + first.map(page -> ", from page " + page).orElse(", pages not marked");
    }

    private void body() {
        Opinion text = edition.opinion();
        for (int index = 0; index < text.body().size(); index++) {
            block(index, text.body().get(index));
            marks.reader().below(false, index);
            html.line();
        }
    }

    private void block(int index, Block block) {
        switch (block) {
            case Heading heading -> heading(index, heading);
            case Paragraph paragraph when paragraph.continued() -> html.element(
                    "div",
                    () -> html.element("p", () -> marks.body(index).write(html)),
                    "class", "block paragraph continued");
            case Paragraph paragraph -> numbered(index, paragraph);
            case BlockQuotation quotation -> html.element(
                    "div",
                    () -> html.element("blockquote", () -> html.element("p", () -> marks.body(index).write(html))),
                    "class", "block");
            case Footnote note -> throw new IllegalStateException("a footnote in the body of an opinion");
        }
    }

    private void numbered(int index, Paragraph paragraph) {
        Target target = Target.paragraph(opinion, paragraph.number());
        html.element("div", () -> {
            html.element("span", target.label(), "class", "number-mark");
            html.element("p", () -> marks.body(index).write(html));
            partners(references.partners(target));
        }, "class", "block paragraph", "id", target.anchor());
    }

    private void partners(List<Partner> partners) {
        if (partners.isEmpty()) {
            return;
        }
        String other = Side.of(partners.getFirst().opinion()).word();
        html.element("ul", () -> partners.forEach(partner -> html.element("li", () -> html.element(
                "a",
                other.substring(0, 1) + " " + partner.target().label(),
                "href", partner.target().href(),
                "aria-label", other + " " + partner.target().label(),
                "title", MemoWords.because(partner.link())))),
                "class", "partners", "aria-label", "Linked passages in the " + other);
    }

    private void heading(int index, Heading heading) {
        if (heading.isSeparator()) {
            html.element("p", heading.text().text(), "class", "separator");
            return;
        }
        level = Math.min(Math.min(ABOVE + heading.level(), level + 1), LOWEST);
        html.element("h" + level, () -> {
            if (heading.number().isPresent() && heading.title().isPresent()) {
                html.element("span", heading.number().get(), "class", "number");
                html.text(" " + heading.title().get());
            } else {
                marks.body(index).write(html);
            }
        });
    }

    private void footnotes() {
        List<Footnote> notes = edition.opinion().footnotes();
        if (notes.isEmpty()) {
            return;
        }
        html.element("section", () -> {
            html.element("h3", "Footnotes");
            html.element("ol", () -> {
                for (int index = 0; index < notes.size(); index++) {
                    footnote(index, notes.get(index));
                }
            });
        }, "class", "footnotes");
        html.line();
    }

    private void footnote(int index, Footnote note) {
        String anchor = Target.footnoteAnchor(opinion, index);
        html.element("li", () -> {
            if (note.reference().isPresent()) {
                html.element("a", note.mark(), "class", "mark", "href", "#" + anchor + "-reference",
                        "aria-label", "Note " + note.mark() + ", back to the text");
            } else {
                html.element("span", note.mark(), "class", "mark", "title", "No reference to this note was found");
            }
            marks.footnote(index).write(html);
            marks.reader().below(true, index);
        }, "id", anchor);
        html.line();
    }
}
