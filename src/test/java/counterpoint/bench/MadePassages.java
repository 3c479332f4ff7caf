package counterpoint.bench;

import counterpoint.authority.Authority;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.Library;
import counterpoint.casefile.LibraryIndex;
import counterpoint.language.PlainTable;
import counterpoint.search.IndexedCase;
import counterpoint.search.IndexedPassage;
import counterpoint.search.PassageIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/// Cases of a hundred passages, made by repeating and varying the real ones: one word in eight comes from another place,
/// and half of the authorities are of another page, so that there are tens of thousands of each as in a real library.
final class MadePassages {
    static final int IN_A_CASE = 100;

    private static final int COURTS = 30;
    private static final int AUTHORS = 400;
    private static final int PAGES = 2_000;
    private static final List<String> LEFT_OUT = PlainTable.lines(PassageIndex.class, "question-words.txt");

    private final List<IndexedPassage> real;
    private final List<String[]> words = new ArrayList<>();
    private final String[] vocabulary;

    MadePassages() {
        Library library = new Library(List.of(Path.of("opinions")));
        List<CaseFile> files = library.cases().stream().map(library::read).toList();
        try (PassageIndex index = LibraryIndex.of(files)) {
            real = List.copyOf(index.passages());
        }
        real.forEach(passage -> words.add(passage.text().split(" ")));
        vocabulary = words.stream().flatMap(Arrays::stream).toArray(String[]::new);
    }

    /// A case; the same for the same number.
    IndexedCase made(int number) {
        SplittableRandom random = new SplittableRandom(number);
        String id = "case-" + number;
        String name = word(random) + " v. " + word(random);
        String court = "Court of Appeals " + random.nextInt(COURTS);
        int year = 1950 + random.nextInt(75);
        List<IndexedPassage> passages = IntStream.range(0, IN_A_CASE)
                .mapToObj(at -> made(id, name, court, year, at, random))
                .toList();
        return new IndexedCase(id, name, "", passages, List.of());
    }

    private IndexedPassage made(
            String id, String name, String court, int year, int at, SplittableRandom random) {
        int source = random.nextInt(real.size());
        IndexedPassage one = real.get(source);
        return new IndexedPassage(
                id,
                name,
                id + "/slip-opinion.txt",
                one.opinion(),
                one.side(),
                Optional.of("Judge" + random.nextInt(AUTHORS)),
                at,
                one.span(),
                name + " (" + year + ")",
                text(words.get(source), random),
                one.authorities().stream().map(authority -> varied(authority, random)).toList(),
                Optional.of(court),
                OptionalInt.of(year),
                one.doctrines(),
                List.of(),
                one.treatments());
    }

    private String text(String[] source, SplittableRandom random) {
        String[] varied = source.clone();
        for (int at = 0; at < varied.length; at++) {
            if (random.nextInt(8) == 0) {
                varied[at] = word(random);
            }
        }
        return String.join(" ", varied);
    }

    private static Authority varied(Authority authority, SplittableRandom random) {
        return random.nextBoolean()
                ? authority
                : new Authority(
                        authority.key() + " " + random.nextInt(PAGES),
                        authority.kind(),
                        authority.name(),
                        authority.citations(),
                        authority.court(),
                        authority.year(),
                        authority.docket());
    }

    /// A word as it stands in some passage: common ones more often.
    String word(SplittableRandom random) {
        return vocabulary[random.nextInt(vocabulary.length)];
    }

    /// Words that follow each other in some passage, letters only, none of those that Lucene or the program leaves out of a question.
    ///
    /// @param shortest so many letters each has at least
    String words(int count, int shortest, SplittableRandom random) {
        while (true) {
            String[] passage = words.get(random.nextInt(words.size()));
            if (passage.length > count) {
                int first = random.nextInt(passage.length - count);
                List<String> some = Arrays.asList(passage).subList(first, first + count);
                if (some.stream().allMatch(word -> word.matches("[a-z]{" + shortest + ",}")
                        && !LEFT_OUT.contains(word) && !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word))) {
                    return String.join(" ", some);
                }
            }
        }
    }
}
