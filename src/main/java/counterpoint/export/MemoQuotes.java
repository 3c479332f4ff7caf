package counterpoint.export;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.casefile.PinCites;
import counterpoint.opinion.Block;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;

/// Quotes words of a case's opinions with the pages on which they stand.
final class MemoQuotes {
    /// As many characters of a passage are quoted: enough to know it again; the rest is read in the opinion.
    private static final int PASSAGE = 500;
    /// A sentence is quoted whole, unless it is no sentence but a page without a period.
    private static final int SENTENCE = 1200;

    private final CaseFile file;

    MemoQuotes(CaseFile file) {
        this.file = file;
    }

    /// A passage, cut at a word if it is long.
    Memo.Quote of(Passage passage) {
        String words = excerpt(passage.text(), PASSAGE);
        return quote(passage, file.opinion(passage.opinion())
                .map(opinion -> QuotedNames.atBeginning(opinion.readingText(), passage.places(), words))
                .orElse(List.of()));
    }

    /// A passage whose words stand above already.
    Memo.Quote again(Passage passage) {
        return quote(passage, List.of());
    }

    private Memo.Quote quote(Passage passage, List<Phrase> words) {
        CaseOpinion opinion = file.opinion(passage.opinion()).orElseThrow();
        Place first = passage.places().getFirst();
        Place last = passage.places().getLast();
        return new Memo.Quote(first, where(opinion, first, last, Target.of(opinion, passage)), words);
    }

    /// A sentence that is printed at `raw`; empty if the reading text has nothing there.
    Optional<Memo.Quote> of(String opinionId, Span raw, String sentence) {
        return file.opinion(opinionId).flatMap(opinion -> place(opinion.readingText().opinion(), raw).map(
                place -> new Memo.Quote(
                        place,
                        where(opinion, place, place, Target.of(opinion, place)),
                        QuotedNames.atBeginning(
                                opinion.readingText(), List.of(place), excerpt(sentence, SENTENCE)))));
    }

    private String where(CaseOpinion opinion, Place first, Place last, Target target) {
        Edition edition = opinion.readingText();
        Place end = last.at(new Span(Math.max(last.clean().start(), last.clean().end() - 1), last.clean().end()));
        return PinCites.of(file.caption(), edition, first, end)
                .map(pages -> pages + " · " + target.label())
                .orElse(target.label());
    }

    /// A footnote's words stand between those of a paragraph that runs on over the page, so the block is asked for its
    /// own words and not for its stretch.
    private static Optional<Place> place(Opinion opinion, Span raw) {
        return place(opinion, opinion.body(), false, raw)
                .or(() -> place(opinion, opinion.footnotes(), true, raw));
    }

    private static Optional<Place> place(Opinion opinion, List<? extends Block> blocks, boolean notes, Span raw) {
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            if (block.span().overlaps(raw)) {
                Span clean = block.text().cleanSpan(raw);
                if (!clean.isEmpty()) {
                    return Optional.of(new Place(opinion.id(), notes, index, clean));
                }
            }
        }
        return Optional.empty();
    }

    private static String excerpt(String text, int longest) {
        String line = text.replace('\n', ' ').strip();
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest);
        return line.substring(0, space > 0 ? space : longest) + "\u00a0…";
    }
}
