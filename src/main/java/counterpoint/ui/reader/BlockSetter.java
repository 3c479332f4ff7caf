package counterpoint.ui.reader;

import counterpoint.authority.Mention;
import counterpoint.casefile.Edition;
import counterpoint.citation.CitationKind;
import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Paragraph;
import counterpoint.text.Span;
import counterpoint.ui.text.BlockStyle;
import counterpoint.ui.text.MarginLabel;
import counterpoint.ui.text.StyledRun;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.text.TextStyle;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Sets one block of an opinion: its style, its margin labels, and what is inserted into its line.
final class BlockSetter {
    /// Follows a citation of an authority that both opinions cite.
    private static final String SHARED = "◆";

    private final List<PageMarker> pages;
    private final List<Footnote> notes;
    private final Predicate<Mention> isShared;

    BlockSetter(Edition edition, Predicate<Mention> isShared) {
        this.isShared = isShared;
        this.pages = edition.decision().pages().stream()
                .filter(page -> ColumnText.isOf(edition, page))
                .toList();
        this.notes = edition.opinion().footnotes();
    }

    /// The rule between the body and the footnotes.
    static TextBlock rule() {
        String name = Texts.of("reader.footnotes");
        String words = Texts.of("reader.footnotes.rule", name);
        StyledRun label = new StyledRun(0, words.length(), TextStyle.INLINE_LABEL);
        return new TextBlock(BlockStyle.SEPARATOR, words, List.of(label), List.of(), name);
    }

    /// Citations with a reporter bear the mark of authorities that both opinions cite.
    private boolean isMarked(Mention mention) {
        CitationKind kind = mention.citation().kind();
        return (kind == CitationKind.FULL || kind == CitationKind.SHORT) && isShared.test(mention);
    }

    /// The block's words with star pages, footnote marks and marks of shared authorities put in.
    ShownBlock shown(Block block, List<Mention> mentions) {
        List<Insertion> insertions = new ArrayList<>();
        mentions.stream()
                .filter(this::isMarked)
                .map(mention -> mention.citation().place().clean().end())
                .distinct()
                .forEach(end -> insertions.add(new Insertion(end, SHARED, TextStyle.RAISED_LABEL)));
        if (block instanceof Footnote note) {
            insertions.add(new Insertion(0, note.mark() + " ", TextStyle.SUPERSCRIPT));
        }
        for (PageMarker page : pagesIn(block)) {
            if (!page.series().equals(PageMarker.SLIP)) {
                int at = block.text().cleanOffset(page.span().end());
                insertions.add(new Insertion(at, page.marginLabel() + " ", TextStyle.INLINE_LABEL));
            }
        }
        for (Footnote note : notes) {
            note.reference()
                    .filter(reference -> !reference.isEmpty() && block.span().contains(reference))
                    .ifPresent(reference -> insertions.add(
                            new Insertion(block.text().cleanOffset(reference.start()), note.mark(),
                                    TextStyle.SUPERSCRIPT)));
        }
        return new ShownBlock(block.text().text(), insertions);
    }

    /// The block for the text pane.
    TextBlock set(Block block, ShownBlock shown, List<Mention> mentions) {
        String clean = block.text().text();
        List<Span> italics = new ArrayList<>();
        mentions.forEach(mention -> italics.addAll(Italics.of(mention.citation(), clean)));
        return switch (block) {
            case Heading heading -> shown.block(
                    heading.isSeparator() ? BlockStyle.SEPARATOR : BlockStyle.HEADING, italics, labels(block), clean);
            case Paragraph paragraph -> shown.block(
                    paragraph.continued() ? BlockStyle.CONTINUATION : BlockStyle.PARAGRAPH,
                    italics,
                    paragraph.continued() ? labels(block) : numbered(paragraph),
                    Texts.of("reader.paragraph.accessible", paragraph.number(), clean));
            case BlockQuotation _ -> shown.block(
                    BlockStyle.BLOCK_QUOTATION, italics, labels(block), Texts.of("reader.quotation.accessible", clean));
            case Footnote note -> shown.block(
                    BlockStyle.FOOTNOTE,
                    italics,
                    labels(block),
                    Texts.of("reader.footnote.accessible", note.mark(), clean));
        };
    }

    private List<MarginLabel> numbered(Paragraph paragraph) {
        List<MarginLabel> labels = new ArrayList<>();
        labels.add(MarginLabel.number("¶" + paragraph.number()));
        labels.addAll(labels(paragraph));
        return labels;
    }

    private List<MarginLabel> labels(Block block) {
        return pagesIn(block).stream()
                .map(page -> MarginLabel.page(block.text().cleanOffset(page.span().end()), page.marginLabel()))
                .toList();
    }

    /// The pages that begin in a block, or between it and its first word.
    private List<PageMarker> pagesIn(Block block) {
        Span span = block.span();
        return pages.stream()
                .filter(page -> span.contains(page.span()) || page.span().end() == span.start())
                .toList();
    }
}
