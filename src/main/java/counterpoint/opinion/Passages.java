package counterpoint.opinion;

import counterpoint.language.Sentences;
import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Divides an opinion into passages.
///
/// A passage is a paragraph; a long one is divided at the ends of its sentences, short ones are joined, so that a
/// passage has 60 to 220 words. It has fewer only where its section does, since none goes across a heading, and more
/// only where one sentence does. Each footnote is a passage of its own, or several.
public final class Passages {
    private final Sentences sentences = new Sentences();
    private final PassageDivision division = new PassageDivision();

    /// The passages of an opinion: its body's in order, then its footnotes'.
    public List<Passage> of(Opinion opinion) {
        List<Passage> passages = new ArrayList<>();
        List<PassageUnit> section = new ArrayList<>();
        for (int i = 0; i < opinion.body().size(); i++) {
            Block block = opinion.body().get(i);
            if (block instanceof Heading) {
                addSection(opinion, section, passages);
                section.clear();
            } else {
                section.addAll(units(opinion, block, i, false));
            }
        }
        addSection(opinion, section, passages);
        for (int i = 0; i < opinion.footnotes().size(); i++) {
            addSection(opinion, units(opinion, opinion.footnotes().get(i), i, true), passages);
        }
        return List.copyOf(passages);
    }

    /// The sentences of a block.
    private List<PassageUnit> units(Opinion opinion, Block block, int index, boolean footnote) {
        String text = block.text().text();
        List<PassageUnit> units = new ArrayList<>();
        for (Span sentence : sentences.in(text)) {
            Place place = new Place(opinion.id(), footnote, index, sentence);
            units.add(new PassageUnit(place, block, Words.count(text, sentence), units.isEmpty()));
        }
        return units;
    }

    private void addSection(Opinion opinion, List<PassageUnit> section, List<Passage> passages) {
        for (List<PassageUnit> units : division.divide(section)) {
            passages.add(passage(opinion, units, passages.size() + 1));
        }
    }

    private static Passage passage(Opinion opinion, List<PassageUnit> units, int number) {
        List<Place> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Span span = units.getFirst().raw();
        int first = 0;
        while (first < units.size()) {
            int last = first;
            while (last + 1 < units.size() && !units.get(last + 1).opensBlock()) {
                last++;
            }
            PassageUnit unit = units.get(first);
            Place place = unit.place()
                    .at(unit.place().clean().cover(units.get(last).place().clean()));
            places.add(place);
            words.add(place.clean().of(unit.block().text().text()));
            span = span.cover(unit.raw()).cover(units.get(last).raw());
            first = last + 1;
        }
        int paragraph = paragraph(opinion, units.getFirst().block());
        String text = words.size() == 1 ? words.getFirst() : String.join("\n", words);
        return new Passage(opinion.id(), number, paragraph, text, places, span);
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
