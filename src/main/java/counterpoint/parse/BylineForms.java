package counterpoint.parse;

import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The forms in which courts sign opinions.
///
/// ```
/// BRENNAN, Circuit Judge.                        name and office, in capitals anywhere
/// Jennifer Walker Elrod, Circuit Judge:          or as names are usually written, on a line of its own
/// JUSTICE SCALIA, with whom JUSTICE THOMAS joins, dissenting.
/// DISSENTING OPINION BY RECKTENWALD, C.J.
/// By the Court, HARDESTY, J.:
/// BRENNAN and MARSHALL, JJ., dissenting.         two sign together; the first is named as its author
/// PER CURIAM
/// ```
final class BylineForms {
    /// White space within a byline, which may go on in the next line.
    private static final String GAP = "(?:[ \\t\u00A0]+|[ \\t\u00A0]*\\r?\\n[ \\t\u00A0]*)";
    /// A comma, before which a bad copy may have a space.
    private static final String COMMA = " ?," + GAP;
    /// A word of a name in capitals; a copy may part the large first letter from the small capitals: `S OTOMAYOR`.
    private static final String CAPITALS = "(?:(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|O['\u2019])?\\p{Lu}[\\p{Lu}'\u2019-]++|ST\\.|\\p{Lu}\\.(?: ?\\p{Lu}\\.)*+|\\p{Lu}(?= \\p{Lu}{2}))";
    private static final String USUAL = "(?:\\p{Lu}\\p{Ll}[\\p{L}'\u2019-]*+|\\p{Lu}['\u2019]\\p{Lu}\\p{Ll}++|\\p{Lu}\\.(?: ?\\p{Lu}\\.)*+|de|van|von)";
    private static final String SUFFIX = "(?:, ?(?:[JS][Rr]\\.|I{2,3}\\b))?";
    private static final String NAME = CAPITALS + "(?: {1,2}" + CAPITALS + "){0,4}" + SUFFIX;
    private static final String USUAL_NAME = USUAL + "(?: " + USUAL + "){0,4}" + SUFFIX;
    /// A given name after the surname: `ANDERSON, Paul H., Justice`.
    private static final String GIVEN = "(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\.)?)?";
    private static final String RANKS = "(?:(?i:chief|senior|presiding|acting|associate|vice|circuit|district|bankruptcy|magistrate"
            + "|appellate|special|united states|u\\.s\\.|ci[a-z]{3,5}t)" + GAP + "){0,4}";
    private static final String FULL_OFFICE = RANKS + "(?:Judge|Justice|JUDGE|JUSTICE|Chancellor|CHANCELLOR)";
    private static final String SHORT_OFFICE = "(?:(?:[VAPS]\\. ?|S[Rr]\\. ?)?(?:[CP]\\. ?)?J\\.(?: ?(?:A\\. ?D|S\\. ?C|T\\. ?C)\\.)?|V\\. ?C\\.)";
    private static final String OFFICE = "(?<office>" + FULL_OFFICE + "|" + SHORT_OFFICE + ")";
    private static final String ADDRESS = "(?:(?:M[Rr]|M[Rr]?[Ss])\\. )?(?<office>(?:The |THE )?" + FULL_OFFICE + ")";
    /// What stands before a stop that does not end a byline.
    private static final String SHORT = "\\b(?:[A-HJ-UWYZ]|C?JJ?|Js|M[Rr][Ss]?|M[Ss]|[JS][Rr]|ST|St|[Nn]os?|[Pp]t|pp?)";
    private static final String WORDS = "(?:[^.:\u2014]|(?<=" + SHORT + ")\\.|\\.(?=\\p{Lu}))";
    private static final String DEED = "(?:(?i:" + BylineKind.CONCURRING + "|" + BylineKind.DISSENTING
            + "|concurs|dissents|respecting|specially|announced|delivered|filed"
            + "|dubitante|subscribes|wrote|authored|for the (?:court|majority)|opinion of the court))";
    private static final String TAIL = "(?<tail>(?: ?,)?" + GAP
            + "?\\(?(?:(?i:with whom|whom|joined by|pp?\\.|in which)" + WORDS
            + "{0,400}?)?(?:also )?" + DEED + WORDS + "{0,400}?)";
    /// A byline ends with a stop, or with its line unless the line cannot be its last (`delivered the opinion of`).
    private static final String END = "(?<end> ?[:\u2014]|(?<!" + SHORT
            + ") ?\\.(?!\\p{Lu})|(?<![ \\t\\r,]| of| the| and| in| part| which| whom| by| with|Circuit|District|Chief|(?:and|which|whom) (?:Judge|Justice))[ \\t]*(?:\\r?\\n(?![ \\t]*[a-z])|$))";
    /// The stop of a short office ends a byline that opens a paragraph.
    private static final String LAX_END = "(?<end> ?[:\u2014]|(?<!" + SHORT
            + ") ?\\.(?!\\p{Lu})|(?<=J\\.|V\\.C\\.)[ \\t]*[:\u2014]?(?=\\s)|(?<![ \\t\\r,]| of| the| and| in| part| which| whom| by| with|Circuit|District|Chief|(?:and|which|whom) (?:Judge|Justice))[ \\t]*(?:\\r?\\n(?![ \\t]*[a-z])|$))";
    private static final String FOR_COURT = "(?<court>(?i:by the court),? )?";

    private static final Pattern JUDGE = Pattern
            .compile(FOR_COURT + "(?<name>" + NAME + GIVEN + ")" + COMMA + OFFICE + TAIL + "?" + END);
    private static final Pattern OPENING_JUDGE = Pattern.compile(
            FOR_COURT + "(?<name>" + NAME + GIVEN + "|" + USUAL_NAME + ")" + COMMA + OFFICE + TAIL + "?" + LAX_END);
    private static final Pattern JUSTICE = Pattern.compile(
            "(?<of>(?:Statement|Opinion) of )?" + ADDRESS + GAP + "(?<name>" + NAME + "|" + USUAL_NAME
                    + "(?=" + GAP + "(?:wrote|authored)\\b))" + TAIL + END);
    private static final Pattern OPENING_JUSTICE = Pattern.compile(
            "(?<of>(?:Statement|Opinion) of )?" + ADDRESS + GAP + "(?<name>" + NAME + "|" + USUAL_NAME + ")(?:" + TAIL
                    + END
                    + "|(?<end2>:|\\.?[ \\t]*(?:\\r?\\n|$)|[ \\t]{3,}(?:DECIDED|FILED|Decided|Filed)[^\\n]{0,60}))");
    private static final Pattern CHIEF = Pattern
            .compile("(?<office>(?:The|THE) (?:CHIEF JUSTICE|Chief Justice))(?<name>)" + TAIL + END);
    private static final Pattern OPINION_BY = Pattern.compile(
            "(?<what>(?i:(?:(?:concurring|dissenting|separate|specially|in part|and|the|combined|lead|majority) (?:and )?){0,6}opinion(?: of the court| for the court)?(?:,? filed)?) (?i:by)) (?:"
                    + ADDRESS + GAP + ")?(?<name>" + NAME + "|" + USUAL_NAME + ")(?:" + COMMA
                    + "(?<after>" + FULL_OFFICE + "|" + SHORT_OFFICE + "))?(?<tail>(?:," + GAP
                    + "| \\(?)(?i:in which|which|joined by|with whom|concurring|dissenting)"
                    + WORDS + "{0,300}?)?" + LAX_END);
    /// The kind before the name: `Dissent Sykes, C.J.`, as this program prints it.
    private static final Pattern TITLED = Pattern.compile(
            "(?<what>(?i:lead|majority|plurality|concurrence(?: in (?:the )?(?:judgment|part))?|dissent|statement|rehearing))[ \\t]{1,4}"
                    + "(?<name>" + NAME + "|" + USUAL_NAME + ")(?<tail>)(?:" + COMMA
                    + "(?<office>" + FULL_OFFICE + "|" + SHORT_OFFICE + "))(?=[ \\t]*(?:\\r?\\n|$))");
    /// The names after the first of those who sign together.
    private static final String OTHERS = "(?<others>(?:,? (?:and |AND |& )?(?:Justice |JUSTICE |Judge |JUDGE )?(?:"
            + NAME + "|"
            + USUAL_NAME + ")){1,8})";
    private static final Pattern JOINT_JUDGES = Pattern.compile(
            "(?<name>" + NAME + "|" + USUAL_NAME + ")" + OTHERS + COMMA + "(?<office>" + RANKS
                    + "(?:Judges|Justices|JUDGES|JUSTICES)|JJ\\.)"
                    + TAIL + LAX_END);
    private static final Pattern JOINT_JUSTICES = Pattern.compile(
            "(?<office>" + RANKS + "(?:Justices?|JUSTICES?|Judges?|JUDGES?))" + GAP + "(?<name>" + NAME + "|"
                    + USUAL_NAME + ")"
                    + OTHERS + TAIL + LAX_END);
    private static final Pattern PER_CURIAM = Pattern.compile("PER CURIAM\\b[.:]?|Per [Cc]uriam[.:]?(?=\\s*\\n)");
    private static final Pattern BY_THE_COURT = Pattern.compile("BY THE COURT:|By the Court:");

    /// The forms that open a paragraph, in the order in which they are tried, those within one, and those of several judges.
    private static final List<Pattern> OPENING = List.of(OPINION_BY, TITLED, OPENING_JUDGE, CHIEF, OPENING_JUSTICE);
    private static final List<Pattern> AMID = List.of(JUDGE, CHIEF, JUSTICE);
    private static final List<Pattern> JOINT = List.of(JOINT_JUDGES, JOINT_JUSTICES);

    private static final Pattern PARTICIPLE = Pattern.compile("(?i)\\b(?:" + BylineKind.CONCURRING + "|"
            + BylineKind.DISSENTING + "|respecting|dubitante)\\b");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\b(?:filed|wrote|authored)\\b|delivered a separate");
    private static final Pattern DELIVERED = Pattern.compile("(?i)\\b(?:delivered|announced)\\b");
    private static final Pattern VOTED = Pattern.compile("(?i)\\b(?:concurs?|dissents?|subscribes)\\b");
    private static final Pattern JOINING = Pattern
            .compile("(?i)\\b(?:with )?whom\\b.*?\\b(?:joins?|joined|agrees?|concurs?)\\b");
    private static final Pattern SAYING = Pattern.compile(
            "\\b(?:argue[sd]?|wrote(?! the| a)|writes|written|had|has|did|said|says|contend(?:s|ed)|would|suggest(?:s|ed)|explain(?:s|ed)|note[sd]|state[sd]"
                    + "|observe[sd]|agree[sd]|believe[sd]|conclude[sd]|thought|found|(?<!assigns |assigning )reason(?:s|ed)|point(?:s|ed))\\b");
    private static final int LONGEST = 900;
    /// So a caption names the judge below, beside the parties: `v.      HONORABLE GREGORY M. BARTLETT, JUDGE`.
    private static final String HONORABLE = "HONORABLE ";
    private static final int LONGEST_NAMES = 60;

    /// What a byline does.
    enum Manner {
        /// It names the judge alone: `BRENNAN, Circuit Judge.`
        NAMES,
        /// It says of the text below what it is: `dissenting`.
        SIGNS,
        /// It says who delivered an opinion: at its head, or in a line-up before it.
        DELIVERS,
        /// It says what the judge did: `concurs in the result`; a vote, if no text follows.
        VOTES,
        /// It tells of an opinion that stands elsewhere: `KAGAN, J., filed a dissenting opinion`.
        TELLS
    }

    /// A byline and what it does.
    record Found(Byline byline, Manner manner) {
    }

    /// The byline that begins at a place.
    ///
    /// @param opens whether a line begins here, and no sentence goes on from the line before
    static Optional<Found> at(String source, int at, Span within, boolean opens) {
        int limit = Math.min(within.end(), at + LONGEST);
        if (!opens && source.startsWith(HONORABLE, at)) {
            return Optional.empty();
        }
        for (Pattern form : opens ? OPENING : AMID) {
            Matcher matcher = form.matcher(source).region(at, limit).useTransparentBounds(true);
            if (matcher.lookingAt() && !isProse(source, matcher)) {
                return Optional.of(read(source, form, matcher));
            }
        }
        if (opens && isJoint(source, at, limit)) {
            return joint(source, at, limit);
        }
        char first = source.charAt(at);
        return first == 'P' || first == 'B' ? court(source, at, within) : Optional.empty();
    }

    /// Whether the line may name several judges.
    private static boolean isJoint(String source, int at, int limit) {
        int end = Math.min(limit, at + LONGEST_NAMES);
        return source.indexOf(" and ", at, end) >= 0 || source.indexOf(" AND ", at, end) >= 0;
    }

    /// The byline of judges who sign together: they say what they do, as a list of the court's judges does not.
    private static Optional<Found> joint(String source, int at, int limit) {
        for (Pattern form : JOINT) {
            Matcher matcher = form.matcher(source).region(at, limit).useTransparentBounds(true);
            if (matcher.lookingAt() && PARTICIPLE.matcher(matcher.group("tail")).find() && !isProse(source, matcher)) {
                Found found = read(source, form, matcher);
                List<String> joined = new ArrayList<>();
                StatedJudges.names(matcher.group("others")).forEach(judge -> joined.add(judge.name()));
                joined.addAll(found.byline().joined());
                Byline byline = found.byline();
                return Optional.of(new Found(
                        new Byline(byline.kind(), byline.author(), joined, byline.caption(), byline.span()),
                        found.manner()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> court(String source, int at, Span within) {
        Matcher court = PER_CURIAM.matcher(source).region(at, within.end());
        boolean curiam = court.lookingAt();
        if (!curiam && !court.usePattern(BY_THE_COURT).lookingAt()) {
            return Optional.empty();
        }
        Span span = new Span(at, court.end());
        Byline byline = new Byline(OpinionKind.PER_CURIAM, Optional.empty(), List.of(), span, span);
        return Optional.of(new Found(byline, curiam ? Manner.SIGNS : Manner.NAMES));
    }

    private static Found read(String source, Pattern form, Matcher matcher) {
        if (form == TITLED) {
            Span span = new Span(matcher.start(), matcher.end());
            OpinionKind kind = new OpinionTypes().kind(matcher.group("what")).orElse(OpinionKind.LEAD);
            return new Found(new Byline(kind, author(form, matcher), List.of(), span, span), Manner.SIGNS);
        }
        String tail = Optional.ofNullable(matcher.group("tail")).orElse("");
        String before = form == OPINION_BY ? matcher.group("what") : "";
        boolean forCourt = form != CHIEF && form != OPINION_BY && form.namedGroups().containsKey("court")
                && matcher.group("court") != null;
        String words = before + " " + tail;
        OpinionKind said = BylineKind.of(words);
        boolean statement = form.namedGroups().containsKey("of") && "Statement of ".equals(matcher.group("of"));
        OpinionKind kind = statement && tail.contains("respecting")
                ? OpinionKind.STATEMENT
                : forCourt && said == OpinionKind.LEAD ? OpinionKind.MAJORITY : said;
        Span span = Texts.trim(source, new Span(matcher.start(), matcher.end()));
        Byline byline = new Byline(kind, author(form, matcher), JoiningJudges.in(tail), span, span);
        return new Found(byline, manner(before, tail));
    }

    private static Optional<Judge> author(Pattern form, Matcher matcher) {
        String office = Optional.ofNullable(matcher.group("office"))
                .or(() -> form == OPINION_BY ? Optional.ofNullable(matcher.group("after")) : Optional.empty())
                .orElse("");
        return JudgeNames.author(matcher.group("name"), office);
    }

    private static Manner manner(String before, String tail) {
        if (ELSEWHERE.matcher(before + tail).find()) {
            return Manner.TELLS;
        }
        if (PARTICIPLE.matcher(before + tail).find()) {
            return Manner.SIGNS;
        }
        if (DELIVERED.matcher(tail).find() || !before.isEmpty()) {
            return Manner.DELIVERS;
        }
        return VOTED.matcher(JOINING.matcher(tail).replaceAll("")).find() ? Manner.VOTES : Manner.NAMES;
    }

    /// `Justice Stevens, dissenting, argued that …` is a sentence of an opinion: it says what was said. A name as usually
    /// written, without what the judge did, must have its line for itself.
    private static boolean isProse(String source, Matcher matcher) {
        String tail = Optional.ofNullable(matcher.group("tail")).orElse("");
        if (SAYING.matcher(JOINING.matcher(tail).replaceAll("")).find()) {
            return true;
        }
        String name = matcher.group("name");
        boolean usual = name.chars().filter(Character::isLowerCase).count() * 2 > name.length();
        return usual && tail.isEmpty() && !endsLine(source, matcher.end());
    }

    private static boolean endsLine(String source, int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) != '\n' && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at == source.length() || source.charAt(at) == '\n' || source.charAt(from - 1) == '\n';
    }
}
