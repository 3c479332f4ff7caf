package counterpoint.export;

/// Writes a handout as Markdown (CommonMark).
final class MarkdownHandout {
    private MarkdownHandout() {
    }

    /// The text, ending in a line break.
    static String write(Handout handout) {
        StringBuilder text = new StringBuilder("# *")
                .append(MarkdownText.escaped(handout.name()))
                .append("*: ")
                .append(MarkdownText.escaped(handout.kind()))
                .append("\n\n");
        handout.facts().forEach(fact -> text.append("- ")
                .append(MarkdownText.escaped(fact.name()))
                .append(": ")
                .append(MarkdownText.escaped(fact.value()))
                .append('\n'));
        handout.items().forEach(item -> text.append('\n').append(item(item)).append('\n'));
        return text.append('\n').append(MarkdownText.escaped(handout.imprint().line())).append('\n').toString();
    }

    private static String item(Handout.Item item) {
        return switch (item) {
            case Handout.Heading heading -> "## " + MarkdownText.escaped(heading.words());
            case Handout.Quoted quoted -> quoted.words().markdown();
            case Handout.Unplaced unplaced -> "> " + MarkdownText.escaped(unplaced.words().replaceAll("\\s+", " "));
            case Handout.Written written -> MarkdownText.escaped(written.words().strip()).replaceAll("\n+", "\n\n");
            case Handout.Remark remark -> MarkdownText.escaped(remark.words());
            case Handout.Authority authority -> "### *" + MarkdownText.escaped(authority.name()) + "*"
                    + MarkdownText.escaped(authority.rest());
        };
    }
}
