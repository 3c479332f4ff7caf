package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The three sources read as a careful reader annotated them.
class GoldStructureTest {
    private record Gold(String file, JsonNode json) {
        static Gold of(String name) throws IOException {
            try (InputStream stream = GoldStructureTest.class
                    .getResourceAsStream("/gold/" + name + ".structure.json")) {
                JsonNode json = JsonMapper.shared().readTree(Objects.requireNonNull(stream));
                return new Gold(json.get("doc").asString(), json);
            }
        }

        List<String> lines(String field, LineOf line) {
            List<String> lines = new ArrayList<>();
            for (JsonNode node : json.get(field)) {
                line.add(node, lines);
            }
            return lines;
        }

        Decision parse() {
            return new DecisionParser().parse(Corpus.read(file));
        }
    }

    private interface LineOf {
        void add(JsonNode node, List<String> lines);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? "-" : value.asString();
    }

    private static String span(JsonNode node) {
        return node.get("start").asInt() + "–" + node.get("end").asInt();
    }

    private static String span(Span span) {
        return span.start() + "–" + span.end();
    }

    private static <B extends Block> List<B> blocks(Decision decision, Class<B> type) {
        return decision.opinions().stream()
                .flatMap(opinion -> opinion.body().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"medina-slip-opinion", "smith-slip-opinion"})
    void opinionsHaveTheirKindsAuthorsAndExtents(String name) throws IOException {
        Gold gold = Gold.of(name);
        List<String> found = new ArrayList<>();
        for (Opinion opinion : gold.parse().opinions()) {
            found.add(
                    opinion.kind() + " " + opinion.author().map(Judge::name).orElse("-") + " " + span(opinion.span()));
        }
        assertThat(found)
                .isEqualTo(gold.lines("opinions", (node, lines) -> lines.add(
                        text(node, "kind").toUpperCase(Locale.ROOT) + " " + text(node, "author") + " " + span(node))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"medina-slip-opinion", "medina-f3d-dissent", "smith-slip-opinion"})
    void headingsHaveTheirNumbersTitlesAndPlaces(String name) throws IOException {
        Gold gold = Gold.of(name);
        List<String> found = new ArrayList<>();
        for (Heading heading : blocks(gold.parse(), Heading.class)) {
            found.add(heading.level() + " " + heading.number().orElse("-") + " " + heading.title().orElse("-") + " "
                    + span(heading.span()));
        }
        assertThat(found)
                .isEqualTo(gold.lines("headings", (node, lines) -> lines.add(node.get("level").asInt() + " "
                        + text(node, "number") + " " + text(node, "title") + " " + span(node))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"medina-slip-opinion", "medina-f3d-dissent", "smith-slip-opinion"})
    void pageMarkersAreAllFoundAndNothingElse(String name) throws IOException {
        Gold gold = Gold.of(name);
        assertThat(gold.parse().pages().stream().map(page -> page.label() + " " + span(page.span())))
                .isEqualTo(
                        gold.lines("page_breaks", (node, lines) -> lines.add(text(node, "page") + " " + span(node))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"medina-f3d-dissent", "smith-slip-opinion"})
    void footnotesWithPrintedMarksAreTakenOut(String name) throws IOException {
        Gold gold = Gold.of(name);
        List<String> found = new ArrayList<>();
        for (Opinion opinion : gold.parse().opinions()) {
            for (Footnote note : opinion.footnotes()) {
                found.add(note.mark() + " " + span(note.span()) + " "
                        + note.reference().map(GoldStructureTest::span).orElse("-"));
            }
        }
        assertThat(found).isEqualTo(gold.lines("footnotes", (node, lines) -> {
            if (!node.get("segments").isEmpty()) {
                lines.add(text(node, "mark") + " " + span(node) + " " + node.get("ref_start").asInt() + "–"
                        + node.get("ref_end").asInt());
            }
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"medina-slip-opinion", "medina-f3d-dissent", "smith-slip-opinion"})
    void blockQuotationsAreSetApart(String name) throws IOException {
        Gold gold = Gold.of(name);
        assertThat(blocks(gold.parse(), BlockQuotation.class).stream().map(block -> span(block.span())))
                .isEqualTo(gold.lines("block_quotes", (node, lines) -> lines.add(span(node))));
    }
}
