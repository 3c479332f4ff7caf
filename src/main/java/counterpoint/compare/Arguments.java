package counterpoint.compare;

import counterpoint.authority.Mention;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// Joins the passages of an opinion into arguments: neighbors that speak of the same things.
///
/// What is answered is seldom one passage. The two neighbors that are most alike are joined, then the next two, as long
/// as the whole has at most [#LONGEST] characters; no argument goes across a heading, and a footnote stays alone.
final class Arguments {
    /// Characters that an argument has at most, unless a single passage has more: about a page of a slip opinion.
    static final int LONGEST = 2000;

    private static final double ONE_PARAGRAPH = 0.15;

    private final TellingWords telling;
    private final Vocabulary words;
    private final Vocabulary authorities;
    private final IdentityHashMap<Part, Bag> bags = new IdentityHashMap<>();

    Arguments(TellingWords telling, Vocabulary words, Vocabulary authorities) {
        this.telling = telling;
        this.words = words;
        this.authorities = authorities;
    }

    /// The arguments of a side, in the order of its passages.
    List<Part> of(Opinion opinion, List<Part> passages) {
        List<Part> parts = new ArrayList<>(passages);
        List<Double> cohesion = new ArrayList<>();
        for (int index = 0; index + 1 < parts.size(); index++) {
            cohesion.add(cohesion(opinion, parts.get(index), parts.get(index + 1)));
        }
        int best = best(cohesion);
        while (best >= 0) {
            parts.set(best, joined(parts.get(best), parts.remove(best + 1)));
            cohesion.remove(best);
            if (best > 0) {
                cohesion.set(best - 1, cohesion(opinion, parts.get(best - 1), parts.get(best)));
            }
            if (best < cohesion.size()) {
                cohesion.set(best, cohesion(opinion, parts.get(best), parts.get(best + 1)));
            }
            best = best(cohesion);
        }
        return parts;
    }

    /// The first of the greatest; -1 if none may be joined.
    private static int best(List<Double> cohesion) {
        int best = -1;
        for (int index = 0; index < cohesion.size(); index++) {
            if (cohesion.get(index) >= 0 && (best < 0 || cohesion.get(index) > cohesion.get(best))) {
                best = index;
            }
        }
        return best;
    }

    /// How much two neighbors belong together; negative if they may not be joined.
    private double cohesion(Opinion opinion, Part first, Part second) {
        boolean apart = first.words().isFootnote()
                || second.words().isFootnote()
                || first.words().text().length() + second.words().text().length() > LONGEST
                || hasHeadingBetween(opinion, first.words(), second.words());
        if (apart) {
            return -1;
        }
        double together = first.words().paragraph() == second.words().paragraph() ? ONE_PARAGRAPH : 0;
        return profile(first).likeness(profile(second)) + together;
    }

    private Profile profile(Part part) {
        return Profile.ofWords(bag(part), words)
                .and(Profile.ofAuthorities(part.mentions(), authorities), Evidence.AUTHORITIES_BESIDE_WORDS);
    }

    private Bag bag(Part part) {
        return bags.computeIfAbsent(part, read -> Bag.plain(telling.in(read.words().text(), read.cited())));
    }

    private static boolean hasHeadingBetween(Opinion opinion, Passage first, Passage second) {
        int from = first.places().getLast().block();
        int to = second.places().getFirst().block();
        return opinion.body().subList(Math.min(from, to), to).stream().anyMatch(Heading.class::isInstance);
    }

    private Part joined(Part first, Part second) {
        List<Place> places = new ArrayList<>(first.words().places());
        places.addAll(second.words().places());
        Passage words = new Passage(
                first.words().opinion(),
                first.words().number(),
                first.words().paragraph(),
                first.words().text() + "\n" + second.words().text(),
                places,
                first.words().span().cover(second.words().span()));
        List<Mention> mentions = new ArrayList<>(first.mentions());
        mentions.addAll(second.mentions());
        Part whole = new Part(words, first.passage(), mentions);
        bags.put(whole, bag(first).with(bag(second), 1));
        return whole;
    }
}
