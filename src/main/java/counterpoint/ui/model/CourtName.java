package counterpoint.ui.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Shortens a court's name as citations do (Indigo Book, table of courts): `10th Cir.`.
public final class CourtName {
    private static final Pattern CIRCUIT = Pattern
            .compile("Court of Appeals for the (?:(\\w+)|(District of Columbia)) Circuit", Pattern.CASE_INSENSITIVE);
    private static final List<String> ORDINALS = List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh");
    private static final List<String> SHORT = List.of("1st", "2d", "3d", "4th", "5th", "6th", "7th", "8th", "9th",
            "10th", "11th");

    private CourtName() {
    }

    /// The short form of a court's full name; the name itself where no short form is known.
    public static String brief(String court) {
        if (court.equals("U.S.") || court.equalsIgnoreCase("Supreme Court of the United States")) {
            return "U.S. Supreme Court";
        }
        Matcher matcher = CIRCUIT.matcher(court);
        if (!matcher.find()) {
            return court;
        }
        if (matcher.group(2) != null) {
            return "D.C. Cir.";
        }
        int ordinal = ORDINALS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT));
        return ordinal < 0
                ? ("Federal".equals(matcher.group(1)) ? "Fed." : matcher.group(1)) + " Cir."
                : SHORT.get(ordinal) + " Cir.";
    }
}
