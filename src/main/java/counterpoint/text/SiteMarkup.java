package counterpoint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Turns what sites say in a manner of their own into the elements that [ElementRoles] knows.
///
/// | on the page | becomes |
/// |---|---|
/// | Google Scholar: a page's number twice, `gsl_pagenum` for the margin and `gsl_pagenum2` | one page number |
/// | Justia: `Page 515 U. S. 306`; `[Footnote 1]`, of which only the words are linked | a page number; a mark |
/// | CourtListener: the title `Dissent by Diane S. Sykes` over an opinion | an opinion with its type and author |
final class SiteMarkup {
    private static final Pattern PRINTED_PAGE = Pattern
            .compile("\\[?Page \\d{1,4} (?:[A-Z][\\w.]*\\.? ?){1,4} (\\d{1,5})\\]?");
    /// A link to a note, with the word before it or in it.
    private static final Pattern NOTE = Pattern.compile("(?:(?:Foot)?[Nn]ote[\\s\u00A0])?(?:\\d{1,4}|\\*+)");
    private static final Pattern BEFORE = Pattern.compile("(?:\\[\\s*|(?<=^|\\[)(?:Foot)?[Nn]ote[\\s\u00A0]*)$");
    private static final Pattern AFTER = Pattern.compile("^\\s*\\]");

    private SiteMarkup() {
    }

    /// Changes a page in place.
    static void adapt(Document page) {
        page.select("a.gsl_pagenum, #gs_dont_print").remove();
        page.select("a.gsl_pagenum2").addClass("page-number");
        for (Element element : page.select("a[name], a[id], p, div, span")) {
            printedPage(element);
        }
        page.select("a[href^=#]").forEach(SiteMarkup::linkedNote);
        page.select("h3.opinion-section-title").forEach(SiteMarkup::titledOpinion);
    }

    private static void printedPage(Element element) {
        String words = NoteMarks.words(element);
        Matcher page = PRINTED_PAGE.matcher(words);
        if (words.startsWith("Page ") && page.matches()) {
            Element number = new Element("page-number").attr("label", page.group(1)).text("*" + page.group(1));
            element.replaceWith(number);
        }
    }

    /// The brackets around a link, and the word `Footnote` before it, belong to the mark that it is.
    private static void linkedNote(Element link) {
        if (!NOTE.matcher(NoteMarks.words(link)).matches()) {
            return;
        }
        Node before = link.previousSibling();
        while (before instanceof Element anchor && anchor.childNodeSize() == 0) {
            before = anchor.previousSibling();
        }
        boolean opened = before instanceof TextNode words && without(words, BEFORE);
        if (opened && link.nextSibling() instanceof TextNode words) {
            without(words, AFTER);
        }
    }

    private static boolean without(TextNode node, Pattern sign) {
        Matcher found = sign.matcher(node.getWholeText());
        boolean is = found.find();
        if (is) {
            node.text(found.replaceFirst(""));
        }
        return is;
    }

    private static void titledOpinion(Element title) {
        String words = title.text();
        int by = words.indexOf(" by ");
        Element opinion = new Element("opinion").attr("type", type(by < 0 ? words : words.substring(0, by)));
        if (by >= 0) {
            opinion.appendElement("author").text(words.substring(by + 4));
        }
        List<Node> own = new ArrayList<>();
        for (Node node = title.nextSibling(); node != null && !isTitle(node); node = node.nextSibling()) {
            own.add(node);
        }
        if (own.stream().anyMatch(SiteMarkup::saysItself)) {
            return;
        }
        title.replaceWith(opinion);
        opinion.appendChildren(own);
    }

    /// Whether the site shows the markup of a print that states its opinions.
    private static boolean saysItself(Node node) {
        return node instanceof Element element && element.selectFirst("opinion, .opinion[data-type]") != null;
    }

    private static String type(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static boolean isTitle(Node node) {
        return node instanceof Element element && element.hasClass("opinion-section-title");
    }
}
