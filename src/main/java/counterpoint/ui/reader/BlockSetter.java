package counterpoint.ui.reader;

import counterpoint.authority.Mention;
import counterpoint.authority.Resolution;
import counterpoint.casefile.Edition;
import counterpoint.citation.Italics;
import counterpoint.language.Words;
import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.text.BlockStyle;
import counterpoint.ui.text.MarginLabel;
import counterpoint.ui.text.StyledRun;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.text.TextStyle;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Sets one block of an opinion: its style, its margin labels, and what is inserted into its line.
final class BlockSetter {
    /// Follows a citation of an authority that both opinions cite.
    private static final String SHARED = "◆";

    /// Follows every mention of an authority on which the reader wrote something: notes are discs, as in the strips.
    private static final String NOTED = "●";

    /// About as many characters as stand in a line.
    private static final int LINE = 68;

    private final Edition edition;
    private final List<PageMarker> pages;
    private final List<Footnote> notes;
    private final List<Block> body;
    private final List<Optional<Place>> referredFrom;

    BlockSetter(Edition edition) {
        this.edition = edition;
        this.pages = Stream.concat(edition.decision().pages().stream(), edition.otherPages().stream())
                .filter(page -> ColumnText.isOf(edition, page))
                .toList();
        this.notes = edition.opinion().footnotes();
        this.body = edition.opinion().body();
        this.referredFrom = notes.stream()
                .map(edition.opinion()::referenceTo)
                .toList();
    }

    /// The rule between the body and the footnotes.
    static Additions.Block rule() {
        String name = Texts.of("reader.footnotes");
        String words = Texts.of("reader.footnotes.rule", name);
        StyledRun label = new StyledRun(0, words.length(), TextStyle.INLINE_LABEL);
        return new Additions.Block(
                new Additions.OfBlock(false, 0, List.of(), List.of(), List.of()),
                new ShownBlock("", List.of()),
                new TextBlock(BlockStyle.SEPARATOR, words, List.of(label), List.of(), name));
    }

    /// What is raised after a citation that is in doubt, or that the reader decided.
    private static Optional<Insertion> state(Mention mention) {
        int end = mention.citation().place().clean().end();
        if (mention.resolution().byReader()) {
            return Optional.of(new Insertion(end, "✓", TextStyle.RAISED_DECISION));
        }
        return mention.resolution().state() == Resolution.State.RESOLVED
                ? Optional.empty()
                : Optional.of(new Insertion(end, "?", TextStyle.RAISED_DOUBT));
    }

    /// Sets a block of the body or a footnote.
    ///
    /// @param mentions its citations
    Additions.Block set(Block block, List<Mention> mentions, Additions.OfBlock additions) {
        ShownBlock shown = shown(block, mentions, additions);
        TextBlock text = text(block, shown, mentions);
        return new Additions.Block(
                additions,
                shown,
                additions.folded()
                        ? new TextBlock(BlockStyle.FOLDED, text.text(), text.runs(), List.of(), text.accessible())
                        : text);
    }

    /// The block's words with star pages, footnote marks, marks of shared authorities and pills put in.
    private ShownBlock shown(Block block, List<Mention> mentions, Additions.OfBlock additions) {
        List<Insertion> insertions = new ArrayList<>();
        insertions.addAll(signs(SHARED, additions.marked()));
        insertions.addAll(signs(NOTED, additions.noted()));
        mentions.forEach(mention -> state(mention).ifPresent(insertions::add));
        if (block instanceof Footnote note) {
            int index = notes.indexOf(note);
            insertions.add(new Insertion(0, note.mark() + " ", TextStyle.SUPERSCRIPT, new Insertion.Role.Note(index)));
            insertions.add(wayBack(note, index));
        }
        for (PageMarker page : pagesIn(block)) {
            if (!page.series().equals(PageMarker.SLIP) && !page.span().isEmpty()) {
                int at = block.text().cleanOffset(page.span().end());
                insertions.add(new Insertion(at, page.marginLabel() + " ", TextStyle.INLINE_LABEL));
            }
        }
        if (!(block instanceof Footnote)) {
            insertions.addAll(references(block));
        }
        additions.leftOut().forEach(words -> insertions.add(leftOut(block, words)));
        if (additions.hidden() > 0) {
            insertions.add(pill(block, additions.hidden()));
        }
        return new ShownBlock(lines(block), insertions);
    }

    /// A sign behind each of some citations; one where several end.
    private static List<Insertion> signs(String sign, List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.citation().place().clean().end())
                .distinct()
                .map(end -> new Insertion(end, sign, TextStyle.RAISED_LABEL))
                .toList();
    }

    private List<Insertion> references(Block block) {
        List<Insertion> references = new ArrayList<>();
        for (int index = 0; index < notes.size(); index++) {
            Footnote note = notes.get(index);
            Insertion.Role role = new Insertion.Role.Reference(index);
            referredFrom.get(index)
                    .filter(place -> body.get(place.block()).equals(block))
                    .map(place -> place.clean().start())
                    .ifPresent(at -> references.add(new Insertion(at, note.mark(), TextStyle.SUPERSCRIPT, role)));
        }
        return references;
    }

    /// Stands at the end of a note and leads back to its reference.
    private static Insertion wayBack(Footnote note, int index) {
        String words = note.reference().isPresent() ? " " + Texts.of("reader.footnote.back") : " ";
        return new Insertion(note.text().length(), words, TextStyle.INLINE_LABEL, new Insertion.Role.Note(index));
    }

    /// The pill at the end of the block before a folded stretch.
    ///
    /// @param hidden how many blocks that is
    private Insertion pill(Block before, int hidden) {
        int at = body.indexOf(before);
        int lines = body.subList(at + 1, at + 1 + hidden).stream()
                .mapToInt(one -> Math.max(1, Math.ceilDiv(one.text().length(), LINE)))
                .sum();
        String words = "     " + Texts.of("reader.folded", lines) + "  ";
        return new Insertion(before.text().length(), words, TextStyle.INLINE_LABEL, new Insertion.Role.Fold(at));
    }

    /// The pill in place of words that are left out.
    private static Insertion leftOut(Block block, LeftOut words) {
        int count = Words.count(block.text().text(), words.clean());
        String said = "     " + Texts.of("reader.leftOut", count) + "  ";
        return new Insertion(
                words.clean().start(), said, TextStyle.INLINE_LABEL, new Insertion.Role.LeftOut(words.mark()),
                words.clean().length());
    }

    /// The words of a block; a heading whose number is printed on a line of its own keeps that line.
    private String lines(Block block) {
        String clean = block.text().text();
        if (!(block instanceof Heading heading) || heading.number().isEmpty() || heading.title().isEmpty()) {
            return clean;
        }
        int title = clean.length() - heading.title().get().length();
        boolean parted = title > 0 && clean.charAt(title - 1) == ' ' && clean.endsWith(heading.title().get());
        if (!parted) {
            return clean;
        }
        Span between = new Span(block.text().rawOffset(title - 1), block.text().rawOffset(title));
        return edition.decision().source().at(between).contains("\n")
                ? clean.substring(0, title - 1) + "\n" + clean.substring(title)
                : clean;
    }

    /// The block for the text pane.
    private TextBlock text(Block block, ShownBlock shown, List<Mention> mentions) {
        String clean = block.text().text();
        List<Span> italics = new ArrayList<>();
        mentions.forEach(mention -> Italics.of(mention.citation(), block.text()).forEach(italics::add));
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

    /// The pages that begin in a block, or between it and its first word; of another print, only those in it.
    private List<PageMarker> pagesIn(Block block) {
        Span span = block.span();
        return pages.stream()
                .filter(page -> page.span().isEmpty()
                        ? span.contains(page.span().start())
                        : span.contains(page.span()) || page.span().end() == span.start())
                .toList();
    }
}
