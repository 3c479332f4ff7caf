package counterpoint.search;

import counterpoint.language.PlainTable;
import counterpoint.language.Synonyms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Reads what was typed as words and phrases; every input can be read, and what could not be taken as typed is said.
final class QueryReader {
    /// What is left of a question that is longer than any that a person types.
    private static final int LONGEST = 2_000;

    private static final int MOST_CLAUSES = 64;
    private static final Pattern QUOTED_OR_NOT = Pattern.compile("[\"“”„‟]([^\"“”„‟]*)[\"“”„‟]|([^\"“”„‟]+)|[\"“”„‟]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}§.'’ʼ‐‑&-]+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}\\p{M}§]+|[^\\p{L}\\p{N}\\p{M}§]+$");
    private static final Pattern INITIALS = Pattern.compile("(?:^|\\W)\\p{L}\\.\\p{L}\\.\\W*$");
    private static final Set<String> COMMON = commonWords();

    private final Analyzer analyzer;
    private final Synonyms synonyms = Synonyms.shared();

    QueryReader(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /// The words and phrases of `typed`, each once, and a sentence if they are not all that was typed.
    ReadQuery read(String typed) {
        FieldsTyped fields = FieldsTyped.in(beginning(typed));
        Map<List<String>, Clause> clauses = new LinkedHashMap<>();
        Matcher parts = QUOTED_OR_NOT.matcher(fields.words());
        boolean openQuote = false;
        while (parts.find()) {
            if (parts.group(1) != null) {
                add(parts.group(1), true, clauses);
            } else if (parts.group(2) != null) {
                BETWEEN_WORDS.splitAsStream(parts.group(2)).forEach(word -> add(word, false, clauses));
            } else {
                openQuote = true;
            }
        }
        List<Clause> all = clauses.values().stream().limit(MOST_CLAUSES).toList();
        List<Clause> telling = withSynonyms(all).stream()
                .filter(clause -> clause.quoted() || !isCommon(clause))
                .toList();
        boolean cut = typed.length() > LONGEST || clauses.size() > MOST_CLAUSES;
        boolean onlyFields = !fields.terms().isEmpty() && fields.words().isBlank();
        Optional<String> problem = onlyFields ? Optional.empty() : problem(typed, all, telling, cut, openQuote);
        return new ReadQuery(telling, fields.terms(), problem.or(fields::problem));
    }

    /// Each word with what means the same, also by what it says together with the words beside it (`throw out`).
    private List<Clause> withSynonyms(List<Clause> clauses) {
        List<Clause> widened = new ArrayList<>();
        for (int at = 0; at < clauses.size(); at++) {
            Set<List<String>> others = new LinkedHashSet<>();
            for (int first = Math.max(0, at - synonyms.longest()); first <= at; first++) {
                for (int after = at + 1; after <= Math.min(clauses.size(), first + synonyms.longest()); after++) {
                    List<String> terms = clauses.subList(first, after).stream()
                            .flatMap(clause -> clause.terms().stream())
                            .toList();
                    others.addAll(synonyms.of(terms));
                }
            }
            widened.add(clauses.get(at).or(List.copyOf(others)));
        }
        return widened;
    }

    private static String beginning(String typed) {
        if (typed.length() <= LONGEST) {
            return typed;
        }
        int lastSpace = typed.lastIndexOf(' ', LONGEST);
        return typed.substring(0, lastSpace > 0 ? lastSpace : LONGEST);
    }

    private void add(String part, boolean quoted, Map<List<String>, Clause> clauses) {
        String words = bare(part.replaceAll("[\\s\\p{Cntrl}]+", " "));
        List<String> terms = terms(words);
        if (!terms.isEmpty()) {
            clauses.merge(terms, new Clause(words, terms, quoted), (before, now) -> before.quoted() ? before : now);
        }
    }

    /// The words without signs at their edges, but `U.S.` with its last full stop.
    private static String bare(String words) {
        String bare = EDGES.matcher(words).replaceAll("");
        return INITIALS.matcher(words).find() ? bare + "." : bare;
    }

    private List<String> terms(String words) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(PassageFields.TEXT, words)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (terms.size() < MOST_CLAUSES && stream.incrementToken()) {
                terms.add(term.toString());
            }
            if (terms.size() < MOST_CLAUSES) {
                stream.end();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string could not be read", impossible);
        }
        return terms;
    }

    private static Optional<String> problem(
            String typed, List<Clause> all, List<Clause> telling, boolean cut, boolean openQuote) {
        if (typed.isBlank()) {
            return Optional.of("Nothing was searched for: type a word, or a phrase in quotation marks.");
        }
        if (all.isEmpty()) {
            return Optional.of("There is no word in what was typed: only letters and digits can be searched for.");
        }
        if (telling.isEmpty()) {
            return Optional.of("These words are in nearly every passage: put them in quotation marks to find them as a"
                    + " phrase, or add a rarer word.");
        }
        if (cut) {
            return Optional.of("The question is too long: only its beginning was searched for.");
        }
        if (openQuote) {
            return Optional.of("A quotation mark has no partner: the words after it were searched for one by one.");
        }
        return typed.contains("*")
                ? Optional.of("An asterisk does not stand for letters here: each word was searched for in its"
                        + " usual forms.")
                : Optional.empty();
    }

    private static boolean isCommon(Clause clause) {
        return COMMON.contains(clause.words().toLowerCase(Locale.ROOT));
    }

    private static Set<String> commonWords() {
        Set<String> words = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.stream()
                .map(word -> new String((char[]) word))
                .collect(Collectors.toSet());
        words.addAll(PlainTable.lines(QueryReader.class, "question-words.txt"));
        return Set.copyOf(words);
    }
}
