package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.compare.AuthorityTreatment;
import counterpoint.compare.Dispute;
import counterpoint.compare.Link;
import counterpoint.compare.OpinionReference;
import counterpoint.compare.State;
import counterpoint.export.CaseNotes;
import counterpoint.export.Imprint;
import counterpoint.export.ReportFile;
import counterpoint.export.ReportFormat;
import counterpoint.opinion.Passage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `counterpoint compare CASE`: which passages of two opinions answer each other, and why.
@Command(
        name = "compare",
        description = "Links between the passages of two opinions, with reasons; writes the side-by-side report.")
final class CompareCommand extends CaseCommand {
    @Option(names = "--left", paramLabel = "OPINION", description = "The opinion on the left; else the leading one.")
    private @Nullable String left;

    @Option(names = "--right", paramLabel = "OPINION", description = "The opinion on the right; else the dissent.")
    private @Nullable String right;

    @Option(names = "--html", paramLabel = "OUT", description = "Writes the report there, for a browser.")
    private @Nullable Path html;

    @Option(names = "--pdf", paramLabel = "OUT", description = "Writes the report there, to be printed.")
    private @Nullable Path pdf;

    @Option(names = "--docx", paramLabel = "OUT", description = "Writes the report there, for a word processor.")
    private @Nullable Path docx;

    @Option(
            names = "--without-notes",
            description = "Leaves the reader's marks and notes out of the report.")
    private boolean withoutNotes;

    private final Json json = new Json();

    @Override
    void run(CaseFile file, boolean asJson, PrintWriter out, PrintWriter err) {
        CaseFile compared = sides(file);
        Map<ReportFormat, Path> reports = reports();
        if (!reports.isEmpty()) {
            CaseNotes carried = withoutNotes ? CaseNotes.none(compared) : notes(compared);
            reports.forEach((format, target) -> write(carried, format, target, err));
        }
        Optional<CaseOpinion> answer = compared.right();
        if (answer.isEmpty()) {
            err.println("counterpoint: " + file.name() + " has one opinion only, so there is nothing to compare.");
        }
        if (asJson) {
            json.print(out, object(compared));
        } else if (reports.isEmpty() && answer.isPresent()) {
            list(compared, answer.get(), out);
        }
    }

    /// The case with the opinions asked for on its two sides.
    private CaseFile sides(CaseFile file) {
        if (left == null && right == null) {
            return file;
        }
        CaseOpinion onLeft = left == null ? file.left().orElseThrow() : named(file, left);
        CaseOpinion onRight = right == null
                ? file.right().filter(other -> !other.id().equals(onLeft.id())).orElseGet(() -> other(file, onLeft))
                : named(file, right);
        if (onLeft.id().equals(onRight.id())) {
            throw new CommandFailure(CommandFailure.USAGE, "an opinion is compared with another one, not with itself.");
        }
        return file.beside(onLeft, onRight);
    }

    private static CaseOpinion other(CaseFile file, CaseOpinion than) {
        return file.opinions().stream()
                .filter(opinion -> !opinion.id().equals(than.id()))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        CommandFailure.USAGE, file.name() + " has one opinion only, so there is nothing to compare."));
    }

    private static CaseOpinion named(CaseFile file, String id) {
        return file.opinion(id).orElseThrow(() -> new CommandFailure(
                CommandFailure.USAGE,
                file.name() + " has no opinion \"" + id + "\"; it has "
                        + file.opinions().stream().map(CaseOpinion::id).collect(Collectors.joining(", ")) + "."));
    }

    private static ObjectNode object(CaseFile file) {
        ObjectNode object = Json.result().put("case", file.id());
        Json.put(object, "left", file.left().map(CaseOpinion::id));
        Json.put(object, "right", file.right().map(CaseOpinion::id));
        ArrayNode links = object.putArray("links");
        file.comparison().links().forEach(link -> links.add(link(file, link)));
        ArrayNode disputes = object.putArray("disputes");
        ArrayNode treatments = object.putArray("treatments");
        for (Dispute dispute : file.comparison().disputes()) {
            int index = disputes.size();
            disputes.add(dispute(file, dispute));
            dispute.treatments().forEach(use -> treatments.add(treatment(file, use).put("dispute", index)));
        }
        file.comparison().treatments().forEach(use -> treatments.add(treatment(file, use).putNull("dispute")));
        ArrayNode references = object.putArray("references");
        file.left().ifPresent(leading -> file.right()
                .ifPresent(answer -> OpinionReference.between(
                        leading.readingText().side(), answer.readingText().side())
                        .forEach(reference -> references.add(reference(file, reference)))));
        return object;
    }

    private static ObjectNode reference(CaseFile file, OpinionReference reference) {
        ObjectNode object = Json.object().put("from", reference.from()).put("to", reference.to());
        object.put("file", file.opinion(reference.from()).orElseThrow().readingText().file());
        Json.span(object, reference.raw()).put("text", reference.text());
        object.put("outcome", reference.outcome().name());
        Json.putNode(object, "leadsTo", reference.passage().map(passage -> passage(file, passage)));
        return object.put("because", reference.because());
    }

    private static ObjectNode dispute(CaseFile file, Dispute dispute) {
        ObjectNode object = Json.object()
                .put("title", dispute.title())
                .put("titledByReader", dispute.titledByReader())
                .put("state", dispute.state().name());
        ArrayNode links = object.putArray("links");
        dispute.links().forEach(link -> links.add(file.comparison().links().indexOf(link)));
        ArrayNode authorities = object.putArray("authorities");
        dispute.authorities().forEach(authorities::add);
        return object;
    }

    private static ObjectNode treatment(CaseFile file, AuthorityTreatment use) {
        CaseOpinion opinion = file.opinion(use.opinion()).orElseThrow();
        ObjectNode object = Json.object()
                .put("authority", use.authority())
                .put("opinion", use.opinion())
                .put("opinionKind", opinion.kind().name())
                .put("treatment", use.treatment().name())
                .put("state", use.state().name());
        object.set("evidence", Json.span(Json.object(), use.evidence()).put("text", use.text()));
        return object;
    }

    private static ObjectNode link(CaseFile file, Link link) {
        ObjectNode object = Json.object();
        object.set("left", passage(file, link.left()));
        object.set("right", passage(file, link.right()));
        object.put("score", Math.round(link.score() * 1000) / 1000.0);
        ArrayNode reasons = object.putArray("reasons");
        link.reasons().forEach(
                reason -> reasons.add(Json.object().put("kind", reason.kind().name()).put("text", reason.text())));
        return object.put("state", link.state().name());
    }

    private static ObjectNode passage(CaseFile file, Passage passage) {
        CaseOpinion opinion = file.opinion(passage.opinion()).orElseThrow();
        return Json.span(Json.object().put("file", opinion.readingText().file()), passage.span());
    }

    private static void list(CaseFile file, CaseOpinion answer, PrintWriter out) {
        CaseOpinion leading = file.left().orElseThrow();
        out.println(file.name() + ": " + title(leading) + " and " + title(answer));
        Columns columns = new Columns();
        columns.row(leading.id(), answer.id(), "score", "state", "because");
        for (Link link : file.comparison().links()) {
            columns.row(
                    "¶" + link.left().paragraph(),
                    "¶" + link.right().paragraph(),
                    String.format(Locale.ROOT, "%.2f", link.score()),
                    words(link.state()),
                    link.reasons().stream().map(Link.Reason::text).collect(Collectors.joining("; ")));
        }
        columns.print(out, "  ");
        List<Link> links = file.comparison().links();
        out.println("  " + links.size() + " links" + (links.isEmpty() ? ": the two share nothing." : states(links)));
    }

    /// How many links each has said, `: 2 confirmed, 97 computed.`
    private static String states(List<Link> links) {
        Map<State, Long> counts = links.stream()
                .collect(Collectors.groupingBy(
                        Link::state, () -> new EnumMap<>(State.class), Collectors.counting()));
        return counts.size() == 1 && counts.containsKey(State.COMPUTED)
                ? ", all computed."
                : counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + words(count.getKey()))
                        .collect(Collectors.joining(", ", ": ", "."));
    }

    private static String words(State state) {
        return switch (state) {
            case COMPUTED -> "computed";
            case CONFIRMED -> "confirmed";
            case REJECTED -> "rejected";
            case HAND_MADE -> "made by hand";
        };
    }

    private Map<ReportFormat, Path> reports() {
        Map<ReportFormat, Path> reports = new EnumMap<>(ReportFormat.class);
        put(reports, ReportFormat.HTML, html);
        put(reports, ReportFormat.PDF, pdf);
        put(reports, ReportFormat.DOCX, docx);
        return reports;
    }

    private static void put(Map<ReportFormat, Path> reports, ReportFormat format, @Nullable Path target) {
        if (target != null) {
            reports.put(format, target);
        }
    }

    private static void write(CaseNotes notes, ReportFormat format, Path target, PrintWriter err) {
        try {
            new ReportFile(Imprint.today()).write(notes, format, target);
            err.println("The report is in " + target + ".");
        } catch (IOException refused) {
            throw new CommandFailure(
                    CommandFailure.INCOMPLETE, Objects.requireNonNullElse(refused.getMessage(), ""), refused);
        }
    }
}
