package counterpoint.edition;

import counterpoint.language.Punctuation;
import counterpoint.language.Sentences;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.ParseProblem;
import counterpoint.opinion.Place;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds footnotes that a print has run into its text without a mark, by the print that sets them apart.
///
/// Two things show one: the words of the other print's footnote stand within a paragraph here; or the other print refers
/// to a footnote of which it has lost the body, and here whole sentences stand at that place which it does not have.
final class RunInNotes {
    /// The part of a footnote's words that must stand here together.
    private static final double MOST = 0.6;

    /// Sentences of fewer words in place of a lost body may be anything.
    private static final int FEWEST_LOST = 6;

    private final Wording left;
    private final Wording right;
    private final Pairing pairing;
    private final Collation collation;

    RunInNotes(Wording left, Wording right, Pairing pairing, Collation collation) {
        this.left = left;
        this.right = right;
        this.pairing = pairing;
        this.collation = collation;
    }

    /// Where a footnote stands in the left print.
    ///
    /// @param block the block of the body
    /// @param clean what of it is the footnote
    record Run(int block, Span clean) {
    }

    private record Found(String mark, Run run, Span reference) {
    }

    /// The left opinion with these footnotes taken out of its text.
    Placement place() {
        List<Found> found = new ArrayList<>();
        if (collation.matches()) {
            int body = right.print().opinion().body().size();
            List<Footnote> notes = right.print().opinion().footnotes();
            for (int i = 0; i < notes.size(); i++) {
                String mark = notes.get(i).mark();
                Optional<Place> reference = right.print().opinion().referenceTo(notes.get(i));
                run(body + i).ifPresent(run -> found.add(new Found(mark, run, reference(reference, run))));
            }
            right.print().decision().problems().forEach(problem -> lost(problem).ifPresent(found::add));
        }
        found.sort(Comparator.comparing(Found::reference));
        return found.isEmpty() ? new Placement(left.print().opinion(), List.of()) : placed(found);
    }

    /// Where most words of a right footnote stand together in one block of the left body.
    Optional<Run> run(int note) {
        int first = right.wordAt(note, 0);
        int end = first;
        int from = Integer.MAX_VALUE;
        int to = -1;
        int paired = 0;
        while (end >= 0 && end < right.size() && right.block(end) == note) {
            int partner = pairing.left(end++);
            if (partner >= 0 && !left.isNote(partner)) {
                from = Math.min(from, partner);
                to = Math.max(to, partner);
                paired++;
            }
        }
        if (paired == 0 || paired < MOST * (end - first) || left.block(from) != left.block(to)
                || !isAlone(from, to, note)) {
            return Optional.empty();
        }
        int start = from - unpaired(from - 1, -1, first, 1, left.block(from));
        int last = to + unpaired(to + 1, 1, end - 1, -1, left.block(to));
        return Optional.of(new Run(
                left.block(from), new Span(Readings.opening(left, start), Readings.closing(left, last))));
    }

    /// Whether no other text of the right print stands between two left words.
    private boolean isAlone(int from, int to, int note) {
        for (int word = from; word <= to; word++) {
            if (pairing.hasLeft(word) && right.block(pairing.right(word)) != note) {
                return false;
            }
        }
        return true;
    }

    /// How many left words at an edge of the run belong to it: not more than the footnote has words without partners
    /// there.
    private int unpaired(int word, int step, int noteWord, int noteStep, int block) {
        int count = 0;
        int at = word;
        int there = noteWord;
        while (at >= 0
                && at < left.size()
                && left.block(at) == block
                && !pairing.hasLeft(at)
                && !pairing.hasRight(there)) {
            count++;
            at += step;
            there += noteStep;
        }
        return count;
    }

    /// What the left print has where the right print lost a footnote's body.
    private Optional<Found> lost(ParseProblem problem) {
        if (problem.kind() != ParseProblem.Kind.FOOTNOTE_MISSING
                || !right.print().opinion().span().contains(problem.span())) {
            return Optional.empty();
        }
        return right.print().placeAt(problem.span().start()).flatMap(place -> {
            int word = right.wordAt(right.blockOf(place), place.clean().start());
            int before = word < 0 ? -1 : pairing.left(word);
            return before < 0 || left.isNote(before) ? Optional.empty() : sentencesAfter(before).map(run -> {
                String mark = problem.span().of(right.print().decision().source().text());
                return new Found(mark, run, reference(Optional.of(place), run));
            });
        });
    }

    /// The whole sentences behind a left word that the right print does not have.
    private Optional<Run> sentencesAfter(int before) {
        int block = left.block(before);
        int end = before + 1;
        while (end < left.size() && left.block(end) == block && !pairing.hasLeft(end)) {
            end++;
        }
        if (end - before - 1 < FEWEST_LOST) {
            return Optional.empty();
        }
        Span clean = new Span(Readings.opening(left, before + 1), Readings.closing(left, end - 1));
        String text = left.clean(block);
        boolean whole = Sentences.isEnded(text.substring(0, clean.start()))
                && Sentences.isEnded(clean.of(text))
                && Character.isUpperCase(text.charAt(left.start(before + 1)));
        return whole ? Optional.of(new Run(block, clean)) : Optional.empty();
    }

    /// The place of the mark that is not printed: where the right print has its mark, behind the word's signs.
    private Span reference(Optional<Place> printed, Run run) {
        int block = run.block();
        int at = run.clean().start();
        if (printed.isPresent()) {
            int word = right.wordAt(right.blockOf(printed.get()), Math.max(0, printed.get().clean().start() - 1));
            int partner = word < 0 ? -1 : pairing.left(word);
            if (partner >= 0 && !left.isNote(partner)) {
                block = left.block(partner);
                at = Readings.closing(left, partner);
            }
        }
        String text = left.clean(block);
        while (at > 0 && Punctuation.isSpace(text.charAt(at - 1))) {
            at--;
        }
        CleanText clean = left.blockAt(block).text();
        int raw = at == 0 ? clean.rawOffset(0) : clean.rawOffset(at - 1) + 1;
        return new Span(raw, raw);
    }

    private Placement placed(List<Found> found) {
        Opinion opinion = left.print().opinion();
        List<Footnote> notes = new ArrayList<>(opinion.footnotes());
        List<ParseProblem> problems = new ArrayList<>();
        BodyWithout body = new BodyWithout(opinion.body());
        for (Found one : found) {
            CleanText text = opinion.body().get(one.run().block()).text().slice(one.run().clean());
            notes.add(new Footnote(text, one.mark(), Optional.of(one.reference())));
            problems.add(new ParseProblem(
                    ParseProblem.Kind.FOOTNOTE_UNMARKED,
                    "Footnote " + one.mark() + " has no mark in this print and runs on in the text; where it stands was"
                            + " taken from the other edition.",
                    text.rawSpan()));
            body.take(one.run());
        }
        notes.sort(Comparator.comparingInt(note -> note.reference().map(Span::start).orElse(note.span().start())));
        return new Placement(
                new Opinion(
                        opinion.id(),
                        opinion.kind(),
                        opinion.author(),
                        opinion.joined(),
                        opinion.span(),
                        body.blocks(),
                        notes),
                problems);
    }
}
