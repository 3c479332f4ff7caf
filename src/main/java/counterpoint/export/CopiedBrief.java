package counterpoint.export;

/// A brief for the clipboard.
///
/// @param plain for programs that take text
/// @param html for programs that take formatted text: part of a page, without a style of its own
public record CopiedBrief(String plain, String html) {
    static CopiedBrief of(Handout handout) {
        StringBuilder plain = new StringBuilder(handout.name()).append('\n');
        HtmlWriter html = new HtmlWriter();
        html.element("h1", () -> html.element("i", handout.name()));
        for (Handout.Item item : handout.items()) {
            plain.append('\n').append(plain(item)).append('\n');
            write(html, item);
        }
        return new CopiedBrief(plain.toString(), html.toString());
    }

    private static String plain(Handout.Item item) {
        return switch (item) {
            case Handout.Heading heading -> heading.words();
            case Handout.Quoted quoted -> quoted.words().plain();
            case Handout.Unplaced unplaced -> unplaced.words();
            case Handout.Written written -> written.words().strip();
            case Handout.Remark remark -> remark.words();
            case Handout.Authority authority -> authority.name() + authority.rest();
        };
    }

    private static void write(HtmlWriter html, Handout.Item item) {
        switch (item) {
            case Handout.Heading heading -> html.element("h2", heading.words());
            case Handout.Quoted quoted -> quoted.words().html(html);
            case Handout.Unplaced unplaced -> html.element("p", unplaced.words());
            case Handout.Written written -> written.words()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> html.element("p", line));
            case Handout.Remark remark -> html.element("p", remark.words());
            case Handout.Authority authority -> html.element("p", () -> {
                html.element("i", authority.name());
                html.text(authority.rest());
            });
        }
    }
}
