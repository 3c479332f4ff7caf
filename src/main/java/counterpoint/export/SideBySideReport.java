package counterpoint.export;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import java.util.ArrayList;
import java.util.List;

/// Writes a case as one HTML page: the memo, then its opinions in full as an appendix, then all authorities.
///
/// The page stands alone: it needs no other file, no network and no script, reads well on paper, and holds every word
/// of the opinions as their reading texts have them. Each quotation of the memo leads to its place in the opinions.
final class SideBySideReport {
    /// The page for one case, without notes.
    String write(CaseFile file, Imprint imprint) {
        return write(CaseNotes.none(file), imprint);
    }

    /// The page for one case with what the reader marked and wrote.
    String write(CaseNotes notes, Imprint imprint) {
        CaseFile file = notes.file();
        HtmlWriter html = new HtmlWriter();
        CrossReferences references = new CrossReferences(notes);
        Memo drafted = new MemoDraft(notes).memo(imprint);
        MemoPage memo = new MemoPage(html, drafted, place -> file.opinion(place.opinion())
                .map(opinion -> Target.of(opinion, place).href()));
        html.element("html", () -> {
            head(html, file);
            html.line();
            html.element("body", () -> {
                html.element("a", "To the points of dispute", "class", "skip", "href", "#points");
                memo.head(() -> contents(html, file, !drafted.notes().isEmpty()));
                html.element("main", () -> {
                    memo.body();
                    opinions(html, file, references);
                    html.element(
                            "div", () -> new AuthoritiesTable(html, file, references).write(), "class", "tables");
                });
                html.element("footer", "Made by " + imprint.program() + " on this machine, " + imprint.date()
                        + ". Citations, links and scores are computed; check them against the printed opinions before"
                        + " you rely on them. " + Memo.CAUTION);
            });
        }, "lang", "en-US");
        return html.page();
    }

    private static void contents(HtmlWriter html, CaseFile file, boolean noted) {
        html.element("nav", () -> {
            html.element("a", "Points of dispute", "href", "#points");
            file.sides().ifPresent(_ -> html.element("a", "Authorities that both cite", "href", "#shared"));
            file.opinions().forEach(opinion -> html.element("a", Side.of(opinion).word(), "href", "#" + opinion.id()));
            if (noted) {
                html.element("a", Memo.NOTES, "href", "#notes");
            }
            html.element("a", "All authorities", "href", "#authorities");
        }, "class", "toc", "aria-label", "Parts of this report");
    }

    private static void head(HtmlWriter html, CaseFile file) {
        html.element("head", () -> {
            html.empty("meta", "charset", "utf-8");
            html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            html.element("title", file.name() + " — side by side");
            html.style(StyleSheet.named("side-by-side.css") + StyleSheet.named("memo.css")
                    + StyleSheet.named("handout.css"));
        });
    }

    private static void opinions(HtmlWriter html, CaseFile file, CrossReferences references) {
        List<CaseOpinion> pair = new ArrayList<>();
        file.left().ifPresent(pair::add);
        file.right().ifPresent(pair::add);
        List<CaseOpinion> others = file.opinions().stream().filter(opinion -> !pair.contains(opinion)).toList();
        html.element("div", () -> {
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
}
