package counterpoint.opinion;

import counterpoint.language.Sentences;
import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Divides an opinion into passages.
///
/// A passage is a paragraph; a long one is divided at the ends of its sentences, short ones are joined, so that a
/// passage has 60 to 220 words. It has fewer only where its section does, since none goes across a heading. Each
/// footnote is a passage of its own, or several.
public final class Passages {
    static final int FEWEST_WORDS = 60;
    static final int MOST_WORDS = 220;

    private final Sentences sentences = new Sentences();

    /// The passages of an opinion: its body's in order, then its footnotes'.
    public List<Passage> of(Opinion opinion) {
        List<Passage> passages = new ArrayList<>();
        List<Part> section = new ArrayList<>();
        for (int i = 0; i < opinion.body().size(); i++) {
            Block block = opinion.body().get(i);
            if (block instanceof Heading) {
                addSection(opinion, section, passages);
                section.clear();
            } else {
                section.addAll(parts(opinion, block, i, false));
            }
        }
        addSection(opinion, section, passages);
        for (int i = 0; i < opinion.footnotes().size(); i++) {
            addSection(opinion, parts(opinion, opinion.footnotes().get(i), i, true), passages);
        }
        return List.copyOf(passages);
    }

    /// A stretch of one block that is not divided.
    private record Part(Place place, Block block, int words) {
        Span raw() {
            return block.text().rawSpan(place.clean());
        }
    }

    /// A block whole, or divided evenly into stretches that are short enough.
    private List<Part> parts(Opinion opinion, Block block, int index, boolean footnote) {
        String text = block.text().text();
        int words = Words.count(text);
        List<Part> parts = new ArrayList<>();
        int pieces = (words + MOST_WORDS - 1) / MOST_WORDS;
        int target = pieces == 0 ? 0 : (words + pieces - 1) / pieces;
        int start = -1;
        int end = 0;
        int length = 0;
        for (Span sentence : pieces <= 1 ? List.of(new Span(0, text.length())) : sentences.in(text)) {
            int count = Words.count(sentence.of(text));
            boolean full = length > 0 && (length + count > MOST_WORDS || length + count / 2 > target);
            if (full && length >= FEWEST_WORDS) {
                parts.add(part(opinion, block, index, footnote, new Span(start, end)));
                start = -1;
                length = 0;
            }
            start = start < 0 ? sentence.start() : start;
            end = sentence.end();
            length += count;
        }
        if (start >= 0 && end > start) {
            parts.add(part(opinion, block, index, footnote, new Span(start, end)));
        }
        return parts;
    }

    private static Part part(Opinion opinion, Block block, int index, boolean footnote, Span clean) {
        int words = Words.count(clean.of(block.text().text()));
        return new Part(new Place(opinion.id(), footnote, index, clean), block, words);
    }

    /// Joins the parts of a section until each passage has words enough.
    private static void addSection(Opinion opinion, List<Part> section, List<Passage> passages) {
        List<Part> open = new ArrayList<>();
        int words = 0;
        int left = section.stream().mapToInt(Part::words).sum();
        for (Part part : section) {
            boolean full = (words >= FEWEST_WORDS && left >= FEWEST_WORDS) || words + part.words() > MOST_WORDS;
            if (!open.isEmpty() && full) {
                passages.add(passage(opinion, open, passages.size() + 1));
                open.clear();
                words = 0;
            }
            open.add(part);
            words += part.words();
            left -= part.words();
        }
        if (!open.isEmpty()) {
            passages.add(passage(opinion, open, passages.size() + 1));
        }
    }

    private static Passage passage(Opinion opinion, List<Part> parts, int number) {
        StringBuilder text = new StringBuilder();
        Span span = parts.getFirst().raw();
        for (Part part : parts) {
            text.append(text.isEmpty() ? "" : "\n").append(part.place().clean().of(part.block().text().text()));
            span = span.cover(part.raw());
        }
        return new Passage(
                opinion.id(),
                number,
                paragraph(opinion, parts.getFirst().block()),
                text.toString(),
                parts.stream().map(Part::place).toList(),
                span);
    }

    private static int paragraph(Opinion opinion, Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.number();
            case BlockQuotation quotation -> quotation.number();
            case Heading _ -> 0;
            case Footnote footnote -> footnote.reference().map(at -> paragraphAt(opinion, at)).orElse(0);
        };
    }

    /// The number of the last paragraph that begins before a raw place.
    private static int paragraphAt(Opinion opinion, Span raw) {
        int number = 0;
        for (Block block : opinion.body()) {
            if (block.span().start() > raw.start()) {
                return number;
            }
            number = block instanceof Heading ? number : paragraph(opinion, block);
        }
        return number;
    }
}
