package counterpoint.export;

import counterpoint.language.PlainTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Abbreviates a case's name as a citation does: `Johnson v. Milwaukee Police Dep’t` (Martin, Basic Legal Citation § 4-100;
/// what the words were compared with stands at the head of `case-names.txt`). In a sentence names are not abbreviated so.
///
/// What may be a person's name stays: a party of one word, and a word that only looks like a state. A state or a country that
/// is a party by itself is never abbreviated.
final class CaseNames {
    private static final String VERSUS = " v. ";
    private static final String OFFICE = "Commissioner";
    private static final String AND = "and";

    private final Map<String, String> words = new HashMap<>();
    /// The longest first: West Virginia is not in Virginia.
    private final Map<String, String> geography = new TreeMap<>(
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    CaseNames() {
        for (String line : PlainTable.lines(CaseNames.class, "case-names.txt")) {
            int sign = line.indexOf('=');
            for (String word : line.substring(0, sign).split(",")) {
                words.put(word.strip(), line.substring(sign + 1).strip());
            }
        }
        for (String line : PlainTable.lines(CaseNames.class, "states.txt")) {
            int bar = line.indexOf('|');
            geography.put(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
        }
        geography.put("United States", "U.S.");
    }

    /// The name in a citation.
    String cited(String name) {
        return Arrays.stream(name.split(VERSUS, -1)).map(this::party).collect(Collectors.joining(VERSUS));
    }

    private String party(String party) {
        List<String> parts = List.of(party.split(" "));
        if (geography.containsKey(party) || (parts.size() == 1 && !party.equals(OFFICE))) {
            return party;
        }
        boolean body = parts.stream().anyMatch(part -> !part.equals(AND) && !word(part).equals(part));
        String placed = body ? places(party) : party;
        return Arrays.stream(placed.split(" ")).map(this::word).collect(Collectors.joining(" "));
    }

    /// In the name of a department or a company, a state is one.
    private String places(String party) {
        String cited = party;
        for (Map.Entry<String, String> place : geography.entrySet()) {
            cited = cited.replaceAll("\\b" + place.getKey() + "\\b(?! City)", place.getValue());
        }
        return cited;
    }

    /// A word with the mark that is printed behind it: `Company,`.
    private String word(String printed) {
        int end = printed.length();
        while (end > 0 && ",;)".indexOf(printed.charAt(end - 1)) >= 0) {
            end--;
        }
        return abbreviation(printed.substring(0, end)).orElse(printed.substring(0, end)) + printed.substring(end);
    }

    private Optional<String> abbreviation(String word) {
        Optional<String> listed = Optional.ofNullable(words.get(word));
        if (listed.isPresent() || !word.endsWith("s")) {
            return listed;
        }
        return Optional.ofNullable(words.get(word.substring(0, word.length() - 1))).map(CaseNames::plural);
    }

    private static String plural(String abbreviation) {
        return abbreviation.endsWith(".")
                ? abbreviation.substring(0, abbreviation.length() - 1) + "s."
                : abbreviation + "s";
    }
}
