package counterpoint.authority;

import counterpoint.citation.Citation;
import counterpoint.citation.CitationKind;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/// Works out how an opinion uses the authorities that it cites: how often, how deeply, with their own words or not.
public final class AuthorityUses {
    /// A passage is about an authority that it cites by itself as often as this, or names in a sentence.
    private static final int ABOUT = 2;

    /// The use of each authority that the opinion mentions, in the order of first mention.
    ///
    /// @param mentions of the opinion, in the order printed
    /// @param passages of the opinion
    public List<AuthorityUse> of(Opinion opinion, List<Mention> mentions, List<Passage> passages) {
        Set<Integer> strings = strings(mentions);
        PassageAt places = new PassageAt(passages);
        QuotedWords quoted = new QuotedWords(opinion);
        Map<String, Counting> counted = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.countsAsMention() && mention.authority().isPresent()) {
                Authority meant = mention.authority().get();
                boolean itsWords = quoted.has(mention.citation());
                boolean aside = isAside(mention.citation(), strings.contains(mention.index()), itsWords);
                counted.computeIfAbsent(meant.key(), key -> new Counting(meant))
                        .count(mention, itsWords, aside ? PassageAt.NONE : places.number(mention.citation().place()));
            }
        }
        return counted.values().stream().map(one -> one.use(opinion.id())).toList();
    }

    /// The indexes of mentions in a string of citations.
    private static Set<Integer> strings(List<Mention> mentions) {
        Set<Integer> strings = new HashSet<>();
        Map<OptionalInt, Integer> last = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.countsAsMention()) {
                Integer before = last.put(mention.citation().within(), mention.index());
                if (mention.citation().setting().continued()) {
                    strings.add(mention.index());
                    if (before != null) {
                        strings.add(before);
                    }
                }
            }
        }
        return strings;
    }

    /// Whether a mention says nothing of what it means: in a parenthetical, as later history, or in a string without a
    /// quotation or a parenthetical of its own.
    private static boolean isAside(Citation citation, boolean inString, boolean quoted) {
        return citation.within().isPresent()
                || citation.history().isPresent()
                || (inString && !quoted && citation.parenthetical().isEmpty());
    }

    /// One authority while its mentions are counted.
    private static final class Counting {
        private final Authority authority;
        private final Map<CitationKind, Integer> kinds = new EnumMap<>(CitationKind.class);
        private final Map<Integer, Integer> byPassage = new HashMap<>();
        private final List<Mention> mentions = new ArrayList<>();
        private int alone;
        private boolean quoted;

        Counting(Authority authority) {
            this.authority = authority;
        }

        void count(Mention mention, boolean itsWords, int passage) {
            mentions.add(mention);
            kinds.merge(mention.citation().kind(), 1, Integer::sum);
            quoted |= itsWords;
            if (passage != PassageAt.NONE) {
                alone++;
                byPassage.merge(passage, weight(mention.citation()), Integer::sum);
            }
        }

        private static int weight(Citation citation) {
            return citation.kind() == CitationKind.NAME ? ABOUT : 1;
        }

        AuthorityUse use(String opinion) {
            return new AuthorityUse(
                    authority,
                    opinion,
                    kinds,
                    alone,
                    (int) byPassage.entrySet().stream()
                            .filter(one -> one.getKey() != PassageAt.ELSEWHERE && one.getValue() >= ABOUT)
                            .count(),
                    quoted,
                    mentions);
        }
    }

    /// Finds the passage of a place.
    private static final class PassageAt {
        static final int NONE = -1;
        /// In no passage, such as in a heading.
        static final int ELSEWHERE = 0;

        private final Map<Block, NavigableMap<Integer, Integer>> byBlock = new HashMap<>();

        PassageAt(List<Passage> passages) {
            for (Passage passage : passages) {
                for (Place place : passage.places()) {
                    byBlock.computeIfAbsent(Block.of(place), block -> new TreeMap<>())
                            .put(place.clean().start(), passage.number());
                }
            }
        }

        int number(Place place) {
            NavigableMap<Integer, Integer> block = byBlock.get(Block.of(place));
            Map.Entry<Integer, Integer> before = block == null ? null : block.floorEntry(place.clean().start());
            return before == null ? ELSEWHERE : before.getValue();
        }

        private record Block(boolean footnote, int number) {
            static Block of(Place place) {
                return new Block(place.footnote(), place.block());
            }
        }
    }
}
