package counterpoint.edition;

import counterpoint.language.Punctuation;
import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Paragraph;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The blocks of a body without stretches that turned out to be footnotes.
///
/// A paragraph of which nothing is left goes, and those after it count one less.
final class BodyWithout {
    private final List<Block> body;
    private final List<RunInNotes.Run> taken = new ArrayList<>();

    BodyWithout(List<Block> body) {
        this.body = body;
    }

    void take(RunInNotes.Run run) {
        taken.add(run);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int gone = 0;
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            int index = i;
            List<Span> out = taken.stream()
                    .filter(run -> run.block() == index)
                    .map(RunInNotes.Run::clean)
                    .sorted()
                    .toList();
            CleanText text = out.isEmpty() ? block.text() : without(block.text(), out);
            if (text.isEmpty()) {
                gone += block instanceof Paragraph paragraph && !paragraph.continued() ? 1 : 0;
            } else {
                blocks.add(with(block, text, gone));
            }
        }
        return blocks;
    }

    private static Block with(Block block, CleanText text, int gone) {
        return switch (block) {
            case Heading heading -> new Heading(text, heading.level(), heading.number(), heading.title());
            case Paragraph paragraph -> new Paragraph(
                    text, Math.max(1, paragraph.number() - gone), paragraph.continued(), paragraph.inferred());
            case BlockQuotation quotation -> new BlockQuotation(
                    text, Math.max(1, quotation.number() - gone), quotation.inferred());
            case Footnote note -> note;
        };
    }

    /// The text without some stretches, with one space where a stretch stood between two words.
    private static CleanText without(CleanText text, List<Span> out) {
        CleanText.Builder rest = new CleanText.Builder();
        int next = 0;
        int at = 0;
        while (at < text.length()) {
            if (next < out.size() && out.get(next).contains(at)) {
                at = out.get(next++).end();
                continue;
            }
            char c = text.text().charAt(at);
            boolean again = Punctuation.isSpace(c)
                    && (rest.length() == 0 || Punctuation.isSpace(rest.charAt(rest.length() - 1)));
            if (!again) {
                rest.append(c, text.rawOffset(at));
            }
            at++;
        }
        while (rest.length() > 0 && Punctuation.isSpace(rest.charAt(rest.length() - 1))) {
            rest.dropLast(1);
        }
        return rest.build();
    }
}
