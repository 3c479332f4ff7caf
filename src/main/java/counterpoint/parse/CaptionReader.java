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
    private static final Pattern PANEL = Pattern.compile("(?i:Before):? (?<panel>[^_]{5,400}?(?i:Judges|Justices))\\.?");
    private static final String CAPITALS = "(?:ST\\.|(?:Mc|Mac|De|Van|O['\u2019])?[A-Z][A-Z'\u2019-]+)";
    private static final Pattern JUDGE = Pattern.compile(CAPITALS + "(?: " + CAPITALS + ")*");

    private final CaseName names = new CaseName();

    /// @param head the clean text before the first opinion
    /// @param captions running captions printed above bylines
    /// @param authors the judges named by bylines, who sat on the panel whether or not it is printed
    Caption read(String head, List<String> captions, List<Judge> authors, Map<String, String> details) {
        String text = head.substring(0, Math.min(head.length(), LONGEST_HEAD));
        List<String> printed = new ArrayList<>(List.of(text));
        printed.addAll(captions);
        return new Caption(
                first(printed, names::find),
                first(printed, CaptionReader::docket).or(() -> Optional.ofNullable(details.get("Docket Number"))),
                court(text),
                date(ARGUED, text),
                date(DECIDED, text).or(() -> shortDate(details.get("Filed Date"))),
                List.of(),
                panel(text, authors));
    }

    private static Optional<String> first(
            List<String> printed, Function<String, Optional<String>> reading) {
        return printed.stream().map(reading).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> docket(String text) {
        Matcher matcher = DOCKET.matcher(text);
        return matcher.find() ? Optional.of(matcher.group("docket")) : Optional.empty();
    }

    private static Optional<String> court(String text) {
        Matcher circuit = CIRCUIT.matcher(text);
        if (circuit.find()) {
            String name = circuit.group("circuit").equalsIgnoreCase("district of columbia")
                    ? "District of Columbia"
                    : JudgeNames.usual(circuit.group("circuit").toUpperCase(Locale.ROOT));
            return Optional.of("United States Court of Appeals for the " + name + " Circuit");
        }
        return SUPREME.matcher(text).find() ? Optional.of("Supreme Court of the United States") : Optional.empty();
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
