package counterpoint.doctrine;

import counterpoint.authority.Mention;
import counterpoint.authority.PassageMentions;
import counterpoint.doctrine.DoctrineTag.Kind;
import counterpoint.doctrine.DoctrineTag.Why;
import counterpoint.language.AskedText;
import counterpoint.language.AskedText.Found;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Says which doctrines each passage of an opinion discusses.
///
/// Every stored query of every doctrine is asked of every passage. What is found adds up as independent evidence
/// does: two finds of strengths a and b make 1 − (1 − a)(1 − b). A passage beside one that discusses the doctrine needs
/// a little less. May be used on any thread.
public final class DoctrineTagger {
    /// The strength from which a passage is said to discuss a doctrine; set by hand, measured in decision 0027.
    static final double THRESHOLD = 0.5;

    /// What a passage beside it that discusses the doctrine adds.
    private static final double NEIGHBOR = 0.15;

    /// What finds of one query after the first count for beside it, and how many do.
    private static final double AGAIN = 0.5;
    private static final int MOST_AGAIN = 2;

    private final List<Asked> asked;

    /// A doctrine with all queries that are asked for it; its number in the list stands for it.
    private record Asked(Doctrine doctrine, List<DoctrineQuery> queries) {
    }

    /// A tagger for the doctrines of a library.
    public DoctrineTagger(Doctrines doctrines) {
        this.asked = doctrines.list().stream()
                .map(doctrine -> new Asked(doctrine, doctrine.allQueries()))
                .toList();
    }

    /// The doctrines of each passage, in the order of `passages`; of one passage the strongest first.
    ///
    /// @param mentions the citations of the opinion
    public List<List<DoctrineTag>> tags(Opinion opinion, List<Passage> passages, List<Mention> mentions) {
        List<Map<Integer, Evidence>> own = evidence(opinion, passages, mentions);
        List<List<DoctrineTag>> tags = new ArrayList<>();
        for (int index = 0; index < passages.size(); index++) {
            Map<Integer, Evidence> before = neighbor(passages, own, index, index - 1);
            Map<Integer, Evidence> after = neighbor(passages, own, index, index + 1);
            List<DoctrineTag> ofPassage = new ArrayList<>();
            own.get(index).forEach((number, evidence) -> {
                double beside = Math.max(strength(before, number), strength(after, number));
                Evidence whole = beside < THRESHOLD ? evidence : evidence.beside(beside * NEIGHBOR);
                if (whole.strength() >= THRESHOLD) {
                    ofPassage.add(whole.tag(asked.get(number).doctrine()));
                }
            });
            ofPassage.sort(Comparator.comparingDouble(DoctrineTag::strength).reversed());
            tags.add(List.copyOf(ofPassage));
        }
        return List.copyOf(tags);
    }

    /// What each passage has by itself, by the doctrine's number.
    private List<Map<Integer, Evidence>> evidence(
            Opinion opinion, List<Passage> passages, List<Mention> mentions) {
        PassageMentions cited = new PassageMentions(passages, mentions);
        HeadingsAbove headings = new HeadingsAbove(opinion);
        AskedText text = new AskedText();
        List<Map<Integer, Evidence>> evidence = new ArrayList<>();
        for (int index = 0; index < passages.size(); index++) {
            Passage passage = passages.get(index);
            evidence.add(evidence(new PassageText(passage, cited.in(index), headings.over(passage)), text));
        }
        return evidence;
    }

    private Map<Integer, Evidence> evidence(PassageText passage, AskedText text) {
        text.read(passage.fields());
        Map<Integer, Evidence> evidence = new HashMap<>();
        for (int number = 0; number < asked.size(); number++) {
            Evidence found = Evidence.NONE;
            for (DoctrineQuery query : asked.get(number).queries()) {
                List<Found> places = text.ask(query.query());
                if (!places.isEmpty()) {
                    found = found.with(strength(query, places), passage.why(query.query(), places));
                }
            }
            if (!found.whys().isEmpty()) {
                evidence.put(number, found);
            }
        }
        return evidence;
    }

    private static double strength(DoctrineQuery query, List<Found> places) {
        int again = Math.min(places.size() - 1, MOST_AGAIN);
        return 1 - Math.pow(1 - query.weight().strength(), 1 + AGAIN * again);
    }

    /// What a passage beside it has; nothing across the line between the body and its footnotes.
    private static Map<Integer, Evidence> neighbor(
            List<Passage> passages, List<Map<Integer, Evidence>> evidence, int of, int index) {
        boolean isOne = index >= 0
                && index < passages.size()
                && passages.get(of).isFootnote() == passages.get(index).isFootnote();
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
