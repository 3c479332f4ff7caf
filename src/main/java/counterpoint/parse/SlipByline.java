package counterpoint.parse;

import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the byline below the caption on the first page of an opinion of the Supreme Court.
///
/// ```
/// JUSTICE ALITO, with whom JUSTICE KENNEDY joins, concurring.
/// CHIEF JUSTICE ROBERTS delivered the opinion of the Court, except as to Part III–B.
/// Statement of JUSTICE SOTOMAYOR respecting the denial of certiorari.
/// ```
final class SlipByline {
    private static final String WORD = "(?:(?:Mc|Mac|De|O['\u2019])?[A-Z][A-Z'\u2019-]+|[A-Z]\\.)";
    private static final String SMALL_WORD = "(?:O['\u2019])?[A-Z][a-z]+(?:[A-Z][a-z]+)?";
    private static final String NAME = "(?:" + WORD + "(?: " + WORD + "){0,2}|" + SMALL_WORD + ")";
    private static final String JUSTICE = "(?:(?<office>(?:THE )?(?:CHIEF )?JUSTICE|(?:The )?(?:Chief )?Justice)|M[RS]S?\\. (?:CHIEF )?JUSTICE|M[rs]s?\\. (?:Chief )?Justice)";
    private static final String DEED = "(?:delivered|announced|concurring|dissenting|respecting|concurs|dissents|filed|in chambers|Circuit Justice)";
    /// The stops of initials and offices (`C. J.`, `J.`, `No.`) do not end a byline.
    private static final String STOP = "(?<!\\b(?:C|J|JJ|No|Nos|Pt|Mr|Mrs|Ms))[.:](?=$|[^\\p{L}])";
    private static final Pattern SIGNED = Pattern.compile(
            "(?<statement>Statement of |Opinion of )?" + JUSTICE + "(?: (?<name>" + NAME
                    + "))?(?<tail>,? (?:(?:with whom|joined by|whom)[^:]{0,400}? )?"
                    + DEED + ".{0,700}?)" + STOP);
    private static final Pattern COURT = Pattern.compile("\\bPER CURIAM\\b[.:]?");
    private static final Pattern JOINING = Pattern.compile(
            "(?:with whom|joined by|in which|in all but|and in which)\\b(?<names>.*?)(?=\\bjoins?\\b|\\bjoined\\b|$)");
    private static final Pattern JOINER = Pattern.compile(
            "(?:THE )?CHIEF JUSTICE(?! [A-Z])|" + WORD + "(?: " + WORD + ")?|(?<=Justice |Justices )" + SMALL_WORD);
    private static final Pattern OFFICES = Pattern
            .compile("\\b(?:(?:THE )?CHIEF JUSTICE|JUSTICES?|JJ?\\.|C\\. ?J\\.)(?= |,|$)");
    /// The Chief Justice named by the office alone.
    private static final Pattern CHIEF = Pattern.compile("(?i:the chief justice)(?! [A-Z])");
    /// Captions end with the day of the decision.
    private static final Pattern DATE = Pattern
            .compile("\\[[A-Z][a-z]+ \\d{1,2}, \\d{4}\\]|Decided [A-Z][a-z]+ \\d{1,2}, \\d{4}");
    /// What may stand between the day and the byline, in characters.
    private static final int NEAR = 300;
    private static final int LONGEST_BYLINE = 1_600;
    private static final Pattern LINE_UP = Pattern.compile(
            "[A-Z][A-Z'\u2019-]+, (?:C\\. ?)?J\\., (?:delivered|announced).{0,300}?\\bin which (?<names>.{3,300}?),? joined");

    /// A byline found.
    record Found(OpinionKind kind, Optional<Judge> author, List<String> joined, Span span) {
    }

    /// The first byline of a clean text that begins with a caption.
    ///
    /// @param chief the name of the Chief Justice, who may be named by the office alone; empty if not known
    Optional<Found> find(String text, Optional<String> chief) {
        Matcher date = DATE.matcher(text);
        int from = date.find() ? date.end() : 0;
        int to = from == 0 ? text.length() : Math.min(text.length(), from + LONGEST_BYLINE);
        Matcher signed = SIGNED.matcher(text).region(from, to);
        Matcher court = COURT.matcher(text).region(from, to);
        boolean isSigned = signed.find() && (from == 0 || signed.start() - from < NEAR);
        if (court.find() && (!isSigned || court.start() < signed.start())) {
            Span span = new Span(court.start(), court.end());
            return Optional.of(new Found(OpinionKind.PER_CURIAM, Optional.empty(), List.of(), span));
        }
        return isSigned ? Optional.of(signed(signed, chief)) : Optional.empty();
    }

    private static Found signed(Matcher signed, Optional<String> chief) {
        String tail = signed.group("tail");
        OpinionKind kind = signed.group("statement") != null && tail.contains("respecting")
                ? OpinionKind.STATEMENT
                : BylineKind.of(tail);
        Optional<Judge> author = Optional.ofNullable(signed.group("name"))
                .map(JudgeNames::usual)
                .or(() -> chief)
                .map(name -> new Judge(name, Optional.of(office(signed.group()))));
        return new Found(kind, author, joined(tail, chief), new Span(signed.start(), signed.end()));
    }

    private static String office(String byline) {
        String words = byline.toUpperCase(Locale.ROOT);
        int office = words.indexOf("JUSTICE");
        return office >= 6 && words.startsWith("CHIEF ", office - 6) ? "Chief Justice" : "Justice";
    }

    /// Everyone who is said to join, in all or in part.
    private static List<String> joined(String tail, Optional<String> chief) {
        List<String> names = new ArrayList<>();
        Matcher joining = JOINING.matcher(tail);
        while (joining.find()) {
            String printed = joining.group("names");
            chief.filter(name -> CHIEF.matcher(printed).find()).ifPresent(names::add);
            addNames(printed, names);
        }
        return names;
    }

    private static void addNames(String printed, List<String> names) {
        Matcher joiner = JOINER.matcher(OFFICES.matcher(printed).replaceAll(" "));
        while (joiner.find()) {
            String name = JudgeNames.usual(joiner.group());
            if (name.length() > 2 && !names.contains(name)) {
                names.add(name);
            }
        }
    }

    /// Who joined the opinion of the Court, as the line-up at the end of a syllabus says: `SCALIA, J., delivered the
    /// opinion of the Court, in which ROBERTS, C. J., and KENNEDY, THOMAS, and ALITO, JJ., joined.`
    List<String> lineUp(String syllabus) {
        List<String> names = new ArrayList<>();
        Matcher lineUp = LINE_UP.matcher(syllabus);
        if (lineUp.find()) {
            addNames(lineUp.group("names"), names);
        }
        return names;
    }
}
