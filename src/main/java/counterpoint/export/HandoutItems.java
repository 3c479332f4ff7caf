package counterpoint.export;

import java.util.List;

/// Writes the items of a handout as part of a page.
final class HandoutItems {
    private final HtmlWriter html;
    private final int level;

    /// @param level of the headings, 2 for `h2`; names of authorities are one lower
    HandoutItems(HtmlWriter html, int level) {
        this.html = html;
        this.level = level;
    }

    void write(List<Handout.Item> items) {
        for (int i = 0; i < items.size(); i++) {
            item(items.get(i), i);
            html.line();
        }
    }

    private void item(Handout.Item item, int index) {
        switch (item) {
            case Handout.Heading heading -> html.element("h" + level, heading.words(), "id", "part-" + index);
            case Handout.Quoted quoted -> quoted(quoted.words());
            case Handout.Unplaced unplaced -> html.element("p", unplaced.words(), "class", "unplaced");
            case Handout.Written written -> written.words()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> html.element("p", line, "class", "own", "dir", "auto"));
            case Handout.Remark remark -> html.element("p", remark.words(), "class", "where");
            case Handout.Authority authority -> html.element("h" + (level + 1), () -> {
                html.element("i", authority.name());
                html.text(authority.rest());
            });
        }
    }

    private void quoted(CitedQuotation quoted) {
        if (quoted.quotation().block()) {
            quoted.quotation().set().forEach(words -> html.element("p", () -> html.apart(words), "class", "block"));
            html.element("p", () -> html.apart(quoted.citation()), "class", "quoted");
        } else {
            html.element("p", () -> html.apart(quoted.inLine()), "class", "quoted");
        }
    }
}
