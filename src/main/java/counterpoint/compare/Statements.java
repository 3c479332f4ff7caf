package counterpoint.compare;

import counterpoint.authority.Mention;
import counterpoint.authority.PassageMentions;
import counterpoint.language.Sentences;
import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Divides the passages of an answer into statements.
///
/// A judge who answers takes up one point in a sentence or two and the next point in the next, so a passage may answer
/// several. A statement is a sentence with those after it, as many as it takes to make [#FEWEST] telling words: a
/// citation alone (`Id. at 43.`) stays with what it supports. What is left of a passage at its end goes to the
/// statement before.
final class Statements {
    /// Telling words that a statement has at least; its passage may have fewer.
    static final int FEWEST = 14;

    /// A sentence with fewer stays with the one before.
    private static final int BARE = 3;

    private final Sentences sentences = new Sentences();
    private final TellingWords telling;

    Statements(TellingWords telling) {
        this.telling = telling;
    }

    /// The statements of a side, in the order of its passages.
    List<Part> of(Side side) {
        PassageMentions mentions = new PassageMentions(side.passages(), side.mentions());
        List<Part> statements = new ArrayList<>();
        for (int index = 0; index < side.passages().size(); index++) {
            Part whole = new Part(side.passages().get(index), index, mentions.in(index));
            for (List<Place> places : divided(side.opinion(), whole)) {
                statements.add(statement(side.opinion(), whole, places));
            }
        }
        return statements;
    }

    private List<List<Place>> divided(Opinion opinion, Part passage) {
        List<List<Place>> statements = new ArrayList<>();
        int words = FEWEST;
        for (Place sentence : sentences(opinion, passage.words())) {
            int its = words(opinion, passage, sentence);
            if (statements.isEmpty() || (words >= FEWEST && its >= BARE)) {
                statements.add(new ArrayList<>());
                words = 0;
            }
            statements.getLast().add(sentence);
            words += its;
        }
        if (words < FEWEST && statements.size() > 1) {
            List<Place> rest = statements.removeLast();
            statements.getLast().addAll(rest);
        }
        return statements;
    }

    private List<Place> sentences(Opinion opinion, Passage passage) {
        List<Place> places = new ArrayList<>();
        for (Place place : passage.places()) {
            String text = place.clean().of(opinion.block(place).text().text());
            for (Span sentence : sentences.in(text)) {
                places.add(place.at(sentence.shift(place.clean().start())));
            }
        }
        return places;
    }

    private int words(Opinion opinion, Part passage, Place sentence) {
        String text = sentence.clean().of(opinion.block(sentence).text().text());
        List<Span> cited = new ArrayList<>();
        for (Mention mention : passage.mentions()) {
            Place place = mention.citation().place();
            if (place.footnote() == sentence.footnote()
                    && place.block() == sentence.block()
                    && place.clean().overlaps(sentence.clean())) {
                int start = Math.max(0, place.clean().start() - sentence.clean().start());
                int end = Math.min(text.length(), place.clean().end() - sentence.clean().start());
                cited.add(new Span(start, end));
            }
        }
        return telling.in(text, cited).size();
    }

    private static Part statement(Opinion opinion, Part whole, List<Place> sentences) {
        Passage passage = passage(opinion, whole.words(), sentences);
        return new Part(
                passage,
                whole.passage(),
                whole.mentions().stream()
                        .filter(mention -> passage.holds(mention.citation().place()))
                        .toList());
    }

    /// Two statements of one passage that follow each other, as one.
    static Passage joined(Opinion opinion, Passage first, Passage second) {
        List<Place> places = new ArrayList<>(first.places());
        places.addAll(second.places());
        return passage(opinion, first, places);
    }

    /// Sentences that follow each other in one block are one place.
    private static Passage passage(Opinion opinion, Passage whole, List<Place> sentences) {
        List<Place> places = new ArrayList<>();
        for (Place place : sentences) {
            boolean goesOn = !places.isEmpty() && places.getLast().block() == place.block();
            places.add(goesOn ? place.at(places.removeLast().clean().cover(place.clean())) : place);
        }
        StringBuilder text = new StringBuilder();
        Span raw = opinion.block(places.getFirst()).text().rawSpan(places.getFirst().clean());
        for (Place place : places) {
            Block block = opinion.block(place);
            text.append(text.isEmpty() ? "" : "\n").append(place.clean().of(block.text().text()));
            raw = raw.cover(block.text().rawSpan(place.clean()));
        }
        return new Passage(
                opinion.id(),
                whole.number(),
                paragraph(opinion.block(places.getFirst()), whole),
                text.toString(),
                places,
                raw);
    }

    private static int paragraph(Block block, Passage whole) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.number();
            case BlockQuotation quotation -> quotation.number();
            case Heading _,Footnote _ -> whole.paragraph();
        };
    }
}
