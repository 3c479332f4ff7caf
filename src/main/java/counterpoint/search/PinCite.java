package counterpoint.search;

import counterpoint.opinion.CourtDate;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Pages;
import counterpoint.opinion.Passage;
import java.util.List;
import java.util.Optional;

/// How a brief cites a passage: `Medina v. Cram, 252 F.3d 1124, 1135 (10th Cir. 2001) (Seymour, J., dissenting)`.
///
/// What is not known is left out. Pages of a slip opinion are cited as `No. 20-1754, slip op. at 38`; a page of
/// another print is named only if the case is cited in that reporter. Opinions of the court name no judge (Indigo
/// Book R13.1).
public record PinCite(String text) {
    private static final List<String> CIRCUITS = List.of(
            "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh");

    static PinCite of(IndexedOpinion opinion, Passage passage) {
        int first = passage.span().start();
        return of(opinion, first, first);
    }

    /// Cites a stretch of an opinion's reading text, with both pages where it runs over an edge: `1135–36`.
    ///
    /// @param first where it begins, raw
    /// @param last where its last character stands, raw
    public static PinCite of(IndexedOpinion opinion, int first, int last) {
        StringBuilder cite = new StringBuilder(opinion.caption().name().orElse(opinion.caseId()));
        source(opinion, first, last).ifPresent(source -> cite.append(", ").append(source));
        courtAndYear(opinion).ifPresent(court -> cite.append(" (").append(court).append(')'));
        opinion.kind().weight(opinion.author()).ifPresent(weight -> cite.append(" (").append(weight).append(')'));
        return new PinCite(cite.toString());
    }

    private static Optional<String> source(IndexedOpinion opinion, int first, int last) {
        List<Pages.Page> pages = opinion.pages().at(first);
        List<Pages.Page> ends = opinion.pages().at(last);
        Optional<String> reporter = opinion.caption().citations().stream().findFirst();
        if (reporter.isPresent()) {
            Optional<String> its = pages.stream()
                    .filter(page -> page.series().equals(PageMarker.STAR)
                            || reporter.get().contains(" " + page.series() + " "))
                    .map(page -> range(page, ends))
                    .findFirst();
            return Optional.of(reporter.get() + its.map(page -> ", " + page).orElse(""));
        }
        Optional<String> docket = opinion.caption().docket().map(number -> "No. " + number);
        Optional<String> slip = pages.stream()
                .filter(page -> page.series().equals(PageMarker.SLIP))
                .findFirst()
                .map(page -> "slip op. at " + range(page, ends));
        return docket.map(number -> number + slip.map(page -> ", " + page).orElse("")).or(() -> slip);
    }

    /// The last page without the digits that repeat, but with two at least (Indigo Book R5.1.2): `1135–36`.
    private static String range(Pages.Page first, List<Pages.Page> ends) {
        String from = first.label();
        String to = ends.stream()
                .filter(page -> page.series().equals(first.series()))
                .map(Pages.Page::label)
                .findFirst()
                .orElse(from);
        if (from.equals(to)) {
            return from;
        }
        boolean shortened = from.length() == to.length() && from.length() > 2
                && from.regionMatches(0, to, 0, from.length() - 2);
        return from + "–" + (shortened ? to.substring(to.length() - 2) : to);
    }

    private static Optional<String> courtAndYear(IndexedOpinion opinion) {
        Optional<String> court = opinion.caption().court().map(PinCite::abbreviated);
        Optional<String> year = opinion.caption().decided().map(CourtDate::year).map(String::valueOf);
        return court.map(name -> name + year.map(number -> " " + number).orElse("")).or(() -> year);
    }

    private static String abbreviated(String court) {
        for (String circuit : CIRCUITS) {
            if (court.contains("Appeals for the " + circuit + " Circuit")) {
                int number = CIRCUITS.indexOf(circuit) + 1;
                return number + ordinal(number) + " Cir.";
            }
        }
        return court.contains("Appeals for the District of Columbia Circuit")
                ? "D.C. Cir."
                : court.contains("Appeals for the Federal Circuit") ? "Fed. Cir." : court;
    }

    private static String ordinal(int number) {
        return switch (number) {
            case 1 -> "st";
            case 2 -> "d";
            case 3 -> "d";
            default -> "th";
        };
    }
}
