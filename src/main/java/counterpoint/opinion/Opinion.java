package counterpoint.opinion;

import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;

/// One judge's text in a decision.
///
/// @param id unique within its decision: `majority`, `dissent`, `dissent-2`
/// @param kind what it is
/// @param author who wrote it; empty if the text does not say
/// @param joined surnames of the judges who joined it, as far as stated
/// @param span from its caption or byline to its last character, raw
/// @param body headings, paragraphs and block quotations, in the order printed
/// @param footnotes its footnotes, in order of their marks
public record Opinion(
        String id,
        OpinionKind kind,
        Optional<Judge> author,
        List<String> joined,
        Span span,
        List<Block> body,
        List<Footnote> footnotes) {
    public Opinion {
        joined = List.copyOf(joined);
        body = List.copyOf(body);
        footnotes = List.copyOf(footnotes);
    }

    /// Of what tells it from others: whoever keeps opinions in a set must not wait for the hash of its whole text.
    @Override
    public int hashCode() {
        return 31 * id.hashCode() + span.hashCode();
    }

    /// The block at a place: of the body, or the footnote with the place's mark.
    ///
    /// @throws IndexOutOfBoundsException if this opinion has no such block
    public Block block(Place place) {
        return place.footnote() ? footnotes.get(place.block()) : body.get(place.block());
    }

    /// Where a footnote is referred to in the body; empty if its reference was not found.
    ///
    /// A mark that closes its paragraph was taken out behind the paragraph's last word, so the reference stands at the
    /// end of that paragraph and not within it.
    public Optional<Place> referenceTo(Footnote note) {
        return note.reference().flatMap(reference -> {
            Optional<Place> found = Optional.empty();
            for (int block = 0; block < body.size(); block++) {
                Block before = body.get(block);
                if (before.span().start() > reference.start()) {
                    break;
                }
                if (!(before instanceof Heading)) {
                    int at = before.text().cleanOffset(reference.start());
                    found = Optional.of(new Place(id, false, block, new Span(at, at)));
                }
            }
            return found;
        });
    }

    /// This opinion written by `judge`, for a source that does not name its author.
    public Opinion by(Judge judge) {
        return new Opinion(id, kind, Optional.of(judge), joined, span, body, footnotes);
    }

    /// This opinion under another identifier and kind.
    public Opinion as(String newId, OpinionKind newKind) {
        return new Opinion(newId, newKind, author, joined, span, body, footnotes);
    }
}
