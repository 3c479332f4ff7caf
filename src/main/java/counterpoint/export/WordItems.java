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
            case Handout.Unplaced unplaced -> paper.paragraph("BlockQuote", unplaced.words());
            case Handout.Written written -> written.words()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> paper.paragraph("OwnWords", line));
            case Handout.Remark remark -> paper.paragraph("Remark", remark.words());
            case Handout.Authority authority ->
                paper.phrases("Heading" + Math.min(LOWEST, level + 1), List.of(
                        Phrase.italic(authority.name()), Phrase.roman(authority.rest())));
        }
    }

    /// In the line with its citation, or a block with its citation in the line behind it, as a brief quotes.
    private void quoted(CitedQuotation quoted) {
        if (quoted.quotation().block()) {
            quoted.quotation().set().forEach(paragraph -> paper.phrases("BlockQuote", paragraph));
            paper.phrases("Quoted", quoted.citation());
        } else {
            paper.phrases("Quoted", quoted.inLine());
        }
    }
}
