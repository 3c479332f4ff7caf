package counterpoint.doctrine;

import counterpoint.doctrine.DoctrineTag.Kind;
import counterpoint.doctrine.DoctrineTag.Why;
import counterpoint.language.AskedText.Found;
import counterpoint.language.QueryAsker;
import counterpoint.language.StoredQueries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Says which doctrines each passage of an opinion discusses.
///
/// Every stored query of every doctrine is asked of every passage. What is found adds up as independent evidence
/// does: two finds of strengths a and b make 1 − (1 − a)(1 − b). A passage beside one that discusses the doctrine needs
/// a little less. May be used on any thread.
final class DoctrineTagger {
    /// The strength from which a passage is said to discuss a doctrine; set by hand, measured in decision 0031.
    static final double THRESHOLD = 0.6;

    /// What a passage beside it that discusses the doctrine adds.
    private static final double NEIGHBOR = 0.15;

    /// What finds of one query after the first count for beside it, and how many do.
    private static final double AGAIN = 0.5;
    private static final int MOST_AGAIN = 2;

    private final List<Doctrine> doctrines;
    private final List<Asked> asked = new ArrayList<>();
    private final StoredQueries queries;

    /// A query and the number of the doctrine for which it is asked.
    private record Asked(DoctrineQuery query, int doctrine) {
    }

    /// The newest library that was asked for, which one opinion after another is.
    private static volatile Optional<OfLibrary> newest = Optional.empty();

    private record OfLibrary(Doctrines library, DoctrineTagger tagger) {
    }

    /// A tagger for the doctrines of a library.
    static DoctrineTagger of(Doctrines library) {
        Optional<OfLibrary> known = newest.filter(one -> one.library().equals(library));
        OfLibrary now = known.orElseGet(() -> new OfLibrary(library, new DoctrineTagger(library.list())));
        newest = Optional.of(now);
        return now.tagger();
    }

    /// A tagger for these doctrines.
    DoctrineTagger(List<Doctrine> doctrines) {
        this.doctrines = List.copyOf(doctrines);
        for (int number = 0; number < doctrines.size(); number++) {
            for (DoctrineQuery query : doctrines.get(number).allQueries()) {
                asked.add(new Asked(query, number));
            }
        }
        this.queries = new StoredQueries(asked.stream().map(one -> one.query().query()).toList());
    }

    /// The doctrines of each passage, in the order of the passages; of one passage the strongest first.
    List<List<DoctrineTag>> tags(OpinionText opinion) {
        List<Map<Integer, Evidence>> own = new ArrayList<>();
        QueryAsker asker = queries.asker();
        opinion.passages().forEach(passage -> own.add(evidence(passage, asker)));
        List<List<DoctrineTag>> tags = new ArrayList<>();
        for (int index = 0; index < own.size(); index++) {
            tags.add(tags(
                    own.get(index), neighbor(opinion, own, index, index - 1),
                    neighbor(opinion, own, index, index + 1)));
        }
        return List.copyOf(tags);
    }

    private List<DoctrineTag> tags(
            Map<Integer, Evidence> own, Map<Integer, Evidence> before, Map<Integer, Evidence> after) {
        List<DoctrineTag> tags = new ArrayList<>();
        own.forEach((number, evidence) -> {
            double beside = Math.max(strength(before, number), strength(after, number));
            Evidence whole = beside < THRESHOLD ? evidence : evidence.beside(beside * NEIGHBOR);
            if (whole.strength() >= THRESHOLD) {
                tags.add(whole.tag(doctrines.get(number)));
            }
        });
        tags.sort(Comparator.comparingDouble(DoctrineTag::strength).reversed());
        return List.copyOf(tags);
    }

    /// What a passage has by itself, by the doctrine's number.
    private Map<Integer, Evidence> evidence(PassageText passage, QueryAsker asker) {
        Map<Integer, Evidence> evidence = new TreeMap<>();
        asker.ask(passage.asked()).forEach((number, places) -> {
            Asked one = asked.get(number);
            Evidence before = evidence.getOrDefault(one.doctrine(), Evidence.NONE);
            evidence.put(
                    one.doctrine(),
                    before.with(strength(one.query(), places), passage.why(one.query().query(), places)));
        });
        return evidence;
    }

    private static double strength(DoctrineQuery query, List<Found> places) {
        int again = Math.min(places.size() - 1, MOST_AGAIN);
        return 1 - Math.pow(1 - query.weight().strength(), 1 + AGAIN * again);
    }

    /// What a passage beside it has; nothing across the line between the body and its footnotes.
    private static Map<Integer, Evidence> neighbor(
            OpinionText opinion, List<Map<Integer, Evidence>> evidence, int of, int index) {
        boolean isOne = index >= 0
                && index < evidence.size()
                && opinion.isFootnote(of) == opinion.isFootnote(index);
        return isOne ? evidence.get(index) : Map.of();
    }

    private static double strength(Map<Integer, Evidence> evidence, int number) {
        return evidence.getOrDefault(number, Evidence.NONE).strength();
    }

    /// What says that a passage discusses a doctrine.
    ///
    /// @param strength of all together
    /// @param whys with the strength of each
    private record Evidence(double strength, List<Weighed> whys) {
        static final Evidence NONE = new Evidence(0, List.of());

        record Weighed(double strength, Why why) {
        }

        Evidence with(double more, Why why) {
            List<Weighed> all = new ArrayList<>(whys);
            all.add(new Weighed(more, why));
            return new Evidence(1 - (1 - strength) * (1 - more), all);
        }

        Evidence beside(double more) {
            return with(more, new Why(Kind.NEIGHBOR, "", "beside a passage that discusses it", List.of()));
        }

        DoctrineTag tag(Doctrine doctrine) {
            List<Why> sorted = whys.stream()
                    .sorted(Comparator.comparingDouble(Weighed::strength).reversed())
                    .map(Weighed::why)
                    .toList();
            return new DoctrineTag(doctrine, strength, sorted);
        }
    }
}
