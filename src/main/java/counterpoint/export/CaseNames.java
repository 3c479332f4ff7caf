package counterpoint.export;

import counterpoint.language.PlainTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Abbreviates a case's name as a citation does: `Johnson v. Milwaukee Police Dep’t` (Indigo Book R11.3 to R11.5, T11 and T12;
/// what the words were compared with stands at the head of `case-names.txt`). In a sentence names are not abbreviated so.
///
/// What may be a person's name stays: a party of one word, and a word that only looks like a place. A place that is a party by
/// itself, as a state or a city, is never abbreviated.
final class CaseNames {
    private static final String VERSUS = " v. ";
    private static final String OFFICE = "Commissioner";
    private static final String AND = "and";
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");
    /// Governments and offices that are a party of very many cases.
    private static final Pattern COMMON = Pattern.compile(
            "(?:United States|State|People|Commonwealth|Comm\u2019r|In re)(?: .*)?"
                    + "|(?:City|Cnty\\.|Town|Vill\\.|Twp\\.|Borough|Sec\u2019y|Dep\u2019t|Bd\\.|Director|Dir\\.)"
                    + " (?:of|&) .*|.+ Cnty\\.|CFTC|EEOC|EPA|FCC|FDA|FDIC|FERC|FTC|ICC|INS|IRS|NLRB|SEC");

    private final PartyNames parties;
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
        Map<String, String> states = placesIn("states.txt");
        geography.putAll(states);
        geography.putAll(placesIn("cities.txt"));
        geography.put("United States", "U.S.");
        parties = new PartyNames(states);
    }

    private static Map<String, String> placesIn(String table) {
        Map<String, String> places = new HashMap<>();
        for (String line : PlainTable.lines(CaseNames.class, table)) {
            int bar = line.indexOf('|');
            places.put(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
        }
        return places;
    }

    /// The name in a citation.
    ///
    /// @param court which decided the case, in full or as cited; empty if that is not known
    String cited(String name, Optional<String> court) {
        return Arrays.stream(parties.of(name, court)).map(this::party).collect(Collectors.joining(VERSUS));
    }

    /// The party by which a case is cited again: the first, unless it is one of very many cases' (Indigo Book R13.2).
    ///
    /// @param cited the name in a citation
    String firstParty(String cited) {
        int versus = cited.indexOf(VERSUS);
        if (versus < 0) {
            return cited;
        }
        String first = cited.substring(0, versus);
        String second = cited.substring(versus + VERSUS.length());
        return isCommon(first) && !isCommon(second) ? second : first;
    }

    private boolean isCommon(String party) {
        return geography.containsKey(party) || COMMON.matcher(party).matches();
    }

    private String party(String party) {
        List<String> parts = List.of(party.split(" "));
        if (geography.containsKey(party) || (parts.size() == 1 && !party.equals(OFFICE))) {
            return party;
        }
        boolean body = parts.stream().anyMatch(part -> !part.equals(AND) && !word(part).equals(part));
        String placed = body && !isPlace(party) ? places(party) : party;
        String cited = Arrays.stream(placed.split(" ")).map(this::word).collect(Collectors.joining(" "));
        return PartyNames.withoutSecondDesignation(cited);
    }

    /// Whether all of a party is a place: `County of Los Angeles`, but not `County of Los Angeles Department of Health`.
    private boolean isPlace(String party) {
        Matcher place = PartyNames.PLACE.matcher(party);
        return place.matches()
                && Stream.of("name", "before")
                        .flatMap(group -> Optional.ofNullable(place.group(group)).stream())
                        .flatMap(name -> Arrays.stream(name.split(" ")))
                        .allMatch(part -> word(part).equals(part));
    }

    /// In the name of a department or a company, a state is one.
    private String places(String party) {
        String cited = party;
        for (Map.Entry<String, String> place : geography.entrySet()) {
            cited = cited.replaceAll("(?<![\\w-])" + place.getKey() + "(?![\\w-])", place.getValue());
        }
        return cited;
    }

    /// A word with the mark that is printed behind it, `Company,`, also in the possessive, `Employees\u2019`.
    private String word(String printed) {
        int end = printed.length();
        while (end > 0 && ",;)".indexOf(printed.charAt(end - 1)) >= 0) {
            end--;
        }
        String bare = printed.substring(0, end);
        Matcher possessive = POSSESSIVE.matcher(bare);
        int stem = possessive.find() ? possessive.start() : end;
        return abbreviation(bare.substring(0, stem)).map(abbreviated -> abbreviated + printed.substring(stem))
                .orElse(printed);
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
