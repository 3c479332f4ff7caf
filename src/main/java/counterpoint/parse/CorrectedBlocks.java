package counterpoint.parse;

import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Correction;
import counterpoint.opinion.Correction.NoOpinionBegins;
import counterpoint.opinion.Correction.NoParagraphBegins;
import counterpoint.opinion.Correction.NotOpinionText;
import counterpoint.opinion.Correction.OfCitation;
import counterpoint.opinion.Correction.OpinionBegins;
import counterpoint.opinion.Correction.OpinionIs;
import counterpoint.opinion.Correction.ParagraphBegins;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Paragraph;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Divides an opinion into paragraphs as the reader corrected it, and numbers them anew.
final class CorrectedBlocks {
    private final List<Correction> corrections;
    private final Cleaner cleaner;

    /// @param cleaner the one that made the blocks
    CorrectedBlocks(List<Correction> corrections, Cleaner cleaner) {
        this.corrections = corrections;
        this.cleaner = cleaner;
    }

    /// The blocks with all corrections applied in order.
    List<Block> apply(List<Block> found) {
        if (corrections.isEmpty()) {
            return found;
        }
        List<Block> blocks = new ArrayList<>(found);
        for (Correction correction : corrections) {
            switch (correction) {
                case ParagraphBegins(int at) -> begin(blocks, at);
                case NoParagraphBegins(int at) -> join(blocks, at);
                case OfCitation _,OpinionBegins _,NoOpinionBegins _,OpinionIs _,NotOpinionText _ -> {
                    // Applied before the opinions are divided: see CorrectedParts.
                }
            }
        }
        return numbered(blocks);
    }

    private static void begin(List<Block> blocks, int at) {
        int index = blockAt(blocks, at);
        if (index < 0) {
            return;
        }
        Block block = blocks.get(index);
        CleanText text = block.text();
        int cut = wordStart(text.text(), text.cleanOffset(at));
        if (cut == 0) {
            confirm(blocks, index);
        } else if (cut < text.length()) {
            head(block, text.slice(new Span(0, endBefore(text.text(), cut)))).ifPresent(head -> {
                blocks.set(index, head);
                blocks.add(index + 1, new Paragraph(text.slice(new Span(cut, text.length())), 1, false, false));
            });
        }
    }

    /// The block whose printed stretch has the place; -1 if it is in none.
    private static int blockAt(List<Block> blocks, int at) {
        for (int index = 0; index < blocks.size(); index++) {
            if (blocks.get(index).span().contains(at)) {
                return index;
            }
        }
        return -1;
    }

    private static void confirm(List<Block> blocks, int index) {
        if (blocks.get(index) instanceof Paragraph paragraph) {
            blocks.set(index, new Paragraph(paragraph.text(), paragraph.number(), false, false));
        }
    }

    /// What is left of a block that ends earlier; empty if it cannot be cut there.
    private static Optional<Block> head(Block block, CleanText text) {
        return switch (block) {
            case Paragraph whole -> Optional.of(
                    new Paragraph(text, whole.number(), whole.continued(), whole.inferred()));
            case BlockQuotation whole -> Optional.of(new BlockQuotation(text, whole.number(), whole.inferred()));
            case Heading whole -> heading(whole, text);
            case Footnote _ -> Optional.empty();
        };
    }

    /// A heading that took the first words of the text under it with it.
    private static Optional<Block> heading(Heading whole, CleanText text) {
        int lost = whole.text().length() - text.length();
        return whole.title()
                .filter(title -> whole.text().text().endsWith(title) && lost < title.length())
                .map(title -> title.substring(0, title.length() - lost).strip())
                .filter(title -> !title.isEmpty())
                .map(title -> new Heading(text, whole.level(), whole.number(), Optional.of(title)));
    }

    private void join(List<Block> blocks, int at) {
        int index = startingAt(blocks, at);
        if (index < 1) {
            return;
        }
        Block before = blocks.get(index - 1);
        CleanText whole = cleaner.clean(before.span().cover(blocks.get(index).span()));
        Optional<Block> joined = switch (before) {
            case Paragraph first -> Optional.of(
                    new Paragraph(whole, first.number(), first.continued(), first.inferred()));
            case BlockQuotation first -> Optional.of(new BlockQuotation(whole, first.number(), first.inferred()));
            case Heading _,Footnote _ -> Optional.empty();
        };
        joined.ifPresent(block -> {
            blocks.set(index - 1, block);
            blocks.remove(index);
        });
    }

    /// The block that begins with the word at a place, or right after it; -1 if none does.
    private static int startingAt(List<Block> blocks, int at) {
        for (int index = 0; index < blocks.size(); index++) {
            Span span = blocks.get(index).span();
            int earlier = index == 0 ? 0 : blocks.get(index - 1).span().end();
            if (at < span.end() && at >= earlier) {
                CleanText text = blocks.get(index).text();
                return wordStart(text.text(), text.cleanOffset(at)) == 0 ? index : -1;
            }
        }
        return -1;
    }

    /// A word is never cut: the place is taken to be where its word begins.
    private static int wordStart(String text, int at) {
        int start = Math.min(at, text.length());
        if (start < text.length() && text.charAt(start) == ' ') {
            return start + 1;
        }
        while (start > 0 && text.charAt(start - 1) != ' ') {
            start--;
        }
        return start;
    }

    private static int endBefore(String text, int cut) {
        int end = cut;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static List<Block> numbered(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>();
        int number = 0;
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> {
                    number += paragraph.continued() && number > 0 ? 0 : 1;
                    numbered.add(new Paragraph(
                            paragraph.text(), number, paragraph.continued(), paragraph.inferred()));
                }
                case BlockQuotation quotation -> numbered.add(
                        new BlockQuotation(quotation.text(), Math.max(1, number), quotation.inferred()));
                case Heading _,Footnote _ -> numbered.add(block);
            }
        }
        return List.copyOf(numbered);
    }
}
