package counterpoint.parse;

import counterpoint.opinion.Judge;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes the names of judges in usual capitals.
final class JudgeNames {
    /// The large first letter of a name in small capitals, which a copy may part from the others: `S OTOMAYOR`.
    private static final Pattern PARTED = Pattern.compile("(?<![\\p{L}.'\u2019])(\\p{Lu}) (?=\\p{Lu}{2})");
    /// The court tells two judges of one surname apart by an initial.
    private static final Pattern INITIALS = Pattern.compile("((?:\\p{Lu}\\. ?)+)[\\p{L}'\u2019-]+");

    private JudgeNames() {
    }

    /// `ST. EVE` as `St. Eve`, `McCONNELL` and `MCCONNELL` as `McConnell`, `O’SCANNLAIN` as `O’Scannlain`, `S OTOMAYOR` as `Sotomayor`.
    static String usual(String printed) {
        String whole = whole(printed);
        StringBuilder name = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            name.append(first ? c : whole.substring(i, i + 1).toLowerCase(Locale.ROOT));
            boolean afterMc = (c == 'c' && i > 0 && whole.charAt(i - 1) == 'M') || (!first && isMac(whole, i));
            boolean apostrophe = (c == '\'' || c == '\u2019') && i == 1;
            boolean parts = !Character.isLetter(c) && c != '\'' && c != '\u2019';
            first = parts || afterMc || apostrophe;
        }
        return name.toString();
    }

    /// Whether `MC` ends here with which a name in capitals begins, of three more letters at least: `MCNEILL`.
    private static boolean isMac(String name, int at) {
        boolean begins = name.charAt(at) == 'C' && name.charAt(at - 1) == 'M'
                && (at == 1 || !Character.isLetter(name.charAt(at - 2)));
        return begins && at + 3 < name.length()
                && name.substring(at + 1, at + 4).chars().allMatch(Character::isUpperCase);
    }

    /// Names whose first letters stand again with the others.
    static String whole(String printed) {
        return PARTED.matcher(printed).replaceAll("$1");
    }

    /// One word of a name: `McCONNELL` and `DeMOSS` keep the small letters that they are printed with.
    static String cased(String word) {
        for (int i = 1; i + 1 < word.length(); i++) {
            boolean capitals = Character.isUpperCase(word.charAt(i)) && Character.isUpperCase(word.charAt(i + 1));
            if (capitals && Character.isLowerCase(word.charAt(i - 1))) {
                return word.substring(0, i) + usual(word.substring(i));
            }
        }
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return capitals ? usual(word) : word;
    }

    /// The judge whom a byline names, by the surname, with the initials of a name that has no more; empty if it names
    /// the office alone.
    static Optional<Judge> author(String printed, String office) {
        if (printed.isBlank()) {
            return Optional.empty();
        }
        String name = whole(Texts.singleSpaced(printed));
        Matcher initials = INITIALS.matcher(name);
        String before = initials.matches() ? initials.group(1).strip() + " " : "";
        return StatedJudges.names(office.isEmpty() ? name : name + ", " + Texts.singleSpaced(office)).stream()
                .findFirst()
                .map(judge -> new Judge(before + judge.name(), judge.title()));
    }
}
