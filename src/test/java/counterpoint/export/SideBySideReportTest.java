package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.compare.Comparison;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SideBySideReportTest {
    static final Imprint MADE = new Imprint("Counterpoint 1.2.3", LocalDate.of(2026, 11, 28));

    private final String page = new SideBySideReport().write(SampleCase.twoOpinions(), MADE);

    @Test
    void headNamesTheCase() throws Exception {
        Document document = parsed(page);
        assertThat(texts(document, "h1")).containsExactly("Smith v. Finkley");
        assertThat(page)
                .contains("<p>United States Court of Appeals for the Seventh Circuit</p>")
                .contains("<p>No. 20-1754</p>", "<p>August 18, 2021</p>", "<p>Sykes, Brennan</p>")
                .contains("<p>empty.txt is empty, so it was left out.</p>")
                .contains("<p>majority.txt: Paragraph breaks were inferred. (2 times)</p>")
                .contains("Made by Counterpoint 1.2.3 on this machine, November 28, 2026.");
    }

    @Test
    void opinionsStandInOrderWithTheirHeadings() throws Exception {
        Document document = parsed(page);
        assertThat(texts(document, "h2")).containsExactly(
                "Points of dispute",
                "Authorities that both cite",
                "Links that the reader confirmed or made",
                "Majority",
                "Dissent",
                "Authorities");
        assertThat(texts(document, "h3")).contains("I Standard <of> Review", "Footnotes");
        assertThat(texts(document, "blockquote")).containsExactly("A rule quoted here.");
    }

    @Test
    void citationLeadsToItsAuthorityAndSaysWhatItMeans() {
        assertThat(page)
                .contains(
                        "<a class=\"cite\" href=\"#authority-1\" title=\"Johnson v. Jones, 515 U.S. 304 (1995) — because"
                                + " named in full before — cited by more than one opinion\"><i>Johnson</i>, 515 U.S. at 313</a>"
                                + "<span class=\"shared\" aria-hidden=\"true\">◆</span>")
                .contains("<tr id=\"authority-1\">");
    }

    @Test
    void unresolvedCitationIsShownAsUnresolved() {
        assertThat(page)
                .contains(
                        "<span class=\"cite unresolved\" title=\"Not resolved: never cited in full\"><i>Roe</i>, 9 F.4th at 12</span>"
                                + "<sup class=\"doubt\" title=\"Not resolved: never cited in full\">?</sup>, differs.");
    }

    @Test
    void pageLabelStandsWhereThePageBegins() {
        assertThat(page).contains(
                "misreads <span class=\"page\" title=\"Page 1135 begins here\">*1135</span><a class=\"cite\"");
    }

    @Test
    void footnoteAndItsReferencePointAtEachOther() {
        assertThat(page)
                .contains("<sup class=\"reference\" id=\"majority-note1-reference\"><a href=\"#majority-note1\""
                        + " aria-label=\"Note 1\">1</a></sup> We agree &amp; affirm.")
                .contains("<li id=\"majority-note1\"><a class=\"mark\" href=\"#majority-note1-reference\"");
    }

    @Test
    void linkInTheMarginSaysWhy() {
        assertThat(page).contains("title=\"both cite Johnson v. Jones, at 313 in both");
    }

    @Test
    void quotationOfTheMemoLeadsToItsPlace() {
        assertThat(page).contains("<a href=\"#dissent-p1\">F.3d at 1134–35 · ¶1</a>");
    }

    @Test
    void everyLinkWithinThePageHasItsTargetAndNothingIsLoaded() throws Exception {
        Document document = parsed(page);
        Set<String> ids = new HashSet<>();
        NodeList all = document.getElementsByTagName("*");
        for (int at = 0; at < all.getLength(); at++) {
            String id = ((Element) all.item(at)).getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("identifier %s is used once", id).isTrue();
        }
        NodeList links = document.getElementsByTagName("a");
        for (int at = 0; at < links.getLength(); at++) {
            assertThat(ids).contains(((Element) links.item(at)).getAttribute("href").substring(1));
        }
        assertThat(page).doesNotContain("src=", "url(", "<link", "<script", "http");
    }

    @Test
    void oneOpinionStandsAlone() throws Exception {
        String alone = new SideBySideReport().write(SampleCase.oneOpinion(), MADE);
        assertThat(texts(parsed(alone), "h2")).containsExactly("Points of dispute", "Majority", "Authorities");
        assertThat(alone).contains("The sources of this case print one opinion, so there is nothing to set beside it.");
    }

    @Test
    void caseWithoutReadableOpinionSaysSo() throws Exception {
        CaseFile nothing = SampleCase.file(List.of(), Comparison.NONE, Optional.empty());
        String empty = new SideBySideReport().write(nothing, MADE);
        assertThat(texts(parsed(empty), "h1")).containsExactly("Smith v. Finkley");
        assertThat(empty).contains("No opinion of this case could be read.");
    }

    private static List<String> texts(Document document, String element) {
        NodeList found = document.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            texts.add(found.item(at).getTextContent());
        }
        return texts;
    }

    private static Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }
}
