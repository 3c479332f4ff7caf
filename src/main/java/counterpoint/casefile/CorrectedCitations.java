package counterpoint.casefile;

import counterpoint.edition.Collation;
import counterpoint.opinion.Correction;
import counterpoint.opinion.Correction.OfCitation;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the reader said of the citations of a case, source by source.
///
/// What is said of a citation in one print is said of it in every print of that opinion that has the place. Where two
/// prints have corrections of one citation, each keeps its own.
final class CorrectedCitations {
    private final Map<String, List<OfCitation>> bySource = new HashMap<>();

    /// Nothing said.
    static CorrectedCitations none() {
        return new CorrectedCitations();
    }

    /// The corrections that are not of citations: they change how a source is read.
    static List<Correction> others(List<Correction> corrections) {
        return corrections.stream().filter(correction -> !(correction instanceof OfCitation)).toList();
    }

    /// The corrections that are of citations.
    static List<OfCitation> among(List<Correction> corrections) {
        return corrections.stream()
                .filter(OfCitation.class::isInstance)
                .map(OfCitation.class::cast)
                .toList();
    }

    /// Takes the corrections of a source, with raw spans into it.
    void add(String file, List<Correction> corrections) {
        bySource.computeIfAbsent(file, name -> new ArrayList<>()).addAll(among(corrections));
    }

    /// The corrections of a source, in the order in which they hold.
    List<OfCitation> of(String file) {
        return List.copyOf(bySource.getOrDefault(file, List.of()));
    }

    /// Carries each correction over to the other prints of its opinion: first to the reading text, from there to all.
    void carry(List<Collation> collations) {
        collations.forEach(collation -> carry(collation.reversed()));
        collations.forEach(this::carry);
    }

    private void carry(Collation collation) {
        List<OfCitation> there = bySource.computeIfAbsent(file(collation.reversed()), name -> new ArrayList<>());
        List<OfCitation> carried = new ArrayList<>();
        for (OfCitation said : of(file(collation))) {
            if (collation.left().opinion().span().contains(said.span())) {
                counterpart(collation, said.span())
                        .filter(span -> there.stream().noneMatch(own -> own.span().overlaps(span)))
                        .ifPresent(span -> carried.add(said.at(span)));
            }
        }
        there.addAll(carried);
    }

    private static String file(Collation collation) {
        return collation.left().decision().source().file();
    }

    private static Optional<Span> counterpart(Collation collation, Span raw) {
        Optional<Place> start = collation.left().placeAt(raw.start());
        Optional<Place> end = collation.left().placeAt(Math.max(raw.start(), raw.end() - 1));
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        Place first = start.get();
        Place last = end.get();
        boolean oneBlock = first.footnote() == last.footnote() && first.block() == last.block();
        int until = last.clean().start() + 1;
        return oneBlock && until > first.clean().start()
                ? collation.counterpart(first.at(new Span(first.clean().start(), until)))
                        .map(place -> collation.right()
                                .opinion()
                                .block(place)
                                .text()
                                .rawSpan(place.clean()))
                        .filter(span -> !span.isEmpty())
                : Optional.empty();
    }
}
