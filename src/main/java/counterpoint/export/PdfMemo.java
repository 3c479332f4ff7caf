package counterpoint.export;

import counterpoint.paper.PaperSize;
import java.io.IOException;
import java.util.Optional;

/// Writes a memo as a PDF.
final class PdfMemo {
    /// The file, on letter paper.
    byte[] write(Memo memo) throws IOException {
        return write(memo, PaperSize.LETTER);
    }

    /// The file.
    byte[] write(Memo memo, PaperSize paper) throws IOException {
        return PdfPaper.print(page(memo), title(memo), memo.imprint(), paper);
    }

    private static String title(Memo memo) {
        return memo.name() + " — side by side";
    }

    private static String page(Memo memo) {
        HtmlWriter html = new HtmlWriter();
        MemoPage page = new MemoPage(html, memo, _ -> Optional.empty());
        html.element("html", () -> {
            html.element("head", () -> {
                html.element("title", title(memo));
                html.empty("meta", "name", "subject", "content", "Points of dispute of two opinions, side by side");
                html.element("bookmarks", () -> memo.points().forEach(point -> html.empty(
                        "bookmark", "name", point.heading(), "href", "#" + MemoPage.anchor(point))));
                html.style(StyleSheet.named("memo.css") + StyleSheet.named("handout.css")
                        + StyleSheet.named("memo-paper.css"));
            });
            html.element("body", () -> {
                html.element("div", memo.imprint().line(), "class", "foot");
                html.element("div", memo.name(), "class", "running");
                page.head(() -> {
                });
                page.body();
            });
        }, "lang", "en-US");
        return html.page();
    }
}
