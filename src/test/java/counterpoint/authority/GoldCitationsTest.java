package counterpoint.authority;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.citation.CitationFinder;
import counterpoint.citation.SampleDecision;
import counterpoint.opinion.Decision;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Measures the program against citations read by hand: for each kind how many are found at their exact span, how many
/// of these mean the right authority, how many are missed, and how many are found that are not there.
class GoldCitationsTest {
    private static final Pattern CITE = Pattern.compile("\\d+ (?:[A-Z][A-Za-z.]*\\s?(?:Ct\\.|2d|3d)?) ?\\d+");

    /// One annotated citation.
    private record Expected(String kind, int start, int end, String authority) {
    }

    @Test
    void everyCitationOfTheMedinaSlipOpinion() throws IOException {
        assertThat(score("medina-v-cram/slip-opinion.txt", json("medina-slip-opinion.citations.json")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "FULL", "found 60, right 60, missed 0, extra 0",
                        "SHORT", "found 28, right 28, missed 0, extra 0",
                        "ID", "found 36, right 36, missed 0, extra 0",
                        "STATUTE", "found 16, right 16, missed 0, extra 0",
                        "NAME", "found 42, right 42, missed 0, extra 0",
                        "RULE", "found 2, right 2, missed 0, extra 0",
                        "RECORD", "found 5, right 5, missed 0, extra 0",
                        "INTERNAL", "found 1, right 1, missed 0, extra 0",
                        "SECONDARY", "found 1, right 1, missed 0, extra 0"));
    }

    @Test
    void everyCitationOfTheMedinaDissentInTheReporter() throws IOException {
        assertThat(score("medina-v-cram/f3d-dissent.txt", json("medina-f3d-dissent.citations.json")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "FULL", "found 37, right 37, missed 0, extra 0",
                        "SHORT", "found 4, right 4, missed 0, extra 0",
                        "ID", "found 19, right 19, missed 0, extra 0",
                        "STATUTE", "found 9, right 9, missed 0, extra 0",
                        "NAME", "found 25, right 25, missed 0, extra 0",
                        "RULE", "found 2, right 2, missed 0, extra 0",
                        "RECORD", "found 5, right 5, missed 0, extra 0",
                        "INTERNAL", "found 1, right 1, missed 0, extra 0",
                        "SECONDARY", "found 1, right 1, missed 0, extra 0"));
    }

    @Test
    void everyCitationOfSmith() throws IOException {
        assertThat(score("smith-v-finkley/slip-opinion.txt", table("smith-slip-opinion.citations.tsv")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "FULL", "found 90, right 90, missed 0, extra 0",
                        "SHORT", "found 111, right 111, missed 0, extra 0",
                        "ID", "found 87, right 87, missed 0, extra 0",
                        "STATUTE", "found 12, right 12, missed 0, extra 0",
                        "NAME", "found 70, right 70, missed 0, extra 0",
                        "INTERNAL", "found 3, right 3, missed 0, extra 0"));
    }

    @Test
    void mentionsOfSmithAreAsManyAsCountedByHand() {
        TableOfAuthorities table = read("smith-v-finkley/slip-opinion.txt");
        assertThat(table.counts("Johnson v. Jones, 515 U.S. 304 (1995)"))
                .isEqualTo(Map.of("majority", 12, "dissent", 26));
        assertThat(table.counts("Mitchell v. Forsyth, 472 U.S. 511 (1985)"))
                .isEqualTo(Map.of("majority", 8, "dissent", 19));
        assertThat(table.counts("Plumhoff v. Rickard, 572 U.S. 765 (2014)"))
                .isEqualTo(Map.of("majority", 9, "dissent", 22));
        assertThat(table.counts("Graham v. Connor, 490 U.S. 386 (1989)"))
                .isEqualTo(Map.of("majority", 12, "dissent", 5));
        assertThat(table.counts("Johnson v. Scott, 576 F.3d 658 (7th Cir. 2009)"))
                .isEqualTo(Map.of("majority", 3, "dissent", 3));
        assertThat(table.counts("Stinson v. Gauger, 868 F.3d 516 (7th Cir. 2015)"))
                .isEqualTo(Map.of("majority", 5, "dissent", 3));
        assertThat(table.counts("42 U.S.C. § 1983")).isEqualTo(Map.of("majority", 6, "dissent", 1));
        assertThat(table.counts("28 U.S.C. § 1291")).isEqualTo(Map.of("majority", 3, "dissent", 2));
    }

    private static TableOfAuthorities read(String file) {
        Decision decision = SampleDecision.read(file);
        return new AuthorityResolver().resolve(decision, new CitationFinder().find(decision));
    }

    private static Map<String, String> score(String file, List<Expected> gold) {
        List<Expected> left = new ArrayList<>(gold);
        Map<String, int[]> counts = new TreeMap<>();
        for (Mention mention : read(file).mentions()) {
            String kind = mention.citation().kind().name();
            int start = mention.citation().raw().start();
            int end = mention.citation().raw().end();
            int[] count = counts.computeIfAbsent(kind, key -> new int[4]);
            Expected expected = left.stream()
                    .filter(one -> one.kind.equals(kind) && one.start == start && one.end == end)
                    .findFirst()
                    .orElse(null);
            count[expected == null ? 3 : 0]++;
            if (expected != null) {
                left.remove(expected);
                count[1] += isSame(expected, mention) ? 1 : 0;
            }
        }
        left.forEach(missed -> counts.computeIfAbsent(missed.kind, key -> new int[4])[2]++);
        Map<String, String> written = new TreeMap<>();
        counts.forEach((kind, count) -> written.put(
                kind, "found %d, right %d, missed %d, extra %d".formatted(count[0], count[1], count[2], count[3])));
        return written;
    }

    /// Cases agree by their reporter citation, record and internal references by kind, all else by key.
    private static boolean isSame(Expected expected, Mention mention) {
        Authority meant = mention.authority().orElse(null);
        if (meant == null) {
            return expected.authority.equals("-");
        }
        return switch (meant.kind()) {
            case CASE -> cite(expected.authority).equals(cite(meant.key()));
            case RECORD -> expected.authority.contains("record") || expected.authority.equals(meant.key());
            case INTERNAL -> expected.authority.startsWith("internal") || expected.authority.equals(meant.key());
            case SECONDARY -> expected.authority.endsWith(meant.key());
            case STATUTE, RULE, CONSTITUTION, REGULATION -> expected.authority.equals(meant.key());
        };
    }

    private static String cite(String key) {
        Matcher matcher = CITE.matcher(key);
        return matcher.find() ? matcher.group() : key;
    }

    private static List<Expected> json(String name) throws IOException {
        try (InputStream bytes = open(name)) {
            List<Expected> gold = new ArrayList<>();
            for (JsonNode node : new ObjectMapper().readTree(bytes).get("citations")) {
                String kind = node.get("kind").asString();
                gold.add(new Expected(
                        kind.equals("name-reference") ? "NAME" : kind.toUpperCase(Locale.ROOT),
                        node.get("start").asInt(),
                        node.get("end").asInt(),
                        node.get("authority").asString()));
            }
            return gold;
        }
    }

    private static List<Expected> table(String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Expected(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]),
                            cells[4]))
                    .toList();
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(GoldCitationsTest.class.getResourceAsStream("/gold/" + name), name);
    }
}
