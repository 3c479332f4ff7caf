package counterpoint.export;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.casefile.PinCites;
import counterpoint.casefile.ReporterCitation;
import counterpoint.casefile.Selection;
import counterpoint.export.QuoteStyle.Form;
import counterpoint.export.QuoteStyle.Prints;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Pages;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cites words of an opinion of a case: `Medina v. Cram, 252 F.3d 1124, 1135 (10th Cir. 2001) (Seymour, J., dissenting)`.
///
/// A page of a reporter is named only if the case is cited in that reporter and the page is known; else the page of the
/// slip opinion, `No. 20-1754, slip op. at 12`, with the whole date, as what no reporter prints is cited (Martin, Basic
/// Legal Citation § 2-250). An opinion of the court names no judge (Indigo Book R13.1).
///
/// @param name the case's name, in italics
/// @param rest all that follows it
/// @param problem a sentence if no page could be named
public record CaseCite(String name, String rest, Optional<String> problem) {
    private static final List<String> MONTHS = List.of(
            "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");
    private static final CourtCite COURTS = new CourtCite();
    private static final CaseNames NAMES = new CaseNames();

    /// The whole citation in plain text.
    public String text() {
        return name + rest;
    }

    /// Cites what is selected.
    public static CaseCite of(CaseFile file, CaseOpinion opinion, Selection selection, QuoteStyle style) {
        return new Citing(file, opinion, selection, style).cite();
    }

    /// The work on one citation.
    private record Citing(CaseFile file, CaseOpinion opinion, Selection selection, QuoteStyle style) {
        private Caption caption() {
            return file.caption();
        }

        CaseCite cite() {
            Optional<String> slip = pin(PageMarker.SLIP);
            List<String> sources = new ArrayList<>();
            if (style.prints() != Prints.SLIP) {
                reporter().ifPresent(sources::add);
            }
            boolean reported = !sources.isEmpty();
            boolean wantsSlip = style.prints() == Prints.BOTH || style.prints() == Prints.SLIP || !reported;
            if (wantsSlip && style.prints() != Prints.REPORTER) {
                slip.ifPresent(pin -> sources.add(slip(pin, reported)));
            }
            Optional<String> problem = Optional.empty();
            if (sources.isEmpty()) {
                problem = Optional.of("No page is known of these words in " + wanted()
                        + ", so the citation names none; add it from the printed opinion.");
                sources.add(style.form() == Form.PAGES ? paragraph() : unpaged());
            }
            return switch (style.form()) {
                case FULL -> new CaseCite(
                        name(),
                        ", " + String.join(", ", sources) + courtAndDate(sources) + weight() + ".",
                        problem);
                case SHORT -> new CaseCite(
                        NAMES.firstParty(name()), ", " + String.join(", ", sources) + weight() + ".",
                        problem);
                case PAGES -> new CaseCite("", String.join("; ", sources), problem);
            };
        }

        private String name() {
            return NAMES.cited(file.name(), caption().court());
        }

        private String wanted() {
            return switch (style.prints()) {
                case REPORTER -> "a reporter";
                case SLIP -> "the slip opinion";
                case BEST, BOTH -> "any print";
            };
        }

        /// The reporter with the page, of the first reporter whose page is known.
        private Optional<String> reporter() {
            return citations()
                    .flatMap(reported -> pin(reported.series())
                            .or(() -> pin(PageMarker.STAR))
                            .map(pin -> style.form() == Form.FULL ? full(reported, pin) : reported.again(pin))
                            .stream())
                    .findFirst();
        }

        private Stream<ReporterCitation> citations() {
            return caption().citations().stream().flatMap(citation -> ReporterCitation.of(citation).stream());
        }

        private String full(ReporterCitation reported, String pin) {
            Optional<String> docket = caption().docket().filter(_ -> reported.isDatabase());
            return docket.map(number -> "No. " + number + ", ").orElse("") + reported.pinned(pin);
        }

        private String slip(String pin, boolean behindReporter) {
            String page = "slip op. at " + pin;
            boolean numbered = style.form() == Form.FULL && !behindReporter;
            return numbered ? caption().docket().map(docket -> "No. " + docket + ", " + page).orElse(page) : page;
        }

        private String unpaged() {
            Optional<String> cited = caption().citations().stream().findFirst();
            return cited.or(() -> caption().docket().map(docket -> "No. " + docket + ", slip op."))
                    .orElse("slip op.");
        }

        /// What stands for the pages where none is known: the case with the paragraph or note, as the program counts them.
        private String paragraph() {
            String label = switch (selection.block(selection.parts().getFirst())) {
                case Paragraph paragraph -> ", ¶" + paragraph.number();
                case BlockQuotation quotation -> ", ¶" + quotation.number();
                case Footnote note -> ", n." + note.mark();
                case Heading _ -> "";
            };
            return file.name() + label;
        }

        /// The pages of what is selected in one series, with its footnotes: `1135–36`, `1136 n.1`, `1136 & n.1`.
        private Optional<String> pin(String series) {
            List<Place> body = selection.parts().stream().filter(part -> !part.footnote()).toList();
            List<Place> notes = selection.parts().stream().filter(Place::footnote).toList();
            Optional<String> ofBody = pages(body, series);
            Optional<String> ofNotes = pages(notes, series);
            if (notes.isEmpty() || (!body.isEmpty() && ofBody.isEmpty())) {
                return ofBody;
            }
            if (body.isEmpty()) {
                return ofNotes.map(page -> page + " " + marks(notes));
            }
            return ofNotes.map(page -> ofBody.get().equals(page)
                    ? page + " & " + marks(notes)
                    : ofBody.get() + ", " + page + " " + marks(notes));
        }

        private Optional<String> pages(List<Place> parts, String series) {
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            Place last = parts.getLast();
            Place end = last.at(new Span(last.clean().end() - 1, last.clean().end()));
            return page(parts.getFirst(), series)
                    .map(first -> PinCites.range(first, page(end, series).orElse(first)));
        }

        private Optional<String> page(Place place, String series) {
            Edition edition = selection.edition();
            return edition.pagesAt(place).stream()
                    .filter(page -> page.series().equals(series))
                    .map(Pages.Page::label)
                    .findFirst();
        }

        /// `n.3`, `nn.3–4`, `nn.3 & 5`.
        private String marks(List<Place> notes) {
            List<String> marks = notes.stream()
                    .map(note -> selection.edition().opinion().footnotes().get(note.block()).mark())
                    .distinct()
                    .toList();
            if (marks.size() == 1) {
                return "n." + marks.getFirst();
            }
            int first = notes.getFirst().block();
            boolean inRow = notes.getLast().block() - first == marks.size() - 1;
            return inRow
                    ? "nn." + marks.getFirst() + "–" + marks.getLast()
                    : "nn." + String.join(", ", marks.subList(0, marks.size() - 1)) + " & " + marks.getLast();
        }

        /// What only the slip opinion or a database prints is cited with its day (Martin, Basic Legal Citation § 2-250).
        private String courtAndDate(List<String> sources) {
            boolean reported = citations()
                    .filter(one -> !one.isDatabase())
                    .anyMatch(one -> sources.getFirst().startsWith(one.whole()));
            Optional<String> court = caption().court().flatMap(COURTS::of);
            Optional<String> date = caption().decided().map(decided -> reported
                    ? Integer.toString(decided.year())
                    : day(decided));
            String words = Stream.concat(court.stream(), date.stream()).collect(Collectors.joining(" "));
            return words.isEmpty() ? "" : " (" + words + ")";
        }

        private String weight() {
            return opinion.kind().weight(opinion.author()).map(weight -> " (" + weight + ")").orElse("");
        }
    }

    private static String day(CourtDate decided) {
        return decided.day().map(CaseCite::written).orElse(Integer.toString(decided.year()));
    }

    private static String written(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1) + " " + day.getDayOfMonth() + ", " + day.getYear();
    }
}
