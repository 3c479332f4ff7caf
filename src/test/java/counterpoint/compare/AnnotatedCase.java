package counterpoint.compare;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// A case whose disputes were marked by hand, as it enters a comparison.
///
/// @param id the folder's name
/// @param left the majority
/// @param right the dissent
/// @param source the text into which the marks point
/// @param disputes the disputes marked
record AnnotatedCase(String id, Side left, Side right, String source, List<AnnotatedDispute> disputes) {
    /// The cases that come with the program.
    static final List<AnnotatedCase> BUNDLED = List.of(
            of("opinions", "medina-v-cram", "medina"), of("opinions", "smith-v-finkley", "smith-slip-opinion"));

    private static final Map<String, Evidence> EVIDENCE = new ConcurrentHashMap<>();

    /// Cases marked for fitting and measuring only: two of the Supreme Court, one of a court of appeals.
    static final List<AnnotatedCase> ANSWERED = List.of(
            of("src/test/resources/answered", "nance-v-ward", "nance-v-ward"),
            of("src/test/resources/answered", "mullenix-v-luna", "mullenix-v-luna"),
            of("src/test/resources/answered", "united-states-v-neugin", "united-states-v-neugin"));

    private static AnnotatedCase of(String folder, String id, String gold) {
        CaseFile file = new CaseReader().read(id, Path.of(folder, id));
        String source = file.left().orElseThrow().readingText().decision().source().text();
        try {
            return new AnnotatedCase(
                    id,
                    file.left().orElseThrow().readingText().side(),
                    file.right().orElseThrow().readingText().side(),
                    source,
                    AnnotatedDispute.of(gold, source));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static AnnotatedCase named(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /// What speaks for its links; gathered once.
    Evidence evidence() {
        return EVIDENCE.computeIfAbsent(id, _ -> new Evidence(left, right));
    }

    /// All of them.
    static List<AnnotatedCase> all() {
        return Stream.concat(BUNDLED.stream(), ANSWERED.stream()).toList();
    }
}
