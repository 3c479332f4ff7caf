package counterpoint.parse;

import counterpoint.opinion.Judge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads judges from what a file says of an author: `Mr. Justice Stewart`, `HARTZ, Circuit Judge.`, `PATRICK E.
/// HIGGINBOTHAM, Circuit Judge:`, `Ketanji Brown Jackson`, `Opinion by Judge Kozinski`.
///
/// @param judges the judges named, in order; none if the words name no judge
/// @param court whether the words name the court instead: `Per Curiam`, `By the Court`
record StatedJudges(List<Judge> judges, boolean court) {
    private static final Pattern COURT = Pattern.compile(
            "(?i)\\bper curiam\\b|^(?:opinion )?by the court\\b|^the court\\b|^(?:order|memorandum)\\W*$");
    /// Words that say what a judge did; the name ends before them.
    private static final Pattern DEED = Pattern.compile(
            "(?i)[\\s,;:\u2014(\\[-]*\\b(?:with whom|joined by|join(?:s|ed)?\\b|deliver|announc|dissent|concur|writing|wrote|filed|specially"
                    + "|respecting|dubitante|for (?:the|a) |after stating|sitting|retired|on behalf|took no part|not participating"
                    + "|in which|delivers|statement|took|gave|the opinion).*");
    private static final Pattern DELIVERED = Pattern
            .compile("(?i)^.{0,80}?\\b(?:delivered|written|announced|authored|filed|rendered|prepared|given) by\\s+");
    private static final Pattern OPENING = Pattern.compile(
            "(?i)^(?:[\\W\\d]*(?:(?:dissenting |concurring |separate )?opinion (?:of the court )?(?:by|of)|opinion,|before|by|per|the|hon(?:orable|\\.)?|mrs?\\.?|ms\\.?|me\\.(?= justice)|madam)\\s+)+");
    private static final String OFFICE_WORDS = "(?:(?:acting|associate|senior|presiding|vice|deputy|supervising|chief|circuit|district"
            + "|appellate|bankruptcy|magistrate|united states|u\\.s\\.|administrative|special|county|superior|supreme court|trial|emeritus) )*"
            + "(?:justice|judge|chancellor|commissioner|referee|surrogate|master)";
    private static final Pattern OFFICE_BEFORE = Pattern
            .compile("(?i)^(?<office>" + OFFICE_WORDS + ")s?\\b\\.?,?\\s+(?=\\S)");
    private static final Pattern OFFICE_AFTER = Pattern.compile(
            "(?i)[\\s,]+(?<office>" + OFFICE_WORDS
                    + "s?\\b(?:\\s+(?:of|for|pro|designate|retired|in)\\b.*)?|(?:(?:Ch|[ACPSVD])\\.?\\s?){0,3}(?:J{1,2}|Js)\\.?|Chancellor|Ch\\.|C\\.)\\s*$");
    private static final Pattern SUFFIX = Pattern.compile("(?i)[,\\s]+(?:jr|sr|ii|iii|iv|esq)\\.?(?=$|[,\\s])");
    private static final Pattern PARTS = Pattern
            .compile("(?i)\\s*(?:,\\s*and\\b|\\band\\b|&|;|,(?!\\s*(?:[JS]r|III?)\\b))\\s*");
    private static final Pattern GIVEN = Pattern.compile("[A-Z][a-z]+ [A-Z]\\.|[A-Z]\\.(?: ?[A-Z]\\.)*");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}.]+$");
    private static final Pattern LAST_SIGNS = Pattern.compile("[.:\u2014\\s]+$");
    private static final Pattern LAST_SIGNS_AND_COMMAS = Pattern.compile("[.:\u2014,\\s]+$");
    private static final Pattern BEHIND_OFFICE = Pattern.compile("[:\u2014,\\s]+$");
    private static final Pattern BEHIND_NAME = Pattern.compile("[.,:;\u2014]+$");
    private static final Set<String> PARTICLES = Set.of(
            "st.", "st", "van", "von", "der", "den", "ter", "ten", "de", "du", "des", "la", "le", "del", "della", "di",
            "da", "dos", "mac", "mc", "o'", "o\u2019");

    StatedJudges {
        judges = List.copyOf(judges);
    }

    /// What the words say; no judges and no court if they name neither.
    static StatedJudges read(String words) {
        String line = Texts.singleSpaced(words).strip();
        if (COURT.matcher(line).find()) {
            return new StatedJudges(List.of(), true);
        }
        return new StatedJudges(names(DEED.matcher(DELIVERED.matcher(line).replaceFirst("")).replaceFirst("")), false);
    }

    /// The judges in a list of names: `JUSTICE BRENNAN and JUSTICE MARSHALL`, `Sykes, Brennan, and St. Eve`.
    static List<Judge> names(String words) {
        List<Judge> judges = new ArrayList<>();
        String office = "";
        for (String part : PARTS.split(JudgeNames.whole(Texts.singleSpaced(words).strip()))) {
            boolean title = isOffice(part);
            if (title && !judges.isEmpty()) {
                Judge last = judges.removeLast();
                judges.add(new Judge(last.name(), last.title().or(() -> Optional.of(office(part)))));
            } else if (!title) {
                name(part, office).filter(judge -> !isGivenName(part, judges)).ifPresent(judges::add);
            }
        }
        return judges;
    }

    /// `Emilio M.` after a surname and its comma is no judge.
    private static boolean isGivenName(String part, List<Judge> before) {
        return !before.isEmpty() && GIVEN.matcher(part.strip()).matches();
    }

    private static boolean isOffice(String part) {
        return OFFICE_AFTER.matcher(" " + LAST_SIGNS.matcher(part).replaceAll("")).matches()
                || OFFICE_AFTER.matcher(" " + part).matches();
    }

    private static Optional<Judge> name(String part, String office) {
        String rest = AROUND.matcher(part).replaceAll("");
        rest = OPENING.matcher(rest + " ").replaceFirst("").strip();
        String title = office;
        Matcher before = OFFICE_BEFORE.matcher(rest);
        if (before.find()) {
            title = office(before.group("office"));
            rest = rest.substring(before.end());
        }
        Matcher after = OFFICE_AFTER.matcher(rest);
        if (after.find()) {
            title = title.isEmpty() ? office(after.group("office")) : title;
            rest = rest.substring(0, after.start());
        }
        String surname = surname(SUFFIX.matcher(rest).replaceAll("").strip());
        return surname.length() < 2 || !Character.isLetter(surname.charAt(0))
                ? Optional.empty()
                : Optional.of(new Judge(surname, title.isEmpty() ? Optional.empty() : Optional.of(title)));
    }

    /// The office in usual capitals; an abbreviation stays as printed.
    private static String office(String printed) {
        String office = LAST_SIGNS_AND_COMMAS.matcher(printed).replaceAll("");
        if (office.length() < 3 || office.indexOf('.') >= 0) {
            return BEHIND_OFFICE.matcher(printed.strip()).replaceAll("");
        }
        return office.equals(office.toUpperCase(Locale.ROOT)) ? JudgeNames.usual(office) : office;
    }

    /// The last word of a name, with the particles that belong to it.
    private static String surname(String name) {
        String[] words = BEHIND_NAME.matcher(name).replaceAll("").split(" ");
        int first = words.length - 1;
        while (first > 0 && PARTICLES.contains(words[first - 1].toLowerCase(Locale.ROOT))) {
            first--;
        }
        StringBuilder surname = new StringBuilder();
        for (int i = first; i < words.length; i++) {
            surname.append(surname.isEmpty() ? "" : " ").append(JudgeNames.cased(words[i]));
        }
        return surname.toString();
    }
}
