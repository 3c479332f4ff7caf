package counterpoint.export;

import counterpoint.authority.Mention;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands in which block of one opinion: its citations, the pages that begin in it, its references to footnotes.
final class BlockPlaces {
    private final Opinion opinion;
    private final List<List<Mention>> inBody = new ArrayList<>();
    private final List<List<Mention>> inFootnotes = new ArrayList<>();
    private final Map<Integer, List<PageMarker>> pages = new HashMap<>();
    private final Map<Integer, List<Integer>> notes = new HashMap<>();

    BlockPlaces(Edition edition) {
        this.opinion = edition.opinion();
        opinion.body().forEach(_ -> inBody.add(new ArrayList<>()));
        opinion.footnotes().forEach(_ -> inFootnotes.add(new ArrayList<>()));
        for (Mention mention : edition.mentions()) {
            Place place = mention.citation().place();
            (place.footnote() ? inFootnotes : inBody).get(place.block()).add(mention);
        }
        edition.decision().pages().forEach(this::place);
        edition.otherPages().forEach(this::place);
        for (int note = 0; note < opinion.footnotes().size(); note++) {
            int index = note;
            opinion.footnotes().get(note).reference().ifPresent(reference -> place(index, reference));
        }
    }

    /// The citations in a block.
    ///
    /// @param block a footnote's index if `footnote`
    List<Mention> mentions(boolean footnote, int block) {
        return (footnote ? inFootnotes : inBody).get(block);
    }

    /// The pages that begin in a block of the body.
    List<PageMarker> pages(int block) {
        return pages.getOrDefault(block, List.of());
    }

    /// The footnotes that are called in a block of the body, by their index.
    List<Integer> notes(int block) {
        return notes.getOrDefault(block, List.of());
    }

    /// A page that begins between two blocks begins with the second.
    private void place(PageMarker page) {
        if (!opinion.span().contains(page.span().start())) {
            return;
        }
        for (int index = 0; index < opinion.body().size(); index++) {
            if (opinion.body().get(index).span().end() > page.span().start()) {
                pages.computeIfAbsent(index, _ -> new ArrayList<>()).add(page);
                return;
            }
        }
    }

    /// A mark after the last word of a block belongs to that block.
    private void place(int note, Span reference) {
        for (int index = opinion.body().size() - 1; index >= 0; index--) {
            if (opinion.body().get(index).span().start() <= reference.start()) {
                notes.computeIfAbsent(index, _ -> new ArrayList<>()).add(note);
                return;
            }
        }
    }
}
