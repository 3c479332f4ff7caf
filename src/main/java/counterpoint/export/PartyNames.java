package counterpoint.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Shortens the parties of a case as every citation does, before any word is abbreviated (Indigo Book R11.5): no *et al.*, no
/// alias, no second sign of a company, *In re* for what is said at length.
final class PartyNames {
    /// A city, county or town that is a party by itself; its name is what is `name`, or `before` its kind.
    static final Pattern PLACE = Pattern.compile(
            "(?:(?:City|County|Town|Village|Borough|Township|Parish)(?: (?:and|&) (?:City|County|Town|Borough))? of (?:the )?"
                    + "(?<name>\\S+(?: \\S+){0,3})|(?<before>\\S+(?: \\S+){0,2}) (?:County|Parish|Borough|Township))");

    private static final Pattern OTHERS = Pattern.compile(",? et al\\.?$");
    private static final Pattern ALIAS = Pattern.compile(
            ",? (?:[adfpn]/k/a|d/b/a|t/a|also known as|formerly known as|doing business as) .*$");
    private static final Pattern RELATION = Pattern.compile(
            ",? (?:on (?:the )?relation of|on behalf of|o/b/o|ex relatione) ");
    private static final Pattern MATTER = Pattern.compile(
            "^(?:In (?:the )?)?(?:[Mm]atter|[Pp]etition|[Aa]pplication) of (?:the )?");
    private static final Pattern STATE = Pattern.compile(
            "^(?:The )?(State|People|Commonwealth) of (?:the (?:State|Commonwealth) of )?(.+)$");
    private static final Pattern TWICE = Pattern.compile(
            "\\b(Ass\u2019n|Bros\\.|Co\\.|Corp\\.|Ins\\.|R\\.R\\.|Ry\\.),? (?:Inc\\.|Ltd\\.|L\\.?L\\.?C\\.?|N\\.A\\.|F\\.S\\.B\\.)$");

    /// The states by name, with their abbreviations.
    private final Map<String, String> states;

    PartyNames(Map<String, String> states) {
        this.states = states;
    }

    /// The parties of a case; one if it has no adversaries.
    ///
    /// @param court which decided the case; a state before its own courts is `State`, before others `Ohio`
    String[] of(String name, Optional<String> court) {
        String[] parties = name.split(" v\\. ", -1);
        return parties.length == 1
                ? new String[] {MATTER.matcher(shortened(name, court)).replaceFirst("In re ")}
                : Arrays.stream(parties).map(party -> shortened(party, court)).toArray(String[]::new);
    }

    private String shortened(String party, Optional<String> court) {
        String one = ALIAS.matcher(OTHERS.matcher(party).replaceFirst("")).replaceFirst("");
        String bare = RELATION.matcher(one).replaceAll(" ex rel. ")
                .replace("United States of America", "United States")
                .replaceFirst("^Commissioner of Internal Revenue$", "Commissioner")
                .replaceFirst("^The (?!Queen\\b|King\\b)(?=\\S+ \\S)", "");
        return state(withoutState(bare), court);
    }

    /// `City of Sacramento, California`.
    private String withoutState(String party) {
        int comma = party.lastIndexOf(", ");
        return comma > 0 && states.containsKey(party.substring(comma + 2)) ? party.substring(0, comma) : party;
    }

    /// Where the court is not known, a state stays as it is printed.
    private String state(String party, Optional<String> court) {
        Matcher printed = STATE.matcher(party);
        if (court.isEmpty() || !printed.matches() || !states.containsKey(printed.group(2))) {
            return party;
        }
        return isOf(court.get(), printed.group(2)) ? printed.group(1) : printed.group(2);
    }

    private boolean isOf(String court, String state) {
        String abbreviation = Optional.ofNullable(states.get(state)).orElse(state);
        boolean federal = court
                .matches("(?i).*(?:\\bCir\\b|\\bCircuit\\b|United States|\\bU\\.S\\.|\\bBankr\\b|[NSEWCM]?\\.?D\\. ).*")
                && !court.toLowerCase(Locale.ROOT).contains("district court of appeal");
        return !federal && (court.contains(state) || court.startsWith(abbreviation));
    }

    /// `A.H. Robins Co.`, not `Co., Inc.`
    static String withoutSecondDesignation(String party) {
        return TWICE.matcher(party).replaceFirst("$1");
    }
}
