package counterpoint.cli;

import counterpoint.casefile.SourceReading;
import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The structure of one source as the command line prints it.
final class StructureJson {
    private final SourceReading reading;
    private final Decision decision;

    StructureJson(SourceReading reading) {
        this.reading = reading;
        this.decision = reading.decision();
    }

    ObjectNode object() {
        ObjectNode object = Json.result().put("file", reading.file());
        object.set("case", caption(reading.caption()));
        ArrayNode opinions = object.putArray("opinions");
        ArrayNode headings = object.putArray("headings");
        ArrayNode paragraphs = object.putArray("paragraphs");
        ArrayNode footnotes = object.putArray("footnotes");
        for (Opinion opinion : decision.opinions()) {
            opinions.add(opinion(opinion));
            opinion.body().forEach(block -> body(opinion, block, headings, paragraphs));
            opinion.footnotes().forEach(note -> footnotes.add(footnote(opinion, note)));
        }
        pages(object.putArray("pages"));
        problems(object.putArray("problems"));
        return object;
    }

    static ObjectNode caption(Caption caption) {
        ObjectNode object = Json.object();
        Json.put(object, "name", caption.name());
        Json.put(object, "docket", caption.docket());
        Json.put(object, "court", caption.court());
        Json.put(object, "argued", caption.argued().map(CourtDate::iso));
        Json.put(object, "decided", caption.decided().map(CourtDate::iso));
        object.set("citations", Json.texts(caption.citations()));
        object.set("judges", Json.texts(caption.judges()));
        return object;
    }

    static ObjectNode opinion(Opinion opinion) {
        ObjectNode object = Json.object().put("id", opinion.id()).put("kind", opinion.kind().name());
        Json.put(object, "author", opinion.author().map(Judge::name));
        object.set("joined", Json.texts(opinion.joined()));
        return Json.span(object, opinion.span());
    }

    private void body(Opinion opinion, Block block, ArrayNode headings, ArrayNode paragraphs) {
        switch (block) {
            case Heading heading -> headings.add(heading(opinion, heading));
            case Paragraph paragraph -> paragraphs.add(
                    paragraph(opinion, block, "PARAGRAPH", paragraph.number(), paragraph.inferred()));
            case BlockQuotation quotation -> paragraphs.add(
                    paragraph(opinion, block, "BLOCK_QUOTE", quotation.number(), quotation.inferred()));
            case Footnote note -> throw new IllegalStateException("footnote " + note.mark() + " within the body");
        }
    }

    private static ObjectNode heading(Opinion opinion, Heading heading) {
        ObjectNode object = Json.object().put("opinion", opinion.id()).put("level", heading.level());
        Json.put(object, "number", heading.number());
        Json.put(object, "title", heading.title());
        return Json.span(object, heading.span());
    }

    private ObjectNode paragraph(Opinion opinion, Block block, String kind, int number, boolean inferred) {
        ObjectNode object = Json.object()
                .put("opinion", opinion.id())
                .put("number", number)
                .put("kind", kind)
                .put("text", block.text().text());
        Json.span(object, block.span());
        Json.put(object, "page", decision.pageLabelAt(block.span().start()));
        return object.put("inferred", inferred);
    }

    private ObjectNode footnote(Opinion opinion, Footnote note) {
        ObjectNode object = Json.object()
                .put("opinion", opinion.id())
                .put("mark", note.mark())
                .put("text", note.text().text());
        ArrayNode segments = object.putArray("rawSegments");
        segments(note).forEach(segment -> segments.add(Json.pair(segment)));
        Json.putNode(object, "reference", note.reference().map(Json::pair));
        return object;
    }

    /// The printed stretches of a note; one goes on over a broken word or a line's end, but not over other text.
    private List<Span> segments(Footnote note) {
        List<Span> stretches = new ArrayList<>();
        for (Span run : note.text().rawSegments(new Span(0, note.text().length()))) {
            if (!stretches.isEmpty() && isJoint(stretches.getLast(), run)) {
                stretches.set(stretches.size() - 1, stretches.getLast().cover(run));
            } else {
                stretches.add(run);
            }
        }
        return stretches;
    }

    private boolean isJoint(Span before, Span after) {
        String between = decision.source().text().substring(before.end(), after.start());
        return between.chars().allMatch(c -> c == '-' || Character.isWhitespace(c));
    }

    private void pages(ArrayNode pages) {
        decision.pages().forEach(page -> pages.add(
                Json.span(Json.object().put("label", page.label()).put("series", page.series()), page.span())));
    }

    private void problems(ArrayNode problems) {
        decision.problems().forEach(problem -> problems.add(problem(problem)));
    }

    static ObjectNode problem(ParseProblem problem) {
        return Json.span(
                Json.object().put("kind", problem.kind().name()).put("message", problem.message()), problem.span());
    }
}
