package counterpoint.casefile;

import java.util.List;
import java.util.Locale;

/// Compares a court as a citation names it with its full name.
final class CitedCourt {
    private static final List<String> ORDINALS = List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh");
    private static final List<String> CITED = List.of(
            "1st", "2d", "3d", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th");

    private CitedCourt() {
    }

    /// Whether `cited` (`7th Cir.`, `N.D. Ill.`) abbreviates the court's full name: each of its words begins one of the
    /// name's, in the same order.
    static boolean abbreviates(String cited, String full) {
        String name = full.toLowerCase(Locale.ROOT);
        if (cited.equals("U.S.")) {
            return name.contains("supreme court of the united states");
        }
        boolean appeals = name.contains("appeal") || name.contains("appellate");
        String shortened = cited.toLowerCase(Locale.ROOT);
        if (appeals && !shortened.contains("app") && !shortened.contains("cir")) {
            return false;
        }
        String[] words = name.split("[^\\p{L}\\p{N}]+");
        int at = 0;
        for (String part : shortened.split("[^\\p{L}\\p{N}]+")) {
            while (at < words.length && !begins(part, words[at])) {
                at++;
            }
            if (at == words.length) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean begins(String part, String word) {
        int ordinal = CITED.indexOf(part);
        if (ordinal >= 0) {
            return word.equals(ORDINALS.get(ordinal));
        }
        return word.startsWith(part) || (part.equals("ct") && word.equals("court"));
    }
}
