package counterpoint.compare;

import counterpoint.doctrine.Doctrine;
import counterpoint.opinion.Passage;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes disputes of links that are about one point: finds their title, their key sentences, what both sides cite.
///
/// One writer makes the disputes of one comparison, the weightiest first: no title and, if that can be, no key sentence
/// serves twice.
final class DisputeWriter {
    /// The share of a point's links that must rest on an authority, or be about a doctrine, to give the point its name.
    private static final double NAMING = 0.25;

    private static final char BESIDE = '·';
    private static final double DISCUSSED = 0.5;

    private final PassageWords words;
    private final KeySentences sentences;
    private final TitlePhrases phrases;
    private final ShortNames names;
    private final Treatments treatments;
    private final Set<String> titles = new HashSet<>();

    DisputeWriter(Side left, Side right, PassageWords words, Treatments treatments) {
        this.words = words;
        this.sentences = new KeySentences(words, left, right);
        this.phrases = new TitlePhrases(words);
        this.names = new ShortNames(left, right);
        this.treatments = treatments;
    }

    /// The dispute that links make, whoever put them together.
    ///
    /// @param together not empty
    Dispute of(List<Link> together) {
        List<Link> links = together.stream()
                .sorted(Comparator.comparingDouble(Link::score).reversed())
                .toList();
        KeySentences.Two key = sentences.of(links);
        Map<String, Double> cited = cited(links);
        List<String> authorities = List.copyOf(cited.keySet());
        return new Dispute(
                title(links, cited, List.of(key.left(), key.right())),
                false,
                State.COMPUTED,
                links,
                key.left(),
                key.right(),
                authorities,
                treatments.within(authorities, spans(links, Link::left), spans(links, Link::right)));
    }

    private String title(List<Link> links, Map<String, Double> cited, List<Dispute.KeySentence> key) {
        double all = links.stream().mapToDouble(Link::score).sum();
        Optional<String> name = cited.entrySet().stream()
                .filter(one -> one.getValue() >= NAMING * all)
                .flatMap(one -> names.of(one.getKey()).stream())
                .findFirst();
        List<String> about = Stream.concat(topic(links).stream(), phrases.of(links, key).stream()).toList();
        List<String> possible = new ArrayList<>();
        about.forEach(phrase -> possible.add(name.filter(its -> !phrase.startsWith(its))
                .map(its -> its + " " + BESIDE + " " + phrase)
                .orElse(capitalized(phrase))));
        name.ifPresent(possible::add);
        possible.add("Paragraph " + links.getFirst().left().paragraph());
        return possible.stream()
                .filter(one -> titles.add(about(one)))
                .findFirst()
                .orElse(possible.getLast());
    }

    /// What follows the authority's name, in small letters; the same phrase beside another authority is no new title.
    private static String about(String title) {
        return title.substring(title.indexOf(BESIDE) + 1).strip().toLowerCase(Locale.ROOT);
    }

    private static String capitalized(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /// The doctrine that most of the links are about, on both sides.
    private Optional<String> topic(List<Link> links) {
        Map<String, Double> discussed = new LinkedHashMap<>();
        double all = 0;
        for (Link link : links) {
            all += link.score();
            Set<Doctrine> both = words.side(link.left()).doctrinesOf(link.left());
            both.retainAll(words.side(link.right()).doctrinesOf(link.right()));
            both.forEach(doctrine -> discussed.merge(doctrine.label(), link.score(), Double::sum));
        }
        double enough = DISCUSSED * all;
        return discussed.entrySet().stream()
                .filter(one -> one.getValue() >= enough)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static List<Span> spans(List<Link> links, Function<Link, Passage> end) {
        return links.stream().map(link -> end.apply(link).span()).distinct().toList();
    }

    /// How much of the links rests on each authority that both sides cite, by key, the most first.
    private static Map<String, Double> cited(List<Link> links) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Link link : links) {
            for (Link.Reason reason : link.reasons()) {
                if (reason.kind() == Link.Kind.SHARED_AUTHORITY) {
                    reason.authority().ifPresent(key -> weights.merge(key, link.score(), Double::sum));
                }
            }
        }
        Map<String, Double> sorted = new LinkedHashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }
}
