package counterpoint.parse;

import counterpoint.language.Sentences;
import counterpoint.opinion.Block;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Paragraph;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Makes the blocks of an opinion whose lines are lost: headings are found in the text, paragraphs inferred.
final class FlowingBlocks {
    private final RunInHeadings headings;
    private final ParagraphInference paragraphs;

    FlowingBlocks(Sentences sentences) {
        this.headings = new RunInHeadings(new RunInTitles(sentences));
        this.paragraphs = new ParagraphInference(sentences);
    }

    /// The blocks of one opinion, in order.
    List<Block> divide(CleanText text) {
        List<Block> blocks = new ArrayList<>();
        int number = 1;
        int at = 0;
        for (FoundHeading heading : headings.find(text.text())) {
            number = addParagraphs(blocks, text, new Span(at, heading.span().start()), number);
            blocks.add(new Heading(
                    text.slice(heading.span()),
                    heading.level(),
                    heading.number(),
                    heading.title().map(title -> title.of(text.text()))));
            at = heading.span().end();
        }
        addParagraphs(blocks, text, new Span(at, text.length()), number);
        return blocks;
    }

    private int addParagraphs(List<Block> blocks, CleanText text, Span section, int firstNumber) {
        int number = firstNumber;
        for (Span paragraph : paragraphs.divide(section.of(text.text()))) {

            blocks.add(new Paragraph(text.slice(paragraph.shift(section.start())), number, false, true));
            number++;
        }
        return number;
    }
}
