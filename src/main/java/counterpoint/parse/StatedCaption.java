package counterpoint.parse;

import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import counterpoint.opinion.Judge;
import counterpoint.text.StatedFacts;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a caption of what a file states of its case beside the text.
final class StatedCaption {
    private static final Pattern ISO = Pattern.compile("(?<date>(?<year>\\d{4})(?:-\\d{2})?(?:-\\d{2})?)(?:[T ].*)?");
    private static final Pattern NUMBER = Pattern.compile("(?i)^(?:docket\\s+)?(?:nos?\\.?|number)\\s*:?\\s*");
    private static final Pattern BEFORE = Pattern.compile("(?i)^before:?\\s+");

    private StatedCaption() {
    }

    /// The facts as a caption; what is not stated is empty, and a date that is none is not stated.
    static Caption of(StatedFacts facts) {
        return new Caption(
                facts.name(),
                facts.docket().map(docket -> NUMBER.matcher(docket).replaceFirst("").replaceAll("\\.$", "").strip())
                        .filter(docket -> !docket.isEmpty()),
                facts.court().map(StatedCaption::court),
                facts.argued().flatMap(StatedCaption::date),
                facts.decided().flatMap(StatedCaption::date),
                facts.citations(),
                facts.judges().stream()
                        .flatMap(names -> StatedJudges.names(BEFORE.matcher(names).replaceFirst("")).stream())
                        .map(Judge::name)
                        .distinct()
                        .toList());
    }

    /// `1954-05-17`, with or without a time; of `1954-05` only the year is a date.
    private static Optional<CourtDate> date(String stated) {
        Matcher iso = ISO.matcher(stated.strip());
        if (!iso.matches()) {
            return Optional.empty();
        }
        try {
            String date = iso.group("date").length() == 7 ? iso.group("year") : iso.group("date");
            return Optional.of(CourtDate.parse(date));
        } catch (DateTimeException none) {
            return Optional.of(CourtDate.ofYear(Integer.parseInt(iso.group("year"))));
        }
    }

    /// CourtListener's identifier of a federal court as the court's name; any other name as stated.
    private static String court(String stated) {
        List<String> circuits = List.of(
                "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth",
                "Eleventh");
        if (stated.equals("scotus")) {
            return "Supreme Court of the United States";
        }
        String circuit = switch (stated) {
            case "cadc" -> "District of Columbia";
            case "cafc" -> "Federal";
            default -> stated.matches("ca(?:[1-9]|1[01])")
                    ? circuits.get(Integer.parseInt(stated.substring(2)) - 1)
                    : "";
        };
        return circuit.isEmpty() ? stated : "United States Court of Appeals for the " + circuit + " Circuit";
    }
}
