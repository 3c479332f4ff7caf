package counterpoint.ui.model;

import counterpoint.casefile.Edition;
import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Pages;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Says where a place of an edition is, as a reader would: its paragraph, its page.
public final class Locator {
    private final Edition edition;
    private final int[] paragraphs;

    public Locator(Edition edition) {
        this.edition = edition;
        this.paragraphs = numbers(edition.opinion().body());
    }

    /// The number of the paragraph in which a place lies, or that follows it if it is a heading.
    ///
    /// For a footnote it is the paragraph that refers to it. 0 before the first paragraph of an opinion without one.
    public int paragraph(Place place) {
        Opinion opinion = edition.opinion();
        if (!place.footnote()) {
            return place.block() < paragraphs.length ? paragraphs[place.block()] : 0;
        }
        return opinion.footnotes()
                .get(place.block())
                .reference()
                .map(reference -> paragraphAtRaw(opinion.body(), reference.start()))
                .orElse(0);
    }

    /// The last paragraph's number.
    public int paragraphs() {
        return Arrays.stream(paragraphs).max().orElse(0);
    }

    /// Where a paragraph begins; empty if this print has no paragraph of that number.
    public Optional<Place> beginning(int paragraph) {
        List<Block> body = edition.opinion().body();
        for (int block = 0; block < body.size(); block++) {
            if (number(body.get(block)) == paragraph) {
                return Optional.of(new Place(edition.opinion().id(), false, block, new Span(0, 0)));
            }
        }
        return Optional.empty();
    }

    /// The place in words: `¶9`, or `n.3` in a footnote.
    public String label(Place place) {
        return place.footnote()
                ? "n." + edition.opinion().footnotes().get(place.block()).mark()
                : "¶" + paragraph(place);
    }

    /// The page on which a place lies, as margins print it: `*1134` or `[37]`; of another print if this one marks none;
    /// empty if no page is known.
    public Optional<String> page(Place place) {
        return edition.pagesAt(place).stream().findFirst().map(Pages.Page::marginLabel);
    }

    /// Whether this print of the opinion has page numbers.
    public boolean printsPages() {
        return edition.decision().pages().stream().anyMatch(page -> edition.opinion().span().contains(page.span()));
    }

    /// Whether pages of this opinion are known: those that this print has, or another print's at their places here.
    public boolean hasPages() {
        return printsPages() || !edition.otherPages().isEmpty();
    }

    /// Each block's paragraph; a heading has that of the paragraph after it, or else before it.
    private static int[] numbers(List<Block> body) {
        int[] numbers = new int[body.size()];
        int next = body.stream().mapToInt(Locator::number).max().orElse(0);
        for (int block = body.size() - 1; block >= 0; block--) {
            int own = number(body.get(block));
            next = own > 0 ? own : next;
            numbers[block] = next;
        }
        return numbers;
    }

    private static int paragraphAtRaw(List<Block> body, int raw) {
        int found = 0;
        for (Block block : body) {
            if (block.span().start() <= raw) {
                found = Math.max(found, number(block));
            }
        }
        return found;
    }

    private static int number(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.number();
            case BlockQuotation quotation -> quotation.number();
            case Heading _,Footnote _ -> 0;
        };
    }
}
