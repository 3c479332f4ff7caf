package counterpoint.casefile;

import counterpoint.authority.Mention;
import counterpoint.authority.TableOfAuthorities;
import counterpoint.compare.Side;
import counterpoint.doctrine.Doctrines;
import counterpoint.doctrine.PassageDoctrines;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Pages;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One printed form of one opinion, read.
///
/// @param file the path of its source within the library, `medina-v-cram/slip-opinion.txt`
/// @param label the name of the print for reading, `Slip opinion`, `F.3d`
/// @param decision the whole source that prints it
/// @param opinion the opinion as this source prints it
/// @param authorities the citations of the whole source, of which [#mentions()] are this opinion's
/// @param passages its passages, in order
/// @param otherPages pages of the other editions at their places here, in order; empty if there is no other edition, or
///     none was collated with this one
/// @param doctrines what its passages discuss, found when first asked for
public record Edition(
        String file,
        String label,
        Decision decision,
        Opinion opinion,
        TableOfAuthorities authorities,
        List<Passage> passages,
        List<PageMarker> otherPages,
        PassageDoctrines doctrines) {
    public Edition {
        passages = List.copyOf(passages);
        otherPages = List.copyOf(otherPages);
    }

    /// Of what tells it from others: whoever keeps editions in a set must not wait for the hash of its whole text.
    @Override
    public int hashCode() {
        return 31 * file.hashCode() + opinion.hashCode();
    }

    /// An edition whose passages discuss doctrines that ship with the program.
    public Edition(
            String file,
            String label,
            Decision decision,
            Opinion opinion,
            TableOfAuthorities authorities,
            List<Passage> passages,
            List<PageMarker> otherPages) {
        this(
                file,
                label,
                decision,
                opinion,
                authorities,
                passages,
                otherPages,
                PassageDoctrines.of(
                        Doctrines::shipped, opinion, passages, () -> authorities.in(opinion.id())));
    }

    /// An edition without pages of others.
    public Edition(
            String file,
            String label,
            Decision decision,
            Opinion opinion,
            TableOfAuthorities authorities,
            List<Passage> passages) {
        this(file, label, decision, opinion, authorities, passages, List.of());
    }

    /// This edition with the pages of another one at their places here, beside those that it has.
    Edition with(List<PageMarker> more) {
        List<PageMarker> pages = new ArrayList<>(otherPages);
        pages.addAll(more);
        pages.sort(Comparator.comparing(PageMarker::span));
        return new Edition(file, label, decision, opinion, authorities, passages, pages, doctrines);
    }

    /// This edition with its passages tagged from another library of doctrines, when first asked for.
    public Edition with(Doctrines library) {
        return new Edition(
                file, label, decision, opinion, authorities, passages, otherPages, doctrines.with(library));
    }

    /// Its pages: those that it prints first, then those of other editions.
    public Pages pages() {
        return Pages.of(decision, otherPages);
    }

    /// This opinion as it enters a comparison.
    public Side side() {
        return new Side(opinion, passages, mentions(), pages(), doctrines);
    }

    /// The citations of this opinion, in the order printed: the body's, then the footnotes'.
    public List<Mention> mentions() {
        return authorities.in(opinion.id());
    }

    /// The pages on which a place stands, of this print's own series first.
    ///
    /// A footnote stands on the pages of another edition on which its reference does, unless it is run into the text; so
    /// does one that this print sets behind the whole opinion.
    public List<Pages.Page> pagesAt(Place place) {
        CleanText text = opinion.block(place).text();
        int raw = text.rawOffset(Math.min(place.clean().start(), text.length()));
        int elsewhere = place.footnote()
                ? opinion.footnotes()
                        .get(place.block())
                        .reference()
                        .filter(reference -> !reference.isEmpty())
                        .map(Span::start)
                        .orElse(raw)
                : raw;
        return pages().series().stream()
                .flatMap(series -> series.at(series.printed() && !isEndnote(place, raw) ? raw : elsewhere)
                        .map(label -> new Pages.Page(label, series.name()))
                        .stream())
                .toList();
    }

    private boolean isEndnote(Place place, int raw) {
        return place.footnote()
                && !opinion.body().isEmpty()
                && raw >= opinion.body().getLast().span().end();
    }

    /// The place at which a raw offset of the source is printed; empty if no passage stands there.
    public Optional<Place> placeAt(int raw) {
        return passages.stream()
                .filter(passage -> passage.span().contains(raw))
                .flatMap(passage -> passage.places().stream())
                .filter(part -> opinion.block(part).text().rawSpan().contains(raw))
                .map(part -> {
                    int clean = opinion.block(part).text().cleanOffset(raw);
                    return part.at(new Span(clean, clean));
                })
                .findFirst();
    }

    /// Where words of a passage are printed in the source.
    ///
    /// @param words in the passage's text
    /// @return empty if the passage has no such words
    public Optional<Span> raw(Passage passage, Span words) {
        Optional<Span> covered = Optional.empty();
        int before = 0;
        for (Place part : passage.places()) {
            int start = Math.max(words.start(), before);
            int end = Math.min(words.end(), before + part.clean().length());
            if (start < end) {
                int shift = part.clean().start() - before;
                Span raw = opinion.block(part).text().rawSpan(new Span(start + shift, end + shift));
                covered = Optional.of(covered.map(known -> known.cover(raw)).orElse(raw));
            }
            before += part.clean().length() + 1;
        }
        return covered;
    }

    /// The passage in which a place begins; empty for a place in a heading.
    public Optional<Passage> passageAt(Place place) {
        return passages.stream().filter(passage -> passage.holds(place)).findFirst();
    }
}
