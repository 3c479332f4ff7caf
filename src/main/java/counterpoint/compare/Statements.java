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
/// several. A statement is a sentence with those after it, as many as it takes to make [#FEWEST] telling words; a
/// sentence that turns to the other opinion, "The majority holds that …", begins one a little sooner. A
/// citation alone (`Id. at 43.`) stays with what it supports, also where a passage ends between them. What is left of a
/// passage at its end goes to the statement before.
final class Statements {
    /// Telling words that a statement has at least; its passage may have fewer.
    static final int FEWEST = 14;

    /// A sentence with fewer stays with the one before.
    private static final int BARE = 3;

    private final Sentences sentences = new Sentences();
    /// With so many telling words before it, a sentence that names the other opinion begins a statement.
    private static final int TURNING = 10;

    private final TellingWords telling;
    private final Naming naming;

    /// @param naming how the opinion names the other one
    Statements(TellingWords telling, Naming naming) {
        this.telling = telling;
        this.naming = naming;
    }

    /// The statements of a side, in the order of its passages.
    List<Part> of(Side side) {
        PassageMentions mentions = new PassageMentions(side.passages(), side.mentions());
        List<Part> statements = new ArrayList<>();
        for (int index = 0; index < side.passages().size(); index++) {
            Part whole = new Part(side.passages().get(index), index, mentions.in(index));
            List<Place> sentences = sentences(side.opinion(), whole.words());
            int bare = statements.isEmpty() ? 0 : leftOver(side.opinion(), statements.getLast(), whole, sentences);
            if (bare > 0) {
                Part before = statements.removeLast();
                statements.add(longer(side.opinion(), before, whole, sentences.subList(0, bare)));
            }
            for (List<Place> places : divided(side.opinion(), whole, sentences.subList(bare, sentences.size()))) {
                statements.add(statement(side.opinion(), whole, places));
            }
        }
        return statements;
    }

    /// A statement with the sentences that follow it in the next passage.
    private static Part longer(Opinion opinion, Part statement, Part next, List<Place> sentences) {
        List<Mention> mentions = new ArrayList<>(statement.mentions());
        mentions.addAll(next.mentions());
        List<Place> places = new ArrayList<>(statement.words().places());
        places.addAll(sentences);
        return statement(opinion, new Part(statement.words(), statement.passage(), mentions), places);
    }

    /// How many sentences at the beginning of a passage cite for the statement before it, since the paragraph was cut
    /// there; none if nothing else would remain.
    private int leftOver(Opinion opinion, Part before, Part passage, List<Place> sentences) {
        Place last = before.words().places().getLast();
        int bare = 0;
        while (bare < sentences.size()
                && sentences.get(bare).block() == last.block()
                && sentences.get(bare).footnote() == last.footnote()
                && words(opinion, passage, sentences.get(bare)) < BARE) {
            bare++;
        }
        return bare < sentences.size() ? bare : 0;
    }

    private List<List<Place>> divided(Opinion opinion, Part passage, List<Place> all) {
        List<List<Place>> statements = new ArrayList<>();
        int words = FEWEST;
        for (Place sentence : all) {
            int its = words(opinion, passage, sentence);
            boolean turns = words >= TURNING && its >= BARE && turnsToTheOther(opinion, sentence);
            if (statements.isEmpty() || (words >= FEWEST && its >= BARE) || turns) {
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

    private boolean turnsToTheOther(Opinion opinion, Place sentence) {
        String text = opinion.block(sentence).text().text();
        return !naming.places(text, sentence.clean()).isEmpty();
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
