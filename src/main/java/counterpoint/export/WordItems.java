package counterpoint.export;

import java.util.List;

/// Writes the items of a handout into a word processor's file.
final class WordItems {
    private static final int LOWEST = 2;

    private final WordPaper paper;
    private final int level;

    /// @param level of the headings, from 1; names of authorities are one lower
    WordItems(WordPaper paper, int level) {
        this.paper = paper;
        this.level = level;
    }

    void write(List<Handout.Item> items) {
        items.forEach(this::item);
    }

    private void item(Handout.Item item) {
        switch (item) {
            case Handout.Heading heading -> paper.paragraph("Heading" + level, heading.words());
            case Handout.Quoted quoted -> quoted(quoted.words());
            case Handout.Unplaced unplaced -> paper.paragraph("Quote", unplaced.words());
            case Handout.Written written -> written.words()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> paper.paragraph("Normal", line));
            case Handout.Remark remark -> paper.paragraph("Remark", remark.words());
            case Handout.Authority authority ->
                paper.named("Heading" + Math.min(LOWEST, level + 1), authority.name(), authority.rest());
        }
    }

    private void quoted(CitedQuotation quoted) {
        if (quoted.quotation().block()) {
            quoted.quotation().paragraphs().forEach(words -> paper.paragraph("Quote", words));
        } else {
            paper.paragraph("Quote", quoted.quotation().paragraphs().getFirst());
        }
        paper.named("Where", quoted.cite().name(),
                quoted.cite().name().isEmpty() ? quoted.rest().strip() : quoted.rest());
    }
}
