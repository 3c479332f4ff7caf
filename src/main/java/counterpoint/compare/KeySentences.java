package counterpoint.compare;

import counterpoint.authority.Mention;
import counterpoint.citation.CitationKind;
import counterpoint.language.PlainTable;
import counterpoint.language.Sentences;
import counterpoint.language.Terms;
import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Chooses the sentence of a side that says best what it holds on a point.
///
/// It has the words on which the two sides meet; it takes a stand (`stands.txt`) or names the other opinion, rather
/// than tell what a case held; it is a whole sentence that can be read alone, and no citation, question or quotation.
final class KeySentences {
    /// What makes a sentence better or worse, as a factor.
    private static final double NAMES_THE_OTHER = 1.5;
    private static final double TAKES_A_STAND = 1.35;
    private static final double LEANS = 0.7;
    private static final double REPORTS = 0.7;
    private static final double QUESTION = 0.6;
    private static final double QUOTED = 0.3;
    private static final double AGAIN = 0.5;
    private static final double BROKEN = 0.3;
    private static final double CITATION = 0.05;

    /// What two sentences are worth beside each other that have no word in common.
    private static final double STRANGERS = 0.15;

    /// How many sentences of a side are tried with those of the other.
    private static final int PAIRED = 40;

    /// Telling words that a sentence of ordinary length has; a shorter or much longer one is worth less.
    private static final double SHORT = 6;
    private static final double LONG = 30;

    private static final Pattern ENDED = Pattern.compile(".*[.!?][”’\"')\\]]*", Pattern.DOTALL);

    private final Sentences division = new Sentences();
    private final PassageWords words;
    private final Map<String, Naming> naming = new HashMap<>();
    private final Pattern stands;
    private final Pattern leaning;
    private final Pattern reports;
    private final Set<Span> chosen = new HashSet<>();

    KeySentences(PassageWords words, Side left, Side right) {
        this.words = words;
        naming.put(left.opinion().id(), new Naming(right.opinion()));
        naming.put(right.opinion().id(), new Naming(left.opinion()));
        this.stands = anyOf("[stand]", "(?<![\\p{L}\\d])(?:%s)(?![\\p{L}\\d])");
        this.reports = anyOf("[report]", "(?<![\\p{L}\\d])(?:%s)(?![\\p{L}\\d])");
        this.leaning = anyOf("[leaning]", "(?:%s)(?![\\p{L}\\d])");
    }

    private static Pattern anyOf(String list, String frame) {
        List<String> words = new ArrayList<>();
        boolean wanted = false;
        for (String line : PlainTable.lines(KeySentences.class, "stands.txt")) {
            if (line.startsWith("[")) {
                wanted = line.equals(list);
            } else if (wanted) {
                words.add(Pattern.quote(line.toLowerCase(Locale.ROOT)));
            }
        }
        return Pattern.compile(frame.formatted(String.join("|", words)));
    }

    /// The two sentences of a point.
    ///
    /// @param left of the opinion on the left
    /// @param right of the opinion on the right
    record Two(Dispute.KeySentence left, Dispute.KeySentence right) {
    }

    /// The sentence of each side that says best what it holds on a point, two that meet each other, and others than
    /// those chosen before if that can be.
    ///
    /// @param links of one point, not empty
    Two of(List<Link> links) {
        List<Candidate> left = candidates(links, Link::left, Link::right);
        List<Candidate> right = candidates(links, Link::right, Link::left);
        Candidate bestLeft = left.getFirst();
        Candidate bestRight = right.getFirst();
        double most = -1;
        for (Candidate one : left) {
            for (Candidate other : right) {
                double worth = one.worth * other.worth * (STRANGERS + met(one.stems, other.stems));
                if (worth > most) {
                    most = worth;
                    bestLeft = one;
                    bestRight = other;
                }
            }
        }
        chosen.add(bestLeft.sentence.raw());
        chosen.add(bestRight.sentence.raw());
        return new Two(bestLeft.sentence, bestRight.sentence);
    }

    /// How much two sentences speak of the same, 0 to 1.
    private double met(Set<String> one, Set<String> other) {
        double both = weight(one.stream().filter(other::contains));
        return both == 0 ? 0 : both / Math.sqrt(weight(one.stream()) * weight(other.stream()));
    }

    private double weight(Stream<String> stems) {
        return stems.mapToDouble(words::weight).sum();
    }

    private List<Candidate> candidates(
            List<Link> links, Function<Link, Passage> end, Function<Link, Passage> other) {
        Map<Passage, Map<String, Double>> met = new LinkedHashMap<>();
        for (Link link : links) {
            Map<String, Double> there = met.computeIfAbsent(end.apply(link), _ -> new HashMap<>());
            words.stems(other.apply(link))
                    .forEach(stem -> there.merge(stem, link.score() * words.weight(stem), Double::sum));
        }
        List<Candidate> candidates = new ArrayList<>();
        met.forEach((passage, there) -> candidates.addAll(candidates(passage, there)));
        candidates.sort(Comparator.comparingDouble(Candidate::worth).reversed());
        return candidates.subList(0, Math.min(PAIRED, candidates.size()));
    }

    private List<Candidate> candidates(Passage passage, Map<String, Double> met) {
        Part part = words.part(passage);
        List<Candidate> candidates = new ArrayList<>();
        int before = 0;
        for (Place place : passage.places()) {
            Block block = words.side(passage).opinion().block(place);
            for (Span inPlace : division.in(place.clean().of(block.text().text()))) {
                Span raw = block.text().rawSpan(inPlace.shift(place.clean().start()));
                Span inPassage = inPlace.shift(before);
                Set<String> stems = stems(passage, inPassage);
                double worth = worth(part, inPassage, stems, met)
                        * (block instanceof BlockQuotation ? QUOTED : 1)
                        * (chosen.contains(raw) ? AGAIN : 1);
                candidates.add(new Candidate(
                        worth, stems, new Dispute.KeySentence(raw, inPassage.of(passage.text()))));
            }
            before += place.clean().length() + 1;
        }
        return candidates;
    }

    private Set<String> stems(Passage passage, Span sentence) {
        return words.in(passage).stream()
                .filter(term -> sentence.contains(term.span().start()))
                .map(Terms.Term::stem)
                .collect(Collectors.toSet());
    }

    private double worth(Part part, Span sentence, Set<String> stems, Map<String, Double> met) {
        String text = sentence.of(part.words().text());
        String small = text.toLowerCase(Locale.ROOT);
        double shared = stems.stream().mapToDouble(stem -> met.getOrDefault(stem, 0.0)).sum();
        double worth = shared / Math.sqrt(Math.max(stems.size(), SHORT)) * Math.min(1, stems.size() / SHORT);
        worth *= Math.min(1, LONG / Math.max(1, stems.size()));
        worth *= namesTheOther(part, sentence) ? NAMES_THE_OTHER : 1;
        worth *= stands.matcher(small).find() ? TAKES_A_STAND : 1;
        worth *= reports.matcher(small).find() ? REPORTS : 1;
        worth *= leaning.matcher(small).lookingAt() ? LEANS : 1;
        worth *= small.endsWith("?") ? QUESTION : 1;
        worth *= isQuotation(text) ? QUOTED : 1;
        worth *= isBroken(text) ? BROKEN : 1;
        return worth * (isCitation(part, sentence) ? CITATION : 1);
    }

    private boolean namesTheOther(Part part, Span sentence) {
        Naming names = naming.get(part.words().opinion());
        return names != null && names.in(part, sentence).isPresent();
    }

    /// Whether the words are for the most part another's.
    private static boolean isQuotation(String text) {
        int open = text.indexOf('“');
        int close = text.lastIndexOf('”');
        return ((open < 0 ? 0 : open) < text.length() / 8 && close > text.length() / 2)
                || (open >= 0 && close < open && open < text.length() / 2);
    }

    private static boolean isBroken(String text) {
        return !ENDED.matcher(text).matches() || !Character.isUpperCase(text.charAt(first(text)));
    }

    private static int first(String text) {
        int at = 0;
        while (at < text.length() - 1 && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Whether a sentence begins with a citation that is no mere name, or with a signal before one.
    private static boolean isCitation(Part part, Span sentence) {
        for (Mention mention : part.mentions()) {
            Span cited = part.at(mention.citation().place());
            boolean opens = mention.citation().kind() != CitationKind.NAME
                    && sentence.contains(cited.start())
                    && cited.start() - sentence.start() <= mention.citation().signal().map(String::length).orElse(0)
                            + 2;
            if (opens) {
                return true;
            }
        }
        return false;
    }

    private record Candidate(double worth, Set<String> stems, Dispute.KeySentence sentence) {
    }
}
