package counterpoint.export;

import java.util.List;

/// Writes a handout as a page, for a browser or for paper.
final class HandoutPage {
    private final HtmlWriter html = new HtmlWriter();
    private final Handout handout;

    private HandoutPage(Handout handout) {
        this.handout = handout;
    }

    /// The page for a browser, which stands alone.
    static String forScreen(Handout handout) {
        return new HandoutPage(handout).page(StyleSheet.named("memo.css") + StyleSheet.named("handout.css"), false);
    }

    /// The page from which the PDF is printed.
    static String forPaper(Handout handout) {
        return new HandoutPage(handout).page(
                StyleSheet.named("memo.css") + StyleSheet.named("handout.css") + StyleSheet.named("memo-paper.css"),
                true);
    }

    private String page(String style, boolean paper) {
        html.element("html", () -> {
            html.element("head", () -> {
                if (!paper) {
                    html.empty("meta", "charset", "utf-8");
                    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
                }
                html.element("title", handout.title());
                if (paper) {
                    html.empty("meta", "name", "subject", "content", handout.kind());
                    bookmarks();
                }
                html.style(style);
            });
            html.element("body", () -> {
                if (paper) {
                    html.element("div", handout.imprint().line(), "class", "foot");
                    html.element("div", handout.name(), "class", "running");
                }
                head();
                html.element(
                        "main", () -> new HandoutItems(html, 2).write(handout.items()), "class", "memo handout");
                if (!paper) {
                    html.element("footer", handout.imprint().line(), "class", "memo where");
                }
            });
        }, "lang", "en-US");
        return html.page();
    }

    private void bookmarks() {
        html.element("bookmarks", () -> {
            List<Handout.Item> items = handout.items();
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) instanceof Handout.Heading(String words)) {
                    html.empty("bookmark", "name", words, "href", "#part-" + i);
                }
            }
        });
    }

    private void head() {
        html.element("header", () -> {
            html.element("p", handout.kind(), "class", "kicker");
            html.element("h1", handout.name());
            html.element("table", () -> handout.facts().forEach(fact -> html.element("tr", () -> {
                html.element("th", fact.name(), "scope", "row");
                html.element("td", fact.value());
            })), "class", "facts");
        }, "class", "memo memo-head");
        html.line();
    }
}
