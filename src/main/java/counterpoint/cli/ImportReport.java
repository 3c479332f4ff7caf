package counterpoint.cli;

import counterpoint.authority.Resolution;
import counterpoint.intake.Proposal;
import counterpoint.intake.ProposedSource;
import counterpoint.intake.Recognized;
import counterpoint.intake.Standing;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.ParseProblem;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was recognised in one imported case and what not, for people.
final class ImportReport {
    private final PrintWriter out;

    ImportReport(PrintWriter out) {
        this.out = out;
    }

    void print(Proposal.Ready ready, ImportOutcome outcome) {
        out.println(ready.label());
        ReadCommand.caption(ready.facts(), out);
        for (ProposedSource source : ready.sources()) {
            source(source, ready.sources().size() > 1);
        }
        switch (ready.standing()) {
            case Standing.OtherPrint other -> out.println("  " + other.sentence());
            case Standing.Already _,Standing.Fresh _ -> {
                // The outcome says what there is to say.
            }
        }
        out.println("  " + switch (outcome.state()) {
            case IMPORTED -> "Imported as " + outcome.caseId().orElse("") + ".";
            case PROPOSED -> "Not imported, since --dry-run only looks.";
            case ALREADY, REFUSED -> outcome.sentence().orElse("");
        });
        out.println();
    }

    private void source(ProposedSource source, boolean several) {
        if (several) {
            out.println("  " + source.file());
        }
        Recognized recognized = source.recognized();
        for (Opinion opinion : source.reading().decision().opinions()) {
            out.println("  " + opinion.id() + " by " + opinion.author().map(Judge::cited).orElse("(not stated)"));
        }
        out.println("  Recognized: " + String.join(", ", List.of(
                ReadCommand.count(recognized.opinions(), "opinion"),
                ReadCommand.count(recognized.paragraphs(), "paragraph"),
                ReadCommand.count(recognized.headings(), "heading"),
                ReadCommand.count(recognized.blockQuotations(), "block quotation"),
                ReadCommand.count(recognized.footnotes(), "footnote"),
                ReadCommand.count(recognized.pages(), "page marker"),
                ReadCommand.count(recognized.mendedWords(), "mended word"))));
        out.println("  " + ReadCommand.count(recognized.allCitations(), "citation") + ", of which "
                + recognized.resolved() + " are resolved, "
                + recognized.resolutions().getOrDefault(Resolution.State.AMBIGUOUS, 0) + " ambiguous");
        problems("Not sure", recognized.notSure());
        problems("Left out", recognized.setAside());
    }

    /// The same sentence is printed once, with how often it is meant.
    private void problems(String title, List<ParseProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        problems.forEach(problem -> counts.merge(problem.message(), 1, Integer::sum));
        out.println("  " + title);
        Columns rows = new Columns();
        counts.forEach((message, count) -> rows.row(count, message));
        rows.print(out, "    ");
    }
}
