package counterpoint.casefile;

import counterpoint.compare.Decided.End;
import counterpoint.edition.Collation;
import counterpoint.note.Anchor;
import counterpoint.note.AnchorFinder;
import counterpoint.note.Anchors;
import counterpoint.note.Refinding.Found;
import counterpoint.note.Refinding.Orphan;
import counterpoint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds kept places again in the opinions of a case, and quotes places to be kept; to be used on one thread.
///
/// A place that was kept in another print than the one that is read now is carried over by the collation of the two.
public final class CasePlaces {
    private final List<CaseOpinion> opinions;
    private final AnchorFinder finder = new AnchorFinder();
    private final Map<Anchor, Optional<End>> found = new HashMap<>();

    public CasePlaces(List<CaseOpinion> opinions) {
        this.opinions = List.copyOf(opinions);
    }

    /// The place of an anchor in the reading text of an opinion; empty if it is not there with certainty.
    public Optional<End> find(Anchor anchor) {
        return found.computeIfAbsent(anchor, this::search);
    }

    /// The anchor of a place.
    ///
    /// @throws IllegalArgumentException if the case does not have the opinion
    public Anchor quote(End place) {
        Edition print = opinions.stream()
                .filter(opinion -> opinion.id().equals(place.opinion()))
                .findFirst()
                .map(CaseOpinion::readingText)
                .orElseThrow(() -> new IllegalArgumentException("no opinion " + place.opinion()));
        Anchor anchor = new Anchors(place.opinion()).of(print.decision().source(), place.raw());
        found.put(anchor, Optional.of(place));
        return anchor;
    }

    /// An opinion may be another one by name than it was, so that only the text says to which a place belongs.
    private Optional<End> search(Anchor anchor) {
        for (CaseOpinion opinion : opinions) {
            for (Edition print : opinion.editions()) {
                if (print.decision().source().file().equals(anchor.file())) {
                    Optional<Span> span = in(print, anchor);
                    if (span.isPresent()) {
                        return span.flatMap(raw -> carried(opinion, print, raw))
                                .map(raw -> new End(opinion.id(), raw));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Span> in(Edition print, Anchor anchor) {
        return switch (finder.find(anchor, print.decision().source())) {
            case Found there -> Optional.of(there.span()).filter(span -> print.opinion().span().overlaps(span));
            case Orphan _ -> Optional.empty();
        };
    }

    private static Optional<Span> carried(CaseOpinion opinion, Edition print, Span raw) {
        if (print.equals(opinion.readingText())) {
            return Optional.of(raw);
        }
        Optional<Collation> collation = opinion.collation(print, opinion.readingText());
        return collation.flatMap(both -> both.rawCounterpart(raw.start())
                .flatMap(start -> both.rawCounterpart(raw.end() - 1)
                        .filter(last -> last >= start)
                        .map(last -> new Span(start, last + 1))));
    }
}
