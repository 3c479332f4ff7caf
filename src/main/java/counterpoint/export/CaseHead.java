package counterpoint.export;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import counterpoint.opinion.Decision;
import counterpoint.opinion.ParseProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The head of a report: what names the case, what was read, and what was met in reading.
final class CaseHead {
    private final HtmlWriter html;
    private final CaseFile file;

    CaseHead(HtmlWriter html, CaseFile file) {
        this.html = html;
        this.file = file;
    }

    /// Writes the head.
    void write() {
        html.element("header", () -> html.element("div", () -> {
            html.element("h1", file.name());
            html.element("p", facts(file.caption()), "class", "facts");
            html.element("dl", this::sources, "class", "sources");
            contents();
        }), "class", "case");
        html.line();
    }

    private static String facts(Caption caption) {
        Stream<Optional<String>> facts = Stream.of(
                Optional.of(caption.court().orElse("Court not stated")),
                caption.citations().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", caption.citations())),
                caption.docket().map(number -> "No. " + number),
                caption.argued().map(CourtDate::written).map(date -> "argued " + date),
                Optional.of(caption.decided()
                        .map(date -> "decided " + date.written())
                        .orElse("date not stated")));
        return String.join(" · ", facts.flatMap(Optional::stream).toList());
    }

    private void sources() {
        for (CaseOpinion opinion : file.opinions()) {
            html.element("dt", Side.name(opinion));
            html.element("dd", () -> html.element("ul", () -> {
                for (Edition edition : opinion.editions()) {
                    boolean read = edition.equals(opinion.readingText());
                    html.element("li", edition.label() + ", " + edition.file()
                            + (read ? "" : ": another print of the same opinion, not shown here"));
                }
            }));
        }
        List<String> problems = problems();
        if (!problems.isEmpty()) {
            html.element("dt", "Met in reading");
            html.element("dd",
                    () -> html.element("ul", () -> problems.forEach(problem -> html.element("li", problem))));
        }
    }

    /// Every problem once, with how often it was met.
    private List<String> problems() {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Decision decision : file.decisions()) {
            for (ParseProblem problem : decision.problems()) {
                times.merge(decision.source().file() + ": " + problem.message(), 1, Integer::sum);
            }
        }
        List<String> problems = new ArrayList<>(file.problems());
        times.forEach((problem, count) -> problems.add(problem + (count > 1 ? " (" + count + " times)" : "")));
        return problems;
    }

    private void contents() {
        html.element("nav", () -> {
            file.opinions().forEach(opinion -> html.element("a", Side.of(opinion).word(), "href", "#" + opinion.id()));
            html.element("a", "Authorities", "href", "#authorities");
            if (file.sides().isPresent()) {
                html.element("a", "Links", "href", "#links");
            }
        }, "class", "toc", "aria-label", "Parts of this report");
    }
}
