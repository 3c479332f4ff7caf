package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.edition.Collation;
import counterpoint.edition.Difference;
import counterpoint.edition.DifferenceKind;
import counterpoint.edition.Reading;
import counterpoint.opinion.PageMarker;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `counterpoint editions CASE`: where two prints of one opinion differ.
@Command(name = "editions", description = "Where the prints of one opinion differ: other words first, then the rest.")
final class EditionsCommand extends CaseCommand {
    private static final int LONGEST = 60;

    @Option(names = "--all", description = "Without --json: lists punctuation and page numbers too.")
    private boolean all;

    private final Json json = new Json();

    @Override
    void run(CaseFile file, boolean asJson, PrintWriter out, PrintWriter err) {
        if (asJson) {
            json.print(out, object(file));
            return;
        }
        out.println(file.name());
        boolean none = true;
        for (CaseOpinion opinion : file.opinions()) {
            for (Edition other : opinion.editions()) {
                Optional<Collation> collation = opinion.collation(opinion.readingText(), other);
                collation.ifPresent(one -> table(opinion, other, one, out));
                none &= collation.isEmpty();
            }
        }
        if (none) {
            out.println("  No opinion of this case has two prints.");
        }
    }

    private void table(CaseOpinion opinion, Edition other, Collation collation, PrintWriter out) {
        Edition left = opinion.readingText();
        out.println("  " + title(opinion) + ": " + left.label() + " (" + left.file() + ") and " + other.label() + " ("
                + other.file() + ")");
        List<Difference> differences = collation.differences();
        for (DifferenceKind kind : DifferenceKind.values()) {
            List<Difference> its = differences.stream().filter(one -> one.kind() == kind).toList();
            if (its.isEmpty()) {
                continue;
            }
            out.println("    " + name(kind) + ": " + its.size());
            boolean listed = all || (kind != DifferenceKind.PUNCTUATION && kind != DifferenceKind.PAGE_MARKER);
            Columns columns = new Columns();
            its.stream()
                    .filter(_ -> listed)
                    .forEach(one -> columns.row(where(one.left()), said(one.left()), "|", said(one.right())));
            columns.print(out, "      ");
        }
    }

    private static String where(Reading reading) {
        return "at " + reading.raw().start();
    }

    private static String name(DifferenceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String said(Reading reading) {
        String text = reading.text();
        if (text.isEmpty()) {
            return "-";
        }
        return "“" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…") + "”";
    }

    private static ObjectNode object(CaseFile file) {
        ObjectNode object = Json.result().put("case", file.id());
        ArrayNode editions = object.putArray("editions");
        for (CaseOpinion opinion : file.opinions()) {
            for (Edition other : opinion.editions()) {
                opinion.collation(opinion.readingText(), other)
                        .ifPresent(collation -> editions.add(object(opinion, other, collation)));
            }
        }
        return object;
    }

    private static ObjectNode object(CaseOpinion opinion, Edition other, Collation collation) {
        ObjectNode object = Json.object().put("opinion", opinion.id());
        object.set("left", print(opinion.readingText(), collation));
        object.set("right", print(other, collation.reversed()));
        ArrayNode differences = object.putArray("differences");
        for (Difference difference : collation.differences()) {
            ObjectNode one = Json.object().put("kind", difference.kind().name());
            one.set("left", reading(difference.left()));
            one.set("right", reading(difference.right()));
            differences.add(one);
        }
        return object;
    }

    /// A print, with the other print's pages at their places in it.
    private static ObjectNode print(Edition edition, Collation towards) {
        ObjectNode object = Json.object().put("file", edition.file()).put("edition", edition.label());
        ArrayNode pages = object.putArray("otherPages");
        for (PageMarker page : towards.pages()) {
            pages.add(Json.span(
                    Json.object().put("label", page.label()).put("series", page.series()), page.span()));
        }
        return object;
    }

    private static ObjectNode reading(Reading reading) {
        return Json.span(Json.object(), reading.raw()).put("text", reading.text());
    }
}
