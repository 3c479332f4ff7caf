package counterpoint.casefile;

import counterpoint.opinion.Block;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Tells of printed stretches of an opinion in which blocks they are, quickly.
///
/// A footnote stands between words of a paragraph that runs on over the page, so that a stretch belongs to the body or
/// to the footnotes by the block whose own words it begins with.
final class PrintedBlocks {
    private final Opinion opinion;
    private final List<Row> rows = new ArrayList<>();

    /// A stretch of source that is a block's own.
    private record Row(Span raw, boolean footnote, int block) {
    }

    PrintedBlocks(Opinion opinion) {
        this.opinion = opinion;
        add(opinion.body(), false);
        add(opinion.footnotes(), true);
        rows.sort(Comparator.comparing(Row::raw));
    }

    private void add(List<? extends Block> blocks, boolean footnote) {
        for (int block = 0; block < blocks.size(); block++) {
            int index = block;
            int length = blocks.get(block).text().length();
            blocks.get(block).text().rawSegments(new Span(0, length))
                    .forEach(raw -> rows.add(new Row(raw, footnote, index)));
        }
    }

    /// The places that a printed stretch covers, one for each block, in order; empty if it covers no word of the
    /// opinion.
    List<Place> places(Span raw) {
        Optional<Row> first = firstIn(raw);
        if (first.isEmpty()) {
            return List.of();
        }
        boolean notes = first.get().footnote();
        List<? extends Block> blocks = notes ? opinion.footnotes() : opinion.body();
        List<Place> places = new ArrayList<>();
        for (int block = first.get().block(); block < blocks.size(); block++) {
            Block here = blocks.get(block);
            if (here.text().isEmpty() || here.span().start() >= raw.end()) {
                break;
            }
            Span clean = here.text().cleanSpan(raw);
            if (!clean.of(here.text().text()).isBlank()) {
                places.add(new Place(opinion.id(), notes, block, clean));
            }
        }
        return places;
    }

    /// The first stretch of a block's own that ends behind the beginning of `raw`, if it begins before its end.
    private Optional<Row> firstIn(Span raw) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).raw().end() <= raw.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < rows.size() && rows.get(low).raw().start() < raw.end()
                ? Optional.of(rows.get(low))
                : Optional.empty();
    }
}
