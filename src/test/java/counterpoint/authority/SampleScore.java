package counterpoint.authority;

import counterpoint.citation.Citation;
import counterpoint.citation.CitationFinder;
import counterpoint.citation.CitationKind;
import counterpoint.opinion.Decision;
import counterpoint.parse.DecisionParser;
import counterpoint.text.Span;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Measures finder and resolver against annotated excerpts; from the command line:
/// `SampleScore FOLDER` prints every difference and the sums, `SampleScore FOLDER -q` the sums alone.
///
/// A citation is found if its span agrees by more than a third (spans of parentheticals or of a signal too many do
/// not matter, another citation does); of those found, kind, authority, pin and further fields are compared.
final class SampleScore {
    private static final double ALIKE = 0.34;

    private final List<String> differences = new ArrayList<>();
    private final Map<String, int[]> byKind = new TreeMap<>();
    private final Map<String, int[]> byField = new TreeMap<>();
    private int expected;
    private int found;
    private int extra;
    private int exact;
    private int kind;
    private int authority;
    private int authorities;
    private int pin;
    private int pins;

    /// A pair that may belong together.
    private record Pair(SampleFixture.Expected expected, Mention mention, double alike) {
    }

    static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SampleScore score = new SampleScore();
        SampleFixture.all(Path.of(arguments[0])).forEach(score::add);
        if (arguments.length == 1) {
            score.differences().forEach(out::println);
        }
        out.println(score.summary());
        score.byKind.forEach((name, counts) -> out.printf(
                Locale.ROOT, "%-13s expected %4d found %4d right authority %4d%n", name, counts[0], counts[1],
                counts[2]));
        score.byField.forEach((name, counts) -> out.printf(
                Locale.ROOT, "  %-11s right %4d of %4d%n", name, counts[1], counts[0]));
    }

    /// Reads one excerpt as the program does and adds what it found.
    void add(SampleFixture fixture) {
        Decision decision = new DecisionParser().parse(fixture.source());
        TableOfAuthorities table = new AuthorityResolver().resolve(decision, new CitationFinder().find(decision));
        List<SampleFixture.Expected> missed = new ArrayList<>(fixture.expected());
        List<Mention> extras = new ArrayList<>(table.mentions());
        for (Pair pair : pairs(fixture, table)) {
            if (missed.contains(pair.expected) && extras.contains(pair.mention)) {
                missed.remove(pair.expected);
                extras.remove(pair.mention);
                if (!pair.expected.optional()) {
                    compare(fixture.name(), pair.expected, pair.mention);
                }
            }
        }
        for (SampleFixture.Expected one : missed) {
            if (!one.optional()) {
                count(one);
                differences.add(fixture.name() + ": MISSED " + one.kind() + " «" + one.text() + "»");
            }
        }
        for (Mention mention : extras) {
            if (!isAmendmentInWords(mention.citation())) {
                extra++;
                differences.add(fixture.name() + ": EXTRA " + mention.citation().kind() + " «"
                        + mention.citation().text() + "» " + authority(mention));
            }
        }
    }

    private static List<Pair> pairs(SampleFixture fixture, TableOfAuthorities table) {
        List<Pair> pairs = new ArrayList<>();
        for (SampleFixture.Expected one : fixture.expected()) {
            for (Mention mention : table.mentions()) {
                double alike = alike(one.raw(), mention.citation().raw());
                if (alike >= ALIKE) {
                    pairs.add(new Pair(one, mention, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::alike).reversed());
        return pairs;
    }

    private static double alike(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        int all = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return (double) shared / all;
    }

    /// “the Fourth Amendment” in prose is neither asked for nor wrong.
    private static boolean isAmendmentInWords(Citation citation) {
        return citation.kind() == CitationKind.CONSTITUTION && !citation.text().contains("Const");
    }

    private int[] count(SampleFixture.Expected one) {
        expected++;
        int[] counts = byKind.computeIfAbsent(one.kind(), name -> new int[3]);
        counts[0]++;
        authorities += one.authority().equals("*") ? 0 : 1;
        pins += one.pin().equals("*") ? 0 : 1;
        return counts;
    }

    private void compare(String name, SampleFixture.Expected one, Mention mention) {
        int[] counts = count(one);
        counts[1]++;
        found++;
        Citation citation = mention.citation();
        exact += one.raw().equals(citation.raw()) ? 1 : 0;
        String where = name + ": ";
        if (one.isOfKind(citation.kind().name())) {
            kind++;
        } else {
            differences.add(where + "KIND " + one.kind() + " «" + one.text() + "» read as " + citation.kind());
        }
        counts[2] += authority(where, one, mention);
        pin(where, one, citation.pin().orElse("-"));
        fields(where, one, citation);
    }

    /// 1 if the authority is judged and right.
    private int authority(String where, SampleFixture.Expected one, Mention mention) {
        if (one.authority().equals("*")) {
            return 0;
        }
        if (SampleKeys.isMeant(one, mention)) {
            authority++;
            return 1;
        }
        differences.add(where + "AUTHORITY «" + one.text() + "» is " + one.authority() + ", read as "
                + authority(mention) + " (" + mention.resolution().because() + ")");
        return 0;
    }

    private void pin(String where, SampleFixture.Expected one, String read) {
        if (one.pin().equals("*")) {
            return;
        }
        if (SampleKeys.plain(one.pin()).equals(SampleKeys.plain(read))) {
            pin++;
        } else {
            differences.add(where + "PIN «" + one.text() + "» is " + one.pin() + ", read as " + read);
        }
    }

    private void fields(String where, SampleFixture.Expected one, Citation citation) {
        one.more().forEach((name, value) -> {
            String read = SampleKeys.field(name, citation);
            if (read != null) {
                int[] counts = byField.computeIfAbsent(name, key -> new int[2]);
                counts[0]++;
                if (SampleKeys.isSameField(name, value, read)) {
                    counts[1]++;
                } else {
                    differences.add(
                            where + "FIELD " + name + " «" + one.text() + "» is " + value + ", read as " + read);
                }
            }
        });
    }

    private static String authority(Mention mention) {
        return mention.authority()
                .map(Authority::key)
                .orElse(mention.resolution().state() + " " + mention.resolution().candidates());
    }

    /// Every difference, in the order read.
    List<String> differences() {
        return differences;
    }

    /// The harmonic mean of the share found of those expected and the share expected of those found.
    double foundF1() {
        return 2.0 * found / (2.0 * found + (expected - found) + extra);
    }

    /// Right kinds of all expected.
    double rightKind() {
        return (double) kind / expected;
    }

    /// Right authorities of all expected that are judged.
    double rightAuthority() {
        return (double) authority / authorities;
    }

    /// Right pins of all expected that are judged.
    double rightPin() {
        return (double) pin / pins;
    }

    /// All of it in one line.
    String summary() {
        return String.format(
                Locale.ROOT,
                "expected %d, found %d, extra %d: F1 %.4f, exact span %.4f, kind %.4f, authority %.4f, pin %.4f",
                expected,
                found,
                extra,
                foundF1(),
                (double) exact / expected,
                rightKind(),
                rightAuthority(),
                rightPin());
    }
}
