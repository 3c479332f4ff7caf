package counterpoint.correction;

import counterpoint.compare.Decided;
import counterpoint.compare.Decided.End;
import counterpoint.compare.Decided.Pair;
import counterpoint.compare.State;
import counterpoint.note.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the reader decided of how opinions of a case answer each other, with the words at each place, by which it is
/// found again after a new reading.
///
/// @param links the reader's word on links
/// @param points the points of dispute that the reader touched
/// @param treatments the reader's word on how opinions use authorities; it rests on no place
public record KeptDecisions(List<KeptLink> links, List<KeptPoint> points, List<Decided.Use> treatments) {
    /// Nothing decided.
    public static final KeptDecisions NONE = new KeptDecisions(List.of(), List.of(), List.of());

    public KeptDecisions {
        links = List.copyOf(links);
        points = List.copyOf(points);
        treatments = List.copyOf(treatments);
    }

    /// Two passages, each with the words that stand there.
    ///
    /// @param one an end
    /// @param other the other end
    public record KeptPair(Anchor one, Anchor other) {
        private Optional<Pair> in(Function<Anchor, Optional<End>> places) {
            return places.apply(one).flatMap(here -> places.apply(other).map(there -> new Pair(here, there)));
        }
    }

    /// The reader's word on a link; see [Decided.OfLink].
    public record KeptLink(KeptPair pair, State state) {
    }

    /// A point of dispute as the reader left it; see [Decided.Point].
    public record KeptPoint(
            Optional<String> title, State state, List<KeptPair> links, List<Decided.Use> treatments) {
        public KeptPoint {
            links = List.copyOf(links);
            treatments = List.copyOf(treatments);
        }
    }

    /// What was decided, with the places that it has in the texts as they are now.
    ///
    /// @param places finds an anchor's place in the reading text; empty if it is not there with certainty
    public FoundDecisions in(Function<Anchor, Optional<End>> places) {
        List<LostDecision> lost = new ArrayList<>();
        List<Decided.OfLink> found = new ArrayList<>();
        for (KeptLink link : links) {
            Optional<Pair> pair = link.pair().in(places);
            pair.ifPresent(there -> found.add(new Decided.OfLink(there, link.state())));
            if (pair.isEmpty()) {
                lost.add(new LostDecision.OfLink(link));
            }
        }
        List<Decided.Point> there = new ArrayList<>();
        for (KeptPoint point : points) {
            List<Pair> pairs = point.links().stream().flatMap(link -> link.in(places).stream()).toList();
            List<KeptPair> gone = point.links().stream().filter(link -> link.in(places).isEmpty()).toList();
            if (!pairs.isEmpty()) {
                there.add(new Decided.Point(point.title(), point.state(), pairs, point.treatments()));
            }
            if (!gone.isEmpty()) {
                lost.add(new LostDecision.OfPoint(point, gone));
            }
        }
        return new FoundDecisions(new Decided(found, there, treatments), lost);
    }

    /// What is kept once the reader has decided otherwise. What was not found in the texts stays kept; a place that was
    /// kept before keeps its words.
    ///
    /// @param now all that holds now
    /// @param places as for [#in]
    /// @param quote makes the anchor of a place of a reading text
    public KeptDecisions with(Decided now, Function<Anchor, Optional<End>> places, Function<End, Anchor> quote) {
        Known known = new Known(this, places, quote);
        List<KeptLink> nowLinks = new ArrayList<>(
                links.stream().filter(link -> link.pair().in(places).isEmpty()).toList());
        now.links().forEach(link -> nowLinks.add(new KeptLink(known.pair(link.pair()), link.state())));
        List<KeptPoint> nowPoints = new ArrayList<>();
        for (KeptPoint point : points) {
            if (point.links().stream().allMatch(link -> link.in(places).isEmpty())) {
                nowPoints.add(point);
            }
        }
        for (Decided.Point point : now.points()) {
            List<KeptPair> pairs = new ArrayList<>();
            point.links().forEach(pair -> pairs.add(known.pair(pair)));
            pairs.addAll(known.lostWith(point));
            nowPoints.add(new KeptPoint(point.title(), point.state(), pairs, point.treatments()));
        }
        return new KeptDecisions(nowLinks, nowPoints, now.treatments());
    }

    /// The pairs that are kept already.
    private record Known(
            KeptDecisions kept, Function<Anchor, Optional<End>> places, Function<End, Anchor> quote) {
        KeptPair pair(Pair pair) {
            List<KeptPair> all = new ArrayList<>();
            kept.links().forEach(link -> all.add(link.pair()));
            kept.points().forEach(point -> all.addAll(point.links()));
            return all.stream()
                    .filter(one -> one.in(places).filter(pair::isSame).isPresent())
                    .findFirst()
                    .orElseGet(() -> new KeptPair(quote.apply(pair.one()), quote.apply(pair.other())));
        }

        /// What was not found of the points that a point took in, each given to the point that has their first link.
        List<KeptPair> lostWith(Decided.Point point) {
            List<KeptPair> lost = new ArrayList<>();
            for (KeptPoint before : kept.points()) {
                Optional<Pair> first = before.links().stream()
                        .flatMap(link -> link.in(places).stream())
                        .findFirst();
                if (first.filter(point::holds).isPresent()) {
                    before.links().stream()
                            .filter(link -> link.in(places).isEmpty())
                            .forEach(lost::add);
                }
            }
            return lost;
        }
    }
}
