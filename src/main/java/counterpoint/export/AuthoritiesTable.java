package counterpoint.export;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.note.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// The table of authorities: how often each opinion mentions each, those that several opinions mention first.
final class AuthoritiesTable {
    private static final int MOST_PLACES = 8;

    private final HtmlWriter html;
    private final CaseFile file;
    private final CrossReferences references;

    AuthoritiesTable(HtmlWriter html, CaseFile file, CrossReferences references) {
        this.html = html;
        this.file = file;
        this.references = references;
    }

    /// Writes the section.
    void write() {
        html.element("section", () -> {
            html.element("h2", "Authorities", "id", "authorities-name");
            html.element("p", "Mentions in each opinion, with the paragraphs where they stand; parallel citations and"
                    + " other prints of an opinion are not counted again. ◆ marks what more than one opinion cites.",
                    "class", "remark");
            html.element("table", () -> {
                head();
                groups();
            });
        }, "id", "authorities", "aria-labelledby", "authorities-name");
        html.line();
    }

    private void head() {
        html.element("thead", () -> html.element("tr", () -> {
            html.element("th", "Authority", "scope", "col");
            for (CaseOpinion opinion : file.opinions()) {
                html.element("th", () -> {
                    Side.of(opinion).badge(html);
                    html.text(Side.name(opinion));
                }, "scope", "col", "colspan", "2");
            }
            html.element("th", "All", "scope", "col", "class", "numeric");
        }));
        html.line();
    }

    private void groups() {
        group("Cited by more than one opinion", authority -> isPublished(authority) && references.isShared(authority));
        for (CaseOpinion opinion : file.opinions()) {
            group("Only in the " + Side.of(opinion).word().toLowerCase(Locale.ROOT), authority -> isPublished(authority)
                    && !references.isShared(authority) && count(opinion, authority) > 0);
        }
        group("The record and this decision", authority -> !isPublished(authority));
    }

    private void group(String name, Predicate<Authority> belongs) {
        List<Authority> members = references.authorities().stream()
                .filter(belongs)
                .sorted(Comparator.comparingInt((Authority authority) -> -count(authority))
                        .thenComparing(Authority::name))
                .toList();
        if (members.isEmpty()) {
            return;
        }
        String columns = Integer.toString(2 + 2 * file.opinions().size());
        html.element("tbody", () -> {
            html.element("tr", () -> html.element("th", () -> {
                html.text(name + " ");
                html.element("span", Integer.toString(members.size()), "class", "count");
            }, "colspan", columns, "scope", "rowgroup", "class", "group"));
            html.line();
            members.forEach(this::row);
        });
        html.line();
    }

    private void row(Authority authority) {
        html.element("tr", () -> {
            html.element("th", () -> {
                name(html, authority);
                references.notes().on(authority).forEach(this::note);
            }, "scope", "row", "class", "authority");
            for (CaseOpinion opinion : file.opinions()) {
                int count = count(opinion, authority);
                html.element("td", count == 0 ? "–" : Integer.toString(count), "class", "numeric");
                html.element("td", () -> places(opinion, authority), "class", "where");
            }
            html.element("td", Integer.toString(count(authority)), "class", "numeric");
        }, "id", references.anchor(authority).orElseThrow());
        html.line();
    }

    private void note(Mark mark) {
        html.element("div", () -> {
            html.element("b", "Your note");
            references.notes().said(mark).ifPresent(words -> html.text(" " + words));
            if (mark.treatment().isPresent()) {
                html.element("p", Memo.CAUTION, "class", "where");
            }
            mark.note().lines().filter(line -> !line.isBlank()).forEach(line -> html.element("p", line));
        }, "class", "reader-note");
    }

    /// Writes a case's name in italics and the rest of its key; another authority as it is.
    static void name(HtmlWriter html, Authority authority) {
        boolean named = authority.kind() == AuthorityKind.CASE && authority.key().startsWith(authority.name());
        if (named) {
            html.element("i", authority.name());
            html.element("span", authority.key().substring(authority.name().length()), "class", "rest");
        } else {
            html.text(authority.key());
        }
    }

    private void places(CaseOpinion opinion, Authority authority) {
        List<Target> all = references.mentions(opinion, authority).stream()
                .map(mention -> Target.of(opinion, mention.citation().place()))
                .distinct()
                .toList();
        for (Target place : all.subList(0, Math.min(MOST_PLACES, all.size()))) {
            html.element("a", place.label(), "href", place.href());
            html.text(" ");
        }
        if (all.size() > MOST_PLACES) {
            html.text("and " + (all.size() - MOST_PLACES) + " more");
        }
    }

    private int count(Authority authority) {
        return file.opinions().stream().mapToInt(opinion -> count(opinion, authority)).sum();
    }

    private int count(CaseOpinion opinion, Authority authority) {
        return references.mentions(opinion, authority).size();
    }

    private static boolean isPublished(Authority authority) {
        return switch (authority.kind()) {
            case CASE, STATUTE, RULE, CONSTITUTION, REGULATION, SECONDARY -> true;
            case RECORD, INTERNAL -> false;
        };
    }
}
