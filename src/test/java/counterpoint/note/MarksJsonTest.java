package counterpoint.note;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.compare.Treatment;
import counterpoint.note.MarkTarget.OfAuthority;
import counterpoint.note.MarkTarget.OfCitation;
import counterpoint.note.MarkTarget.OfText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The form is that of the Web Annotation Data Model (W3C Recommendation, 23 February 2017).
class MarksJsonTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String JOHNSON = "Johnson v. Jones, 515 U.S. 304 (1995)";

    private final MarksJson json = new MarksJson();

    private ObjectNode written(Marks marks) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        json.write(marks, "smith-v-finkley", document);
        return document;
    }

    private static Marks marks(Mark... marks) {
        return new Marks(List.of(marks), List.of());
    }

    @Test
    void aMarkIsAnAnnotationInACollection() {
        Mark mark = SampleMarks.on("A jury must decide")
                .colored(Optional.of(MarkColor.HOLDING), SampleMarks.NOON)
                .noted("<b>so</b>", SampleMarks.NOON)
                .tagged(List.of("jury"), SampleMarks.LATER);

        assertThat(written(marks(mark)))
                .isEqualTo(MAPPER.readTree(
                        """
                                {"@context": ["http://www.w3.org/ns/anno.jsonld", {"counterpoint": "urn:x-counterpoint:terms#"}],
                                 "id": "urn:x-counterpoint:notes:smith-v-finkley", "type": "AnnotationCollection",
                                 "label": "Notes on smith-v-finkley", "total": 1,
                                 "first": {"type": "AnnotationPage", "startIndex": 0, "items": [
                                  {"id": "ID", "type": "Annotation", "motivation": ["highlighting", "commenting", "tagging"],
                                   "created": "2026-11-28T12:00:00Z", "modified": "2026-11-28T13:00:00Z",
                                   "body": [
                                    {"type": "TextualBody", "purpose": "highlighting", "value": "holding", "format": "text/plain"},
                                    {"type": "TextualBody", "purpose": "commenting", "value": "<b>so</b>", "format": "text/plain"},
                                    {"type": "TextualBody", "purpose": "tagging", "value": "jury", "format": "text/plain"}],
                                   "target": {"source": "urn:x-counterpoint:source:smith-v-finkley/slip-opinion.txt",
                                    "selector": [
                                     {"type": "TextQuoteSelector", "exact": "A jury must decide",
                                      "prefix": "The \uD83D\uDE93 video \u05E9\u05DC\u05D5\u05DD does not settle the matter. ",
                                      "suffix": " what it shows."},
                                     {"type": "TextPositionSelector", "start": 45, "end": 63}],
                                    "counterpoint:opinion": "dissent", "counterpoint:sourceHash": "HASH",
                                    "counterpoint:wideCharactersBefore": 1}}]}}
                                """
                                .replace("\"ID\"", '"' + mark.id() + '"')
                                .replace("HASH", SampleMarks.SOURCE.sha256())));
    }

    @Test
    void everyMarkIsReadAgainAsItWas() {
        Marks marks = marks(
                SampleMarks.on("video").noted("\uD83D\uDE00 \u202Eabc\u202C \u05E9\u05DC\u05D5\u05DD\n\"q\"",
                        SampleMarks.LATER),
                Mark.on(new OfText(List.of(SampleMarks.text("\uD83D\uDE93"), SampleMarks.text("shows"))),
                        SampleMarks.NOON)
                        .elided(true, SampleMarks.LATER),
                Mark.on(new OfCitation(SampleMarks.text("matter"), JOHNSON), SampleMarks.NOON)
                        .annotated(Optional.of("holding so"), Optional.of(Treatment.DISTINGUISHES), SampleMarks.NOON),
                Mark.on(new OfAuthority(JOHNSON), SampleMarks.NOON)
                        .annotated(Optional.empty(), Optional.of(Treatment.RELIES_ON), SampleMarks.NOON));

        assertThat(json.read(MAPPER.readTree(written(marks).toString()))).isEqualTo(marks);
    }

    @Test
    void whatAnotherProgramWroteStaysWhenANoteIsChanged() {
        ObjectNode document = (ObjectNode) MAPPER.readTree(
                """
                        {"type": "AnnotationCollection", "x": 1, "items": [
                         {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://other.example/1", "type": "Annotation",
                          "creator": {"name": "A. Reader"}, "motivation": "questioning", "created": "2020-01-01T00:00:00+02:00",
                          "body": [{"type": "TextualBody", "value": "why?", "language": "en"},
                                   {"type": "TextualBody", "purpose": "tagging", "value": "old", "creator": "x"},
                                   {"id": "http://other.example/picture", "type": "Image"}],
                          "target": {"source": "http://court.example/op.pdf", "styleClass": "red",
                                     "selector": {"type": "TextQuoteSelector", "exact": "A jury must decide"}}}]}
                        """);
        Mark read = json.read(document).marks().getFirst();
        Mark changed = read.noted("because", SampleMarks.LATER).tagged(List.of("new"), SampleMarks.LATER);
        json.write(marks(changed), "smith-v-finkley", document);

        ObjectNode expected = (ObjectNode) MAPPER.readTree(
                """
                        {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://other.example/1", "type": "Annotation",
                         "creator": {"name": "A. Reader"}, "motivation": ["questioning", "commenting", "tagging"],
                         "created": "2020-01-01T00:00:00+02:00",
                         "body": [{"type": "TextualBody", "value": "because", "language": "en"},
                                  {"id": "http://other.example/picture", "type": "Image"},
                                  {"type": "TextualBody", "purpose": "tagging", "value": "new", "format": "text/plain"}],
                         "target": {"source": "http://court.example/op.pdf", "styleClass": "red",
                                    "selector": {"type": "TextQuoteSelector", "exact": "A jury must decide"}},
                         "modified": "2026-11-28T13:00:00Z"}
                        """);
        assertThat(read.note()).isEqualTo("why?");
        assertThat(read.tags()).containsExactly("old");
        assertThat(document.path("first").path("items").path(0)).isEqualTo(expected);
        assertThat(document.path("x").asInt()).isEqualTo(1);
        assertThat(document.has("items")).isFalse();
    }

    @Test
    void anUnchangedAnnotationOfAnotherProgramIsWrittenAsItWas() {
        JsonNode annotation = MAPPER.readTree(
                """
                        {"id": "a", "type": ["Annotation", "x:Thing"], "bodyValue": "short", "created": "yesterday",
                         "target": [{"source": {"id": "s", "type": "Text"}, "selector": {"type": "RangeSelector",
                          "refinedBy": {"type": "TextQuoteSelector", "exact": "jury", "prefix": "A "}}}]}
                        """);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putArray("items").add(annotation).add("what?")
                .add(JsonNodeFactory.instance.objectNode());
        Marks read = json.read(document);

        assertThat(read.marks()).extracting(Mark::note).containsExactly("short");
        ArrayNode items = (ArrayNode) written(read).path("first").path("items");
        assertThat(items.path(0).path("bodyValue").asString("")).isEqualTo("short");
        assertThat(((ObjectNode) items.path(0)).without("motivation")).isEqualTo(annotation);
        assertThat(items.path(1).asString("")).isEqualTo("what?");
        assertThat(items.path(2)).isEqualTo(JsonNodeFactory.instance.objectNode());
    }

    @Test
    void mergingTakesTheLaterWordAndNothingTwice() {
        Mark old = SampleMarks.on("video").noted("old", SampleMarks.NOON);
        Mark late = old.noted("late", SampleMarks.LATER);
        Mark twin = SampleMarks.on("video").noted("late", SampleMarks.NOON);
        Mark other = SampleMarks.on("jury").tagged(List.of("x"), SampleMarks.NOON);

        assertThat(marks(old).merged(marks(late, other))).isEqualTo(marks(late, other));
        assertThat(marks(late).merged(marks(old))).isEqualTo(marks(late));
        assertThat(marks(late).merged(marks(twin))).isEqualTo(marks(late));
    }
}
