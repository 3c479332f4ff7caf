package counterpoint.compare;

import counterpoint.language.Terms;
import counterpoint.opinion.Passage;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Finds the phrases of a text that say what a point is about.
///
/// A phrase is a stretch of words that is printed so, without punctuation, quotation marks or citations within. It
/// begins and ends with a telling word, has no word at which phrases break (`phrase-words.txt`: "held", "we"), and
/// stands alone at least once: between such words, small words and punctuation, so that it is not half of a longer one,
/// and whole as far as the words beside it tell (`PhraseEnds`).
/// The best has the words on which both sides meet and that are rare elsewhere, and is printed by both.
final class TitlePhrases {
    private static final int LONGEST = 48;
    private static final int MOST_WORDS = 8;

    /// What the words of a phrase add that the two sides do not have in common.
    private static final double APART = 0.05;

    private static final double PRINTED_BY_BOTH = 1.6;
    private static final double KEY = 1.1;

    private static final double OFTEN = 0.3;

    /// The weight of a phrase, as that of a word, from which on it is particular enough: in one passage of twelve.
    private static final double TELLING = 2.5;

    private static final int WEIGHED_AGAIN = 40;

    /// The name of a place or a person, in the facts that both tell.
    private static final double NAMED = 0.5;

    private final PassageWords words;
    private final PhraseWords list = new PhraseWords();
    private final IdentityHashMap<Passage, List<Stretch>> read = new IdentityHashMap<>();

    TitlePhrases(PassageWords words) {
        this.words = words;
    }

    /// The phrases for a point, the best first; in sentence case, but for a capital at the beginning.
    ///
    /// @param links of the point, not empty
    /// @param key its key sentences
    List<String> of(List<Link> links, List<Dispute.KeySentence> key) {
        Map<String, Double> common = common(links);
        Map<String, Phrase> phrases = new LinkedHashMap<>();
        collect(links, Link::left, phrases);
        collect(links, Link::right, phrases);
        return phrases.values().stream()
                .filter(phrase -> phrase.alone && phrase.text.length() <= LONGEST)
                .map(phrase -> new Weighed(phrase, worth(phrase, common, key)))
                .sorted(Comparator.comparingDouble(Weighed::worth).reversed())
                .limit(WEIGHED_AGAIN)
                .map(one -> new Weighed(one.phrase, one.worth * particular(one.phrase)))
                .sorted(Comparator.comparingDouble(Weighed::worth).reversed())
                .map(one -> one.phrase.text)
                .toList();
    }

    /// How particular a phrase is to few passages of the case, at most 1.
    private double particular(Phrase phrase) {
        return Math.min(1, words.weight(phrase.stems) / TELLING);
    }

    /// How much the two sides meet in each word: the share of the links whose ends both have it, by its weight.
    private Map<String, Double> common(List<Link> links) {
        Map<String, Double> common = new HashMap<>();
        double all = links.stream().mapToDouble(Link::score).sum();
        for (Link link : links) {
            Set<String> both = new HashSet<>(words.stems(link.left()));
            both.retainAll(words.stems(link.right()));
            both.forEach(stem -> common.merge(stem, link.score() / all * words.weight(stem), Double::sum));
        }
        return common;
    }

    private double worth(Phrase phrase, Map<String, Double> common, List<Dispute.KeySentence> key) {
        double met = 0;
        for (String stem : phrase.stems) {
            met += common.getOrDefault(stem, 0.0) + APART * words.weight(stem);
        }
        boolean inKey = key.stream().anyMatch(sentence -> sentence.text().contains(phrase.text));
        return met
                / Math.pow(phrase.stems.size() + 1.0, 0.6)
                * (phrase.sides.size() > 1 ? PRINTED_BY_BOTH : 1)
                * (inKey ? KEY : 1)
                * (1 + OFTEN * Math.log(phrase.passages.size()))
                * (isName(phrase.text) ? NAMED : 1);
    }

    /// Whether more than its first word is capitalized.
    private static boolean isName(String phrase) {
        return phrase.chars().skip(1).filter(Character::isUpperCase).count() > 1;
    }

    private void collect(List<Link> links, Function<Link, Passage> end, Map<String, Phrase> phrases) {
        links.stream().map(end).distinct().forEach(passage -> {
            for (Stretch stretch : read.computeIfAbsent(passage, this::stretches)) {
                Phrase phrase = phrases.computeIfAbsent(
                        stretch.text.toLowerCase(Locale.ROOT), _ -> new Phrase(stretch.text, stretch.stems));
                phrase.sides.add(passage.opinion());
                phrase.passages.add(passage.span());
                phrase.alone |= stretch.alone;
            }
        });
    }

    private List<Stretch> stretches(Passage passage) {
        String text = passage.text();
        Map<Integer, String> stems = new HashMap<>();
        for (Terms.Term term : words.in(passage)) {
            stems.putIfAbsent(term.span().start(), term.stem());
        }
        List<Span> cited = words.part(passage).cited();
        PhraseEnds ends = new PhraseEnds(list, text);
        List<Stretch> stretches = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        int end = 0;
        for (int index = 0; index < ends.words().size(); index++) {
            Span word = ends.words().get(index);
            String small = word.of(text).toLowerCase(Locale.ROOT);
            boolean apart = !run.isEmpty() && !isOneSpaceOrHyphen(text, end, word.start());
            boolean breaks = cited.stream().anyMatch(span -> span.overlaps(word))
                    || !Character.isLetter(text.charAt(word.start()))
                    || list.breaks(small);
            if (apart || breaks) {
                stretches.addAll(phrases(text, run, ends));
                run.clear();
            }
            if (!breaks) {
                String stem = list.isSmall(small) ? "" : stems.getOrDefault(word.start(), "");
                run.add(new Token(index, word, stem));
            }
            end = word.end();
        }
        stretches.addAll(phrases(text, run, ends));
        return stretches;
    }

    /// A space, or a hyphen within a compound word.
    private static boolean isOneSpaceOrHyphen(String text, int end, int start) {
        return start == end + 1 && (text.charAt(end) == ' ' || text.charAt(end) == '-');
    }

    private static List<Stretch> phrases(String text, List<Token> run, PhraseEnds ends) {
        List<Stretch> phrases = new ArrayList<>();
        for (int first = 0; first < run.size(); first++) {
            for (int last = first + 1; last < Math.min(run.size(), first + MOST_WORDS); last++) {
                Set<String> stems = new LinkedHashSet<>();
                run.subList(first, last + 1).stream().filter(Token::telling).forEach(token -> stems.add(token.stem));
                if (run.get(first).telling() && run.get(last).telling() && stems.size() > 1) {
                    Span span = run.get(first).span.cover(run.get(last).span);
                    boolean alone = (first == 0 || !run.get(first - 1).telling())
                            && (last == run.size() - 1 || !run.get(last + 1).telling());
                    phrases.add(new Stretch(
                            span.of(text), stems, alone && ends.areWhole(run.get(first).index, run.get(last).index)));
                }
            }
        }
        return phrases;
    }

    private record Weighed(Phrase phrase, double worth) {
    }

    /// A word of a run.
    ///
    /// @param index which word of the passage it is
    /// @param stem empty if the word is small or says nothing
    private record Token(int index, Span span, String stem) {
        boolean telling() {
            return !stem.isEmpty();
        }
    }

    private record Stretch(String text, Set<String> stems, boolean alone) {
    }

    private static final class Phrase {
        private final String text;
        private final Set<String> stems;
        private final Set<String> sides = new HashSet<>();
        private final Set<Span> passages = new HashSet<>();
        private boolean alone;

        Phrase(String text, Set<String> stems) {
            this.text = text;
            this.stems = stems;
        }
    }
}
