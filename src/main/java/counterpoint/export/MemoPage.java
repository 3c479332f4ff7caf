package counterpoint.export;

import counterpoint.opinion.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Writes a memo as parts of a page: for the screen with links into the opinions, for paper without.
///
/// The two sides stand in tables of two columns, which every browser and the maker of the PDF set alike.
final class MemoPage {
    private final HtmlWriter html;
    private final Memo memo;
    private final Function<Place, Optional<String>> goes;

    /// @param goes the address within the page to which a quotation leads; empty if the opinions are not in the page
    MemoPage(HtmlWriter html, Memo memo, Function<Place, Optional<String>> goes) {
        this.html = html;
        this.memo = memo;
        this.goes = goes;
    }

    /// Writes what names the case and what was read of it.
    ///
    /// @param contents writes what leads to the page's parts
    void head(Runnable contents) {
        html.element("header", () -> {
            html.element("p", "Side by side", "class", "kicker");
            html.element("h1", memo.name());
            html.element("table", () -> {
                memo.facts().forEach(fact -> fact(fact.name(), List.of(fact.value())));
                memo.sources().forEach(source -> fact(source.heading().name(), source.prints()));
                if (!memo.unread().isEmpty()) {
                    fact("Met in reading", memo.unread());
                }
            }, "class", "facts");
            contents.run();
        }, "class", "memo memo-head");
        html.line();
    }

    private void fact(String name, List<String> values) {
        html.element("tr", () -> {
            html.element("th", name, "scope", "row");
            html.element("td", () -> values.forEach(value -> html.element("p", value)));
        });
        html.line();
    }

    /// Writes the points of dispute and what else is said of both opinions.
    void body() {
        html.element("div", () -> {
            points();
            memo.sides().ifPresent(sides -> {
                authorities(sides);
                decided(sides);
            });
            rejected();
            notes();
        }, "class", "memo");
        html.line();
    }

    private void points() {
        html.element("section", () -> {
            html.element("h2", "Points of dispute", "id", "points-name");
            html.element("p", memo.situation(), "class", "remark");
            if (!memo.points().isEmpty()) {
                html.element("p", Memo.COMPUTED + " " + Memo.CAUTION, "class", "remark");
            }
            overview();
            memo.sides().ifPresent(sides -> memo.points().forEach(point -> point(sides, point)));
        }, "id", "points", "aria-labelledby", "points-name");
        html.line();
    }

    private void overview() {
        html.element("div", () -> memo.points().forEach(point -> html.element("p", () -> {
            html.element("a", point.heading(), "href", "#" + anchor(point));
            html.element("span", " · " + MemoWords.state(point.state()), "class", "state");
        })), "class", "overview");
        html.line();
    }

    static String anchor(Memo.Point point) {
        return "point-" + point.number();
    }

    private void point(Memo.Sides sides, Memo.Point point) {
        html.element("div", () -> {
            html.element("h3", point.heading());
            state(MemoWords.capital(MemoWords.state(point.state())), "p");
            html.element("table", () -> {
                columns(sides);
                html.element("tbody", () -> {
                    keys(point);
                    point.pairs().forEach(this::pair);
                    if (!point.more().isEmpty()) {
                        across("Also: " + String.join("; ", point.more()) + ".");
                    }
                });
            }, "class", "sides");
            if (!point.uses().isEmpty()) {
                uses(sides, point.uses(), "Authorities here");
            }
        }, "class", "point", "id", anchor(point));
        html.line();
    }

    private void columns(Memo.Sides sides) {
        html.element("thead", () -> html.element("tr", () -> {
            column(sides.left());
            column(sides.right());
        }));
    }

    private void column(Memo.Heading heading) {
        html.element("th", () -> name(heading), "scope", "col");
    }

    private void name(Memo.Heading heading) {
        Side side = new Side(heading.kind());
        side.badge(html);
        html.element("span", heading.name(), "class", side.style() + "-text");
    }

    private void keys(Memo.Point point) {
        if (point.left().isEmpty() && point.right().isEmpty()) {
            return;
        }
        html.element("tr", () -> {
            html.element("td", () -> point.left().ifPresent(this::quote));
            html.element("td", () -> point.right().ifPresent(this::quote));
        }, "class", "key");
        html.line();
    }

    private void pair(Memo.Pair pair) {
        html.element("tr", () -> {
            html.element("td", () -> quote(pair.left()));
            html.element("td", () -> quote(pair.right()));
        }, "class", "pair");
        across(MemoWords.standing(pair));
    }

    private void across(String words) {
        html.element("tr", () -> html.element("td", words, "colspan", "2"), "class", "because");
        html.line();
    }

    private void quote(Memo.Quote quote) {
        if (!quote.set().isEmpty()) {
            html.element("p", () -> html.apart(quote.set()), "class", "words");
        }
        String where = quote.set().isEmpty() ? quote.where() + ", quoted above" : quote.where();
        html.element("p", () -> goes.apply(quote.place()).ifPresentOrElse(
                address -> html.element("a", where, "href", address), () -> html.text(where)), "class", "where");
    }

    private void state(String words, String element) {
        html.element(element, words, "class", "state");
    }

    private void authorities(Memo.Sides sides) {
        html.element("section", () -> {
            html.element("h2", "Authorities that both cite", "id", "shared-name");
            html.element("p", memo.authorities().isEmpty()
                    ? "The two opinions cite no authority in common."
                    : "How each opinion as a whole uses what both cite, most mentioned first, with the sentence that"
                            + " shows it. " + Memo.CAUTION,
                    "class", "remark");
            if (!memo.authorities().isEmpty()) {
                uses(sides, memo.authorities(), "Authority");
            }
        }, "id", "shared", "aria-labelledby", "shared-name");
        html.line();
    }

    private void uses(Memo.Sides sides, List<Memo.SharedUse> rows, String heading) {
        html.element("div", () -> html.element("table", () -> {
            html.element("thead", () -> html.element("tr", () -> {
                html.element("th", heading, "scope", "col", "class", "authority");
                column(sides.left());
                column(sides.right());
            }));
            html.element("tbody", () -> rows.forEach(row -> html.element("tr", () -> {
                html.element("th", () -> {
                    if (!row.name().isEmpty()) {
                        html.element("i", row.name());
                    }
                    html.text(row.rest());
                }, "scope", "row", "class", "authority");
                use(row.left());
                use(row.right());
            })));
        }, "class", "uses"), "class", "shared-uses");
        html.line();
    }

    private void use(Optional<Memo.Use> use) {
        html.element("td", () -> use.ifPresentOrElse(this::use, () -> html.element("p", "not cited here",
                "class", "where")));
    }

    private void use(Memo.Use use) {
        html.element("p", () -> {
            html.element("b", MemoWords.capital(use.treatment()));
            html.text(" · ");
            state(MemoWords.state(use.state()), "span");
        });
        use.extent().ifPresent(extent -> html.element("p", extent, "class", "where"));
        use.evidence().ifPresent(this::quote);
    }

    private void decided(Memo.Sides sides) {
        html.element("section", () -> {
            html.element("h2", "Links that the reader confirmed or made", "id", "decided-name");
            if (memo.decided().isEmpty()) {
                html.element("p", "None so far.", "class", "remark");
            } else {
                html.element("table", () -> {
                    columns(sides);
                    html.element("tbody", () -> memo.decided().forEach(this::pair));
                }, "class", "sides");
            }
        }, "id", "decided", "aria-labelledby", "decided-name");
        html.line();
    }

    private void notes() {
        if (memo.notes().isEmpty()) {
            return;
        }
        html.element("section", () -> {
            html.element("h2", Memo.NOTES, "id", "notes-name");
            html.element("div", () -> new HandoutItems(html, 3).write(memo.notes()), "class", "handout within");
        }, "id", "notes", "aria-labelledby", "notes-name");
        html.line();
    }

    private void rejected() {
        if (memo.rejected().isEmpty()) {
            return;
        }
        html.element("section", () -> {
            html.element("h2", "Rejected by the reader and left out", "id", "rejected-name");
            html.element("ul", () -> memo.rejected().forEach(sentence -> html.element("li", sentence)));
        }, "id", "rejected", "aria-labelledby", "rejected-name");
        html.line();
    }
}
