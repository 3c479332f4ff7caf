package counterpoint.search;

import counterpoint.authority.Authority;
import counterpoint.language.PlainProse;
import counterpoint.language.Terms;
import counterpoint.language.WordList;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What is telling about one passage, by which others like it are found: its rarer words, the authorities that it cites
/// and the doctrines that it discusses, each weighed by how few passages share it.
///
/// @param words its most telling words by their stems, as they are printed, most telling first
/// @param authorities the weight of each authority that it cites, by its key
/// @param doctrines the weight of each doctrine that it discusses, by its id
record Likeness(Map<String, String> words, Map<String, Double> authorities, Map<String, Double> doctrines) {
    /// Words beyond these tell little, and cost time.
    private static final int MOST_WORDS = 25;

    private static final int SHORTEST = 3;
    private static final Terms WORDS = new Terms();
    private static final PlainProse PROSE = new PlainProse();

    private static final Set<String> COMMON = WordList.named("common-words").words().stream()
            .flatMap(line -> WORDS.in(line).stream())
            .map(Terms.Term::stem)
            .collect(Collectors.toSet());

    /// Looks up how rare each of a passage's signs is.
    static Likeness of(IndexedPassage passage, IndexSearcher searcher) throws IOException {
        Map<String, Double> authorities = new LinkedHashMap<>();
        for (Authority authority : passage.authorities()) {
            if (isSource(authority)) {
                authorities.put(authority.key(), rarity(term(Facet.AUTHORITY, authority.key()), searcher));
            }
        }
        Map<String, Double> doctrines = new LinkedHashMap<>();
        for (String doctrine : passage.doctrines()) {
            doctrines.put(doctrine, rarity(term(Facet.DOCTRINE, doctrine), searcher));
        }
        return new Likeness(telling(passage.text(), searcher), authorities, doctrines);
    }

    private static boolean isTelling(String stem) {
        return stem.length() >= SHORTEST && !COMMON.contains(stem) && !Character.isDigit(stem.charAt(0));
    }

    private static Map<String, String> telling(String text, IndexSearcher searcher) throws IOException {
        Map<String, String> printed = printed(text);
        Map<String, Long> counts = WORDS.in(text).stream()
                .collect(Collectors.groupingBy(Terms.Term::stem, Collectors.counting()));
        Map<String, Double> weights = new HashMap<>();
        for (String stem : printed.keySet()) {
            double often = 1 + Math.log(counts.getOrDefault(stem, 1L));
            weights.put(stem, often * rarity(new Term(PassageFields.TEXT, stem), searcher));
        }
        Map<String, String> telling = new LinkedHashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .forEach(word -> telling.put(word.getKey(), printed.getOrDefault(word.getKey(), word.getKey())));
        return telling;
    }

    /// A page of the record or of this decision is nothing that another passage could share.
    private static boolean isSource(Authority authority) {
        return switch (authority.kind()) {
            case CASE, STATUTE, RULE, CONSTITUTION, REGULATION, SECONDARY -> true;
            case RECORD, INTERNAL -> false;
        };
    }

    /// The words of the prose by their stems as they are first printed; citations, numbers and common words left out.
    private static Map<String, String> printed(String text) {
        Map<String, String> printed = new LinkedHashMap<>();
        for (String stretch : PROSE.stretches(text)) {
            for (Terms.Term term : WORDS.in(stretch)) {
                if (isTelling(term.stem())) {
                    printed.putIfAbsent(term.stem(), term.span().of(stretch));
                }
            }
        }
        return printed;
    }

    private static double rarity(Term term, IndexSearcher searcher) throws IOException {
        double passages = PassageFields.passages(searcher.getIndexReader());
        return Math.log(1 + passages / Math.max(1, searcher.getIndexReader().docFreq(term)));
    }

    /// Finds passages with any of the words; BM25 weighs each by its rarity.
    Query inText() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.keySet().forEach(word -> query.add(new TermQuery(new Term(PassageFields.TEXT, word)), Occur.SHOULD));
        return query.build();
    }

    /// Finds passages that share an authority or a doctrine, those with more and rarer ones first.
    Query shared() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        authorities.forEach((key, weight) -> query.add(
                new BoostQuery(new TermQuery(term(Facet.AUTHORITY, key)), weight.floatValue()), Occur.SHOULD));
        doctrines.forEach((doctrine, weight) -> query.add(
                new BoostQuery(new TermQuery(term(Facet.DOCTRINE, doctrine)), weight.floatValue()), Occur.SHOULD));
        return query.build();
    }

    /// The names of the authorities that another passage cites too, rarest first.
    List<String> authoritiesOf(IndexedPassage other) {
        return other.authorities().stream()
                .filter(authority -> authorities.containsKey(authority.key()))
                .sorted(Comparator.comparing(
                        (Authority authority) -> authorities.getOrDefault(authority.key(), 0.0)).reversed())
                .map(Authority::name)
                .distinct()
                .toList();
    }

    /// The ids of the doctrines that another passage discusses too, rarest first.
    List<String> doctrinesOf(IndexedPassage other) {
        return other.doctrines().stream()
                .filter(doctrines::containsKey)
                .sorted(Comparator.comparing((String id) -> doctrines.getOrDefault(id, 0.0)).reversed())
                .toList();
    }

    /// The telling words that another passage has too, most telling first, as this one prints them.
    List<String> wordsOf(IndexedPassage other) {
        Set<String> stems = WORDS.in(other.text()).stream().map(Terms.Term::stem).collect(Collectors.toSet());
        return words.entrySet().stream()
                .filter(word -> stems.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// The part of the authorities, by weight, that another passage cites too.
    double partOfAuthorities(IndexedPassage other) {
        return part(authorities, other.authorities().stream().map(Authority::key).toList());
    }

    /// The part of the doctrines, by weight, that another passage discusses too.
    double partOfDoctrines(IndexedPassage other) {
        return part(doctrines, other.doctrines());
    }

    private static double part(Map<String, Double> own, List<String> others) {
        double all = own.values().stream().mapToDouble(Double::doubleValue).sum();
        double both = others.stream().mapToDouble(one -> own.getOrDefault(one, 0.0)).sum();
        return all > 0 ? both / all : 0;
    }

    private static Term term(Facet facet, String value) {
        return new Term(facet.id(), value);
    }
}
