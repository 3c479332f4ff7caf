package counterpoint.cli;

import counterpoint.casefile.SourceReading;
import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.ParseProblem;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `counterpoint read FILE...`: the structure of opinions.
@Command(name = "read", description = "The structure of opinions: headings, paragraphs, footnotes, pages, problems.")
final class ReadCommand extends SourceCommand {
    @Option(names = "--raw", description = "Prints the decoded text itself, into which all raw offsets point.")
    private boolean raw;

    private final Json json = new Json();

    @Override
    void print(SourceReading reading, boolean asJson, PrintWriter out) {
        if (raw) {
            out.print(reading.decision().source().text());
            out.flush();
        } else if (asJson) {
            json.print(out, new StructureJson(reading).object());
        } else {
            summary(reading, out);
        }
    }

    private static void summary(SourceReading reading, PrintWriter out) {
        Decision decision = reading.decision();
        out.println(reading.file());
        caption(reading.caption(), out);
        for (Opinion opinion : decision.opinions()) {
            opinion(opinion, decision, out);
        }
        if (!decision.problems().isEmpty()) {
            out.println("  What was in doubt");
            Columns problems = new Columns();
            for (ParseProblem problem : decision.problems()) {
                problems.row(problem.span().start() + "–" + problem.span().end(), problem.message());
            }
            problems.print(out, "    ");
        }
        out.println();
    }

    static void caption(Caption caption, PrintWriter out) {
        Columns facts = new Columns();
        caption.name().ifPresent(name -> facts.row("Case", name));
        caption.docket().ifPresent(docket -> facts.row("Docket", "No. " + docket));
        caption.court().ifPresent(court -> facts.row("Court", court));
        caption.argued().map(CourtDate::written).ifPresent(date -> facts.row("Argued", date));
        caption.decided().map(CourtDate::written).ifPresent(date -> facts.row("Decided", date));
        if (!caption.judges().isEmpty()) {
            facts.row("Panel", String.join(", ", caption.judges()));
        }
        facts.print(out, "  ");
    }

    private static void opinion(Opinion opinion, Decision decision, PrintWriter out) {
        long paragraphs = opinion.body().stream()
                .filter(block -> block instanceof Paragraph paragraph && !paragraph.continued())
                .count();
        out.println("  " + opinion.id() + " by " + opinion.author().map(Judge::cited).orElse("(not stated)") + ": "
                + count(paragraphs, "paragraph") + ", " + count(opinion.footnotes().size(), "footnote") + ", "
                + count(decision.pages().stream().filter(page -> opinion.span().contains(page.span())).count(),
                        "page marker"));
        Columns outline = new Columns();
        for (var block : opinion.body()) {
            if (block instanceof Heading heading) {
                outline.row("  ".repeat(heading.level() - 1) + heading.number().map(number -> number + ".").orElse(""),
                        heading.title().orElse(""));
            }
        }
        outline.print(out, "    ");
    }

    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
