package counterpoint.export;

import counterpoint.casefile.CaseOpinion;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;

/// A paragraph or footnote of the report that can be gone to.
///
/// @param anchor its identifier in the page, `dissent-p12`
/// @param label its name beside its opinion's, `¶12`, or `n.3` for a footnote
record Target(String anchor, String label) {
    /// The paragraph in which a passage begins, or the footnote that it is.
    static Target of(CaseOpinion opinion, Passage passage) {
        return passage.isFootnote()
                ? of(opinion, passage.places().getFirst())
                : paragraph(opinion, passage.paragraph());
    }

    /// The paragraph or footnote of a place; of a place in a heading, the opinion.
    static Target of(CaseOpinion opinion, Place place) {
        return switch (opinion.readingText().opinion().block(place)) {
            case Paragraph paragraph -> paragraph(opinion, paragraph.number());
            case BlockQuotation quotation -> paragraph(opinion, quotation.number());
            case Footnote note -> new Target(footnoteAnchor(opinion, place.block()), "n." + note.mark());
            case Heading heading -> new Target(opinion.id(), "heading " + heading.number().orElse(""));
        };
    }

    static Target paragraph(CaseOpinion opinion, int number) {
        return new Target(opinion.id() + "-p" + number, "¶" + number);
    }

    /// The anchor of the footnote at `index`; marks such as `*` may come twice.
    static String footnoteAnchor(CaseOpinion opinion, int index) {
        return opinion.id() + "-note" + (index + 1);
    }

    /// What is appended to the address of this page to go there.
    String href() {
        return "#" + anchor;
    }
}
