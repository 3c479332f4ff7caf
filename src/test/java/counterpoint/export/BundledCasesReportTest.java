package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.AuthorityResolver;
import counterpoint.authority.TableOfAuthorities;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.citation.CitationFinder;
import counterpoint.compare.Comparison;
import counterpoint.opinion.Block;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Passages;
import counterpoint.parse.DecisionParser;
import counterpoint.text.SourceText;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class BundledCasesReportTest {
    @ParameterizedTest
    @ValueSource(strings = {"medina-v-cram", "smith-v-finkley"})
    void everyWordIsPrintedOnceAndEveryLinkLeadsSomewhere(String id) throws Exception {
        CaseFile file = read(id);
        Document page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(
                        new StringReader(new SideBySideReport().write(file, SideBySideReportTest.MADE))));
        NodeList columns = page.getElementsByTagName("article");
        for (int column = 0; column < 2; column++) {
            List<Block> body = file.opinions().get(column).readingText().opinion().body();
            int printed = letters(columns.item(column).getTextContent());
            int written = body.stream().mapToInt(block -> letters(block.text().text())).sum();
            assertThat(printed).isBetween(written, written + written / 5);
        }
        assertThat(file.comparison().links()).isNotEmpty();
        assertThat(targets(page)).isSubsetOf(identifiers(page));
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }

    private static Set<String> identifiers(Document page) {
        return attributes(page, "*", "id");
    }

    private static Set<String> targets(Document page) {
        Set<String> targets = new HashSet<>();
        attributes(page, "a", "href").forEach(href -> targets.add(href.substring(1)));
        return targets;
    }

    private static Set<String> attributes(Document page, String element, String attribute) {
        Set<String> values = new HashSet<>();
        NodeList found = page.getElementsByTagName(element);
        for (int at = 0; at < found.getLength(); at++) {
            if (((Element) found.item(at)).hasAttribute(attribute)) {
                values.add(((Element) found.item(at)).getAttribute(attribute));
            }
        }
        return values;
    }

    static CaseFile read(String id) throws Exception {
        String text = Files.readString(Path.of("opinions", id, "slip-opinion.txt"));
        SourceText source = new SourceText("slip-opinion.txt", StandardCharsets.UTF_8, text);
        Decision decision = new DecisionParser().parse(source);
        TableOfAuthorities authorities = new AuthorityResolver().resolve(decision, new CitationFinder().find(decision));
        List<CaseOpinion> opinions = decision.opinions().stream()
                .map(opinion -> new CaseOpinion(
                        opinion.id(),
                        opinion.kind(),
                        opinion.author(),
                        List.of(new Edition(
                                id + "/slip-opinion.txt",
                                "Slip opinion",
                                decision,
                                opinion,
                                authorities,
                                new Passages().of(opinion)))))
                .sorted(Comparator.comparing(opinion -> !opinion.kind().leads()))
                .toList();
        Edition left = opinions.get(0).readingText();
        Edition right = opinions.get(1).readingText();
        return new CaseFile(
                id,
                decision.caption(),
                List.of(decision),
                opinions,
                authorities,
                Optional.of(new CaseFile.Sides(opinions.get(0).id(), opinions.get(1).id())),
                Comparison.of(left.side(), right.side()),
                List.of());
    }
}
