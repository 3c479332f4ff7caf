package counterpoint.parse;

import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import counterpoint.opinion.Judge;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what a decision's head matter says of the case: court, docket, parties, dates and panel.
///
/// ```
/// In the United States Court of Appeals For the Seventh Circuit … No. 20-1754 JERRY SMITH, JR.,
/// Plaintiff-Appellee, v. MELVIN FINKLEY and ADAM STAHL, Defendants-Appellants. … ARGUED DECEMBER 7, 2020 —
/// DECIDED AUGUST 18, 2021 … Before SYKES, Chief Judge, and BRENNAN and ST. EVE, Circuit Judges.
/// ```
final class CaptionReader {
    private static final int FIRST_PAGE = 1_000;
    private static final int LONGEST_HEAD = 12_000;
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d uuuu", Locale.US);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.US);
    private static final String DATE = "(?i:on )?(?<month>[A-Za-z]{3,9})\\.? (?<day>\\d{1,2}), (?<year>\\d{4})";
    private static final Pattern DOCKET = Pattern.compile("\\bNos?\\. (?<docket>\\d{1,4}[-\u2013]\\d{1,6})\\b");
    private static final Pattern CIRCUIT = Pattern.compile(
            "(?i)UNITED STATES COURT OF APPEALS,? (?:FOR THE )?(?<circuit>[A-Z]{4,9}|DISTRICT OF COLUMBIA) CIRCUIT");
    private static final Pattern SUPREME = Pattern.compile("(?i)SUPREME COURT OF THE UNITED STATES");
    private static final Pattern ARGUED = Pattern.compile("(?i:\\bargued(?: and submitted)?)[:, ]{0,2} ?" + DATE);
    private static final Pattern DECIDED = Pattern.compile("(?i:\\b(?:decided|filed))[:, ]{0,2} ?" + DATE);
    /// The day below a caption of the Supreme Court: `[May 26, 2009]`.
    private static final Pattern BRACKETED = Pattern.compile("\\[" + DATE + "\\]");
    private static final Pattern ANY_DATE = Pattern.compile(DATE);
    private static final Pattern CITATION = Pattern.compile(
            "\\b\\d{1,4} (?:U\\. ?S\\.|F\\.(?:2d|3d|4th)|S\\. ?Ct\\.|F\\. ?Supp\\.(?: ?[23]d)?|L\\. ?Ed\\. ?2d) \\d{1,4}\\b");
    private static final Pattern PANEL = Pattern
            .compile("(?i:Before):? (?<panel>[^_]{5,400}?(?i:Judges|Justices))\\.?");
    private static final String CAPITALS = "(?:ST\\.|(?:Mc|Mac|De|Van|O['\u2019])?[A-Z][A-Z'\u2019-]+)";
    private static final Pattern JUDGE = Pattern.compile(CAPITALS + "(?: " + CAPITALS + ")*");

    private final ShortNameReader shortNames = new ShortNameReader();

    /// @param head the clean text before the first opinion
    /// @param captions running captions printed above bylines
    /// @param authors the judges named by bylines, who sat on the panel whether or not it is printed
    Caption read(String head, List<String> captions, List<Judge> authors, Map<String, String> details) {
        String text = head.substring(0, Math.min(head.length(), LONGEST_HEAD));
        List<String> printed = new ArrayList<>(List.of(text));
        printed.addAll(captions);
        String page = text.substring(0, Math.min(text.length(), FIRST_PAGE));
        return new Caption(
                first(printed, shortNames::read),
                first(printed, CaptionReader::docket).or(() -> Optional.ofNullable(details.get("Docket Number"))),
                first(printed, CaptionReader::court),
                date(ARGUED, text),
                date(DECIDED, text)
                        .or(() -> shortDate(details.get("Filed Date")))
                        .or(() -> onlyDate(page))
                        .or(() -> first(captions,
                                caption -> date(DECIDED, caption).or(() -> date(BRACKETED, caption)))),
                citations(page),
                panel(text, authors));
    }

    private static <T> Optional<T> first(List<String> printed, Function<String, Optional<T>> reading) {
        return printed.stream().map(reading).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> docket(String text) {
        Matcher matcher = DOCKET.matcher(text);
        return matcher.find() ? Optional.of(matcher.group("docket").replace('\u2013', '-')) : Optional.empty();
    }

    /// The decision's own citations, `211 F.3d 1225`, printed above its parties.
    private static List<String> citations(String page) {
        return CITATION.matcher(page).results().map(MatchResult::group).distinct().toList();
    }

    /// A date that stands alone is that of the decision: `[November 4, 2013]`.
    private static Optional<CourtDate> onlyDate(String page) {
        Matcher matcher = ANY_DATE.matcher(page);
        boolean one = matcher.find() && !matcher.find();
        return one ? date(ANY_DATE, page) : Optional.empty();
    }

    /// The court named first; a petition names the court below after it.
    private static Optional<String> court(String text) {
        Matcher circuit = CIRCUIT.matcher(text);
        Matcher supreme = SUPREME.matcher(text);
        boolean found = circuit.find();
        if (supreme.find() && (!found || supreme.start() < circuit.start())) {
            return Optional.of("Supreme Court of the United States");
        }
        if (found) {
            String name = circuit.group("circuit").equalsIgnoreCase("district of columbia")
                    ? "District of Columbia"
                    : JudgeNames.usual(circuit.group("circuit").toUpperCase(Locale.ROOT));
            return Optional.of("United States Court of Appeals for the " + name + " Circuit");
        }
        return Optional.empty();
    }

    private static Optional<CourtDate> date(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String month = JudgeNames.usual(matcher.group("month").toUpperCase(Locale.ROOT));
        return parsed(LONG, month + " " + matcher.group("day") + " " + matcher.group("year"));
    }

    private static Optional<CourtDate> shortDate(@Nullable String text) {
        return text == null ? Optional.empty() : parsed(SHORT, text);
    }

    private static Optional<CourtDate> parsed(DateTimeFormatter format, String text) {
        try {
            return Optional.of(CourtDate.of(LocalDate.parse(text, format)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<String> panel(String text, List<Judge> authors) {
        Matcher panel = PANEL.matcher(text);
        List<String> judges = new ArrayList<>();
        if (panel.find()) {
            Matcher judge = JUDGE.matcher(panel.group("panel"));
            while (judge.find()) {
                judges.add(JudgeNames.usual(judge.group()));
            }
        }
        return judges.isEmpty() ? authors.stream().map(Judge::name).distinct().toList() : judges;
    }
}
