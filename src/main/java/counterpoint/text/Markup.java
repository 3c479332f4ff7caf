package counterpoint.text;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/// Takes the text out of markup: a web page, or the HTML and XML in a JSON file.
///
/// All is read as HTML, in which nothing is expanded or fetched. Elements nested deeper than the parser's limit are
/// read as standing side by side, so the depth of a hostile page does not matter.
final class Markup {
    private Markup() {
    }

    /// Appends the text of a page to what was collected, with what its elements say of it.
    static void append(String markup, SourceBuilder text) {
        Document page = Parser.htmlParser().parseInput(markup, "");
        SiteMarkup.adapt(page);
        Element body = page.body();
        MarkupWalk walk = new MarkupWalk(text, isLayout(body));
        body.traverse(walk);
        walk.finish();
    }

    /// Whether a page shows most of its text as lines laid out by spaces, as CourtListener shows the text of a PDF.
    private static boolean isLayout(Element body) {
        long[] characters = new long[2];
        int[] within = new int[1];
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text && !text.isBlank()) {
                    characters[within[0] > 0 ? 1 : 0] += text.getWholeText().length();
                } else if (node instanceof Element element && element.normalName().equals("pre")) {
                    within[0]++;
                }
            }

            @Override
            public void tail(Node node, int depth) {
                within[0] -= node instanceof Element element && element.normalName().equals("pre") ? 1 : 0;
            }
        });
        return characters[1] > characters[0];
    }
}
