package counterpoint.export;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.compare.Link;
import counterpoint.opinion.Passage;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The links table: which passages may answer each other, how likely, and why.
final class LinksTable {
    private static final int EXCERPT = 110;

    private final HtmlWriter html;
    private final CaseFile file;

    LinksTable(HtmlWriter html, CaseFile file) {
        this.html = html;
        this.file = file;
    }

    /// The reasons of a link in one line.
    static String because(Link link) {
        return link.reasons().stream().map(Link.Reason::text).collect(Collectors.joining("; "));
    }

    /// Writes the section; nothing for a case with one opinion.
    void write() {
        file.left().ifPresent(left -> file.right().ifPresent(right -> section(left, right)));
    }

    private void section(CaseOpinion left, CaseOpinion right) {
        html.element("section", () -> {
            html.element("h2", "Links", "id", "links-name");
            html.element("p", file.comparison().links().isEmpty()
                    ? "No passages of the two opinions share an authority that says they answer each other."
                    : "Passages that cite the same authorities and so may answer each other, in the order of the "
                            + Side.of(left).word().toLowerCase(Locale.ROOT) + ", the likeliest first. Computed, not"
                            + " checked by a reader: a high score says that much is shared, not that the passages"
                            + " disagree.",
                    "class", "remark");
            if (!file.comparison().links().isEmpty()) {
                table(left, right);
            }
        }, "id", "links", "aria-labelledby", "links-name", "class", "links");
        html.line();
    }

    private void table(CaseOpinion left, CaseOpinion right) {
        html.element("table", () -> {
            html.element("thead", () -> html.element("tr", () -> {
                column(left, "left");
                column(right, "right");
                html.element("th", "Score", "scope", "col", "class", "numeric");
                html.element("th", "Because both cite", "scope", "col");
                html.element("th", "State", "scope", "col");
            }));
            html.line();
            byLeft().values().forEach(links -> html.element("tbody", () -> {
                for (int at = 0; at < links.size(); at++) {
                    row(left, right, links.get(at), at == 0);
                }
            }));
        });
    }

    private void column(CaseOpinion opinion, String position) {
        html.element("th", () -> {
            Side.of(opinion).badge(html);
            html.text(Side.name(opinion));
        }, "scope", "col", "class", position);
    }

    private Map<Passage, List<Link>> byLeft() {
        return file.comparison().links().stream()
                .sorted(Comparator.comparing((Link link) -> link.left().span())
                        .thenComparing(Link::score, Comparator.reverseOrder()))
                .collect(Collectors.groupingBy(Link::left, LinkedHashMap::new, Collectors.toList()));
    }

    private void row(CaseOpinion left, CaseOpinion right, Link link, boolean first) {
        html.element("tr", () -> {
            html.element("td", () -> passage(left, link.left(), first));
            html.element("td", () -> passage(right, link.right(), true));
            html.element("td", String.format(Locale.US, "%.2f", link.score()), "class", "numeric");
            html.element("td", () -> html.element("ul", () -> link.reasons()
                    .forEach(reason -> html.element("li", reason.text())), "class", "reasons"));
            html.element("td", () -> html.element("span", state(link), "class", state(link).toLowerCase(Locale.ROOT)));
        });
        html.line();
    }

    private void passage(CaseOpinion opinion, Passage passage, boolean withExcerpt) {
        Side side = Side.of(opinion);
        Target target = Target.of(opinion, passage);
        html.element("a", side.word() + " " + target.label(), "href", target.href(), "class", side.style() + "-text");
        if (withExcerpt) {
            html.element("span", excerpt(passage.text()), "class", "excerpt");
        }
    }

    private static String excerpt(String text) {
        String line = text.replace('\n', ' ');
        if (line.length() <= EXCERPT) {
            return line;
        }
        int space = line.lastIndexOf(' ', EXCERPT);
        return line.substring(0, space > 0 ? space : EXCERPT) + "\u00a0…";
    }

    private static String state(Link link) {
        return switch (link.state()) {
            case COMPUTED -> "Computed";
            case CONFIRMED -> "Confirmed";
            case REJECTED -> "Rejected";
            case HAND_MADE -> "Made by hand";
        };
    }
}
