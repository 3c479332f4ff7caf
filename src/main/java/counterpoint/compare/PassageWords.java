package counterpoint.compare;

import counterpoint.authority.Mention;
import counterpoint.language.Terms;
import counterpoint.opinion.Passage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The telling words of passages of two opinions, and how much each of them says; for the ends of links too, which lie
/// in passages. Not for several threads at once.
final class PassageWords {
    private final TellingWords telling = new TellingWords();
    private final Map<String, Side> sides = new HashMap<>();
    private final IdentityHashMap<Passage, Part> parts = new IdentityHashMap<>();
    private final IdentityHashMap<Passage, List<Terms.Term>> read = new IdentityHashMap<>();
    private final IdentityHashMap<Passage, Set<String>> stems = new IdentityHashMap<>();
    private final List<Set<String>> each;
    private final Vocabulary vocabulary;

    PassageWords(Side left, Side right) {
        sides.put(left.opinion().id(), left);
        sides.put(right.opinion().id(), right);
        this.each = Stream.concat(left.passages().stream(), right.passages().stream()).map(this::stems).toList();
        this.vocabulary = new Vocabulary(each);
    }

    /// How much it says that a passage has a word: the fewer have it, the more.
    double weight(String stem) {
        return vocabulary.weight(stem);
    }

    /// How much it says that a passage has all of these words.
    double weight(Set<String> all) {
        long with = each.stream().filter(stems -> stems.containsAll(all)).count();
        return Math.log((each.size() + 1) / (with + 0.5));
    }

    /// The telling words of a passage, outside its citations, with their places in its text.
    List<Terms.Term> in(Passage passage) {
        return read.computeIfAbsent(
                passage, one -> telling.in(one.text(), part(one).cited()));
    }

    /// The stems of the telling words of a passage; not to be changed.
    Set<String> stems(Passage passage) {
        return stems.computeIfAbsent(passage, one -> {
            Set<String> its = new HashSet<>();
            in(one).forEach(term -> its.add(term.stem()));
            return its;
        });
    }

    Profile profile(Passage passage) {
        return Profile.ofWords(Bag.plain(in(passage)), vocabulary);
    }

    /// A passage with its citations.
    Part part(Passage passage) {
        return parts.computeIfAbsent(passage, one -> {
            Part bare = new Part(one, 0, List.of());
            List<Mention> mentions = side(one).mentions().stream()
                    .filter(mention -> one.holds(mention.citation().place()))
                    .sorted(Comparator.comparingInt(mention -> bare.at(mention.citation().place()).start()))
                    .toList();
            return new Part(one, 0, mentions);
        });
    }

    Side side(Passage passage) {
        Side side = sides.get(passage.opinion());
        if (side == null) {
            throw new IllegalArgumentException("a passage of another opinion: " + passage.opinion());
        }
        return side;
    }
}
