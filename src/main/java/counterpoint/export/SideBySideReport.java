package counterpoint.export;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Writes a case as one HTML page: two opinions side by side, then their authorities and the links between them.
///
/// The page stands alone: it needs no other file, no network and no script, reads well on paper, and holds every word
/// of the opinions as their reading texts have them.
public final class SideBySideReport {
    /// The page for one case.
    public String write(CaseFile file) {
        HtmlWriter html = new HtmlWriter();
        CrossReferences references = new CrossReferences(file);
        html.element("html", () -> {
            head(html, file);
            html.line();
            html.element("body", () -> {
                html.element("a", "To the opinions", "class", "skip", "href", "#opinions");
                new CaseHead(html, file).write();
                html.element("main", () -> {
                    opinions(html, file, references);
                    html.element("div", () -> {
                        new AuthoritiesTable(html, file, references).write();
                        new LinksTable(html, file).write();
                    }, "class", "tables");
                });
                html.element("footer", "Made by Counterpoint on this machine. Citations, links and scores are computed;"
                        + " check them against the printed opinions before you rely on them.");
            });
        }, "lang", "en-US");
        return html.page();
    }

    private static void head(HtmlWriter html, CaseFile file) {
        html.element("head", () -> {
            html.empty("meta", "charset", "utf-8");
            html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            html.element("title", file.name() + " — side by side");
            html.style(style());
        });
    }

    private static void opinions(HtmlWriter html, CaseFile file, CrossReferences references) {
        List<CaseOpinion> pair = new ArrayList<>();
        file.left().ifPresent(pair::add);
        file.right().ifPresent(pair::add);
        List<CaseOpinion> others = file.opinions().stream().filter(opinion -> !pair.contains(opinion)).toList();
        html.element("div", () -> {
            if (pair.isEmpty()) {
                html.element("p", "No opinion of this case could be read.", "class", "alone");
            }
            if (pair.size() == 1) {
                html.element("p", "The sources of this case print one opinion, so there is nothing to set beside it.",
                        "class", "alone");
            }
            for (int at = 0; at < pair.size(); at++) {
                new OpinionColumn(html, pair.get(at), references).write(at == 0 ? "left" : "right");
            }
        }, "id", "opinions", "class", pair.size() == 2 ? "columns" : "columns single");
        html.line();
        for (CaseOpinion other : others) {
            html.element(
                    "div",
                    () -> new OpinionColumn(html, other, references).write("left"),
                    "class", "columns single");
        }
    }

    private static String style() {
        try (InputStream css = SideBySideReport.class.getResourceAsStream("side-by-side.css")) {
            byte[] bytes = Objects.requireNonNull(css, "the report's style sheet").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the report's style sheet cannot be read", broken);
        }
    }
}
