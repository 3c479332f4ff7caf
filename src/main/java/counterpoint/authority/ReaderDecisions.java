package counterpoint.authority;

import counterpoint.citation.Citation;
import counterpoint.citation.Citations;
import counterpoint.opinion.Correction.CitationMeans;
import counterpoint.opinion.Correction.NotACitation;
import counterpoint.opinion.Correction.OfCitation;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/// What the reader decided of the citations of one source.
///
/// @param citations those that are left when what is none is taken out
/// @param means the words for the authority of a citation, by the citation's index among those left
record ReaderDecisions(List<Citation> citations, Map<Integer, String> means) {
    ReaderDecisions {
        citations = List.copyOf(citations);
        means = Map.copyOf(means);
    }

    /// Looks up each correction's citation by its raw span.
    static ReaderDecisions of(List<Citation> citations, List<OfCitation> said) {
        CitationAt places = new CitationAt(citations);
        Map<Integer, String> means = new TreeMap<>();
        Set<Integer> none = new HashSet<>();
        for (OfCitation correction : said) {
            places.at(correction.span()).ifPresent(index -> {
                means.remove(index);
                none.remove(index);
                switch (correction) {
                    case CitationMeans(Span span, String authority) -> means.put(index, authority);
                    case NotACitation _ -> none.add(index);
                }
            });
        }
        return without(citations, none, means);
    }

    private static ReaderDecisions without(List<Citation> citations, Set<Integer> none, Map<Integer, String> means) {
        Citations left = Citations.of(citations).without(none);
        Map<Integer, String> moved = new LinkedHashMap<>();
        means.forEach((index, words) -> {
            OptionalInt now = left.indexOf(index);
            if (now.isPresent()) {
                moved.put(now.getAsInt(), words);
            }
        });
        return new ReaderDecisions(left.list(), moved);
    }

    /// The authorities that the words name, by the index of the citation.
    ///
    /// @param found what the program finds by itself
    Map<Integer, Authority> authorities(TableOfAuthorities found) {
        Map<Integer, Authority> authorities = new LinkedHashMap<>();
        AuthorityWords reader = new AuthorityWords();
        means.forEach((index, words) -> authorities.put(index, reader.read(words, found)));
        return authorities;
    }

    /// Finds the citation that stands at a span.
    private static final class CitationAt {
        private final TreeMap<Integer, List<Integer>> byStart = new TreeMap<>();
        private final List<Citation> citations;
        private final int longest;

        CitationAt(List<Citation> citations) {
            this.citations = citations;
            int most = 0;
            for (int index = 0; index < citations.size(); index++) {
                Span raw = citations.get(index).raw();
                byStart.computeIfAbsent(raw.start(), start -> new ArrayList<>(2)).add(index);
                most = Math.max(most, raw.length());
            }
            this.longest = most;
        }

        /// The citation of which the span shares most, if it is at least half of what both cover: another print, or a
        /// newer version of the program, may give a citation another end.
        Optional<Integer> at(Span span) {
            return byStart.subMap(span.start() - longest, span.end()).values().stream()
                    .flatMap(List::stream)
                    .filter(index -> share(citations.get(index).raw(), span) >= 0.5)
                    .max(Comparator.comparingDouble(index -> share(citations.get(index).raw(), span)));
        }

        private static double share(Span one, Span other) {
            int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
            return Math.max(0, common) / (double) Math.max(1, one.cover(other).length());
        }
    }
}
