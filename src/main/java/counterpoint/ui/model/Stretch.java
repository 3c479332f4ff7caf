package counterpoint.ui.model;

import counterpoint.casefile.Edition;
import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a passage of words that stand anywhere in a print, such as those that a reader selected.
///
/// It has the number of the passage in which it begins, as the ends of computed links have.
public final class Stretch {
    private final Edition print;

    public Stretch(Edition print) {
        this.print = print;
    }

    /// The words from the beginning of one place to the end of another; empty if there are none. Headings between
    /// them are left out; a stretch that begins in the text ends with it, whatever is selected of the footnotes.
    public Optional<Passage> of(Place first, Place last) {
        int end = last.footnote() == first.footnote()
                ? last.block()
                : print.opinion().body().size() - 1;
        List<Place> places = new ArrayList<>();
        for (int block = first.block(); block <= end; block++) {
            Place whole = new Place(first.opinion(), first.footnote(), block, new Span(0, 0));
            int from = block == first.block() ? first.clean().start() : 0;
            boolean ends = block == last.block() && last.footnote() == first.footnote();
            int to = ends ? last.clean().end() : print.opinion().block(whole).text().length();
            trimmed(whole, from, to).ifPresent(places::add);
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(passage(places));
    }

    private Optional<Place> trimmed(Place whole, int from, int to) {
        Block block = print.opinion().block(whole);
        String text = block.text().text();
        int start = Math.min(from, text.length());
        int end = Math.min(to, text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return block instanceof Heading || start >= end
                ? Optional.empty()
                : Optional.of(whole.at(new Span(start, end)));
    }

    private Passage passage(List<Place> places) {
        Place first = places.getFirst();
        StringBuilder text = new StringBuilder();
        Span raw = raw(first);
        for (Place place : places) {
            CleanText block = print.opinion().block(place).text();
            text.append(text.isEmpty() ? "" : "\n").append(place.clean().of(block.text()));
            raw = raw.cover(raw(place));
        }
        Optional<Passage> around = print.passageAt(first);
        return new Passage(
                first.opinion(),
                around.map(Passage::number).orElse(1),
                paragraph(print.opinion().block(first), around),
                text.toString(),
                places,
                raw);
    }

    private Span raw(Place place) {
        return print.opinion().block(place).text().rawSpan(place.clean());
    }

    private static int paragraph(Block block, Optional<Passage> around) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.number();
            case BlockQuotation quotation -> quotation.number();
            case Heading _,Footnote _ -> around.map(Passage::paragraph).orElse(0);
        };
    }
}
