package counterpoint.export;

import counterpoint.language.PlainTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names a court as the parenthesis of a citation does: `7th Cir.`, `N.D. Ill.` (Indigo Book R12).
///
/// A court for which the rules that stand here have no short form is named in full.
final class CourtCite {
    private static final List<String> ORDINALS = List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh");
    private static final List<String> SHORT = List.of(
            "1st", "2d", "3d", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th");
    private static final Map<String, String> SPECIAL = Map.of("district of columbia", "D.C.", "federal", "Fed.");

    private static final Pattern CIRCUIT = Pattern.compile("Appeals for the ([\\p{L} ]+) Circuit");
    private static final Pattern DISTRICT = Pattern
            .compile(
                    "District Court for the (?:(Northern|Southern|Eastern|Western|Central|Middle) )?District of ([\\p{L} ]+)");
    private static final Pattern HIGHEST = Pattern
            .compile("^(?:The )?(?:Supreme Court of ([\\p{L} ]+)|([\\p{L} ]+) Supreme Court)$");
    private static final Pattern APPEALS = Pattern
            .compile("^(?:The )?(?:Court of Appeals of ([\\p{L} ]+)|([\\p{L} ]+) Court of Appeals)$");

    private final Map<String, String> states = new HashMap<>();

    CourtCite() {
        for (String line : PlainTable.lines(CourtCite.class, "states.txt")) {
            int bar = line.indexOf('|');
            states.put(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
        }
    }

    /// The short form of a court's full name; empty for the Supreme Court, which the reporter names already.
    Optional<String> of(String court) {
        if (court.equals("U.S.") || court.toLowerCase(Locale.ROOT).endsWith("supreme court of the united states")) {
            return Optional.empty();
        }
        return Optional.of(circuit(court)
                .or(() -> district(court))
                .or(() -> state(HIGHEST, court, ""))
                .or(() -> state(APPEALS, court, " Ct. App."))
                .orElse(court));
    }

    private static Optional<String> circuit(String court) {
        Matcher circuit = CIRCUIT.matcher(court);
        if (!circuit.find()) {
            return Optional.empty();
        }
        String name = circuit.group(1).toLowerCase(Locale.ROOT);
        int ordinal = ORDINALS.indexOf(name);
        return Optional.ofNullable(ordinal < 0 ? SPECIAL.get(name) : SHORT.get(ordinal)).map(cited -> cited + " Cir.");
    }

    private Optional<String> district(String court) {
        Matcher district = DISTRICT.matcher(court);
        if (!district.find()) {
            return Optional.empty();
        }
        String part = district.group(1) == null ? "" : district.group(1).substring(0, 1) + ".";
        return Optional.ofNullable(states.get(district.group(2).strip())).map(state -> part + "D. " + state);
    }

    private Optional<String> state(Pattern pattern, String court, String level) {
        Matcher matcher = pattern.matcher(court);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = Optional.ofNullable(matcher.group(1)).orElse(Optional.ofNullable(matcher.group(2)).orElse(""));
        return Optional.ofNullable(states.get(name)).map(state -> state + level);
    }
}
