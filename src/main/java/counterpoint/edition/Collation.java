package counterpoint.edition;

import counterpoint.opinion.Footnote;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Two prints of one opinion laid beside each other: a place in one has its place in the other.
///
/// *Left* and *right* are only names; [#reversed()] is the same collation seen from the other print. It never changes.
public final class Collation {
    /// Prints that share less than half of the shorter one's words are not prints of one opinion.
    private static final double FEWEST = 0.5;

    /// Farther into a changed passage nothing says which word stands for which.
    private static final int NEAR = 12;

    private final Wording left;
    private final Wording right;
    private final Pairing pairing;
    private final int[] nearest;

    Collation(Wording left, Wording right, Pairing pairing) {
        this.left = left;
        this.right = right;
        this.pairing = pairing;
        this.nearest = nearest(pairing);
    }

    /// For each left word the last one up to it that has a partner; -1 if there is none.
    private static int[] nearest(Pairing pairing) {
        int[] nearest = new int[pairing.leftWords()];
        int last = -1;
        for (int word = 0; word < nearest.length; word++) {
            last = pairing.hasLeft(word) ? word : last;
            nearest[word] = last;
        }
        return nearest;
    }

    /// The print from which places are mapped.
    public Print left() {
        return left.print();
    }

    /// The print into which places are mapped.
    public Print right() {
        return right.print();
    }

    /// The same collation from the other side.
    public Collation reversed() {
        return new Collation(right, left, pairing.reversed());
    }

    /// Whether the two are prints of one opinion at all; if not, no place has a counterpart that means anything.
    public boolean matches() {
        int shorter = Math.min(left.size(), right.size());
        return shorter > 0 && pairing.size() >= FEWEST * shorter;
    }

    /// The place in the right print of a place in the left print.
    ///
    /// Within words that the right print does not have it is the place where they are missing. Empty only if the prints
    /// have no word in common, or the place's block has no words.
    public Optional<Place> counterpart(Place place) {
        int block = left.blockOf(place);
        int word = left.wordAt(block, place.clean().start());
        return word < 0 ? Optional.empty() : spot(word, place.clean().start()).map(first -> {
            int last = left.wordAt(block, Math.max(place.clean().start(), place.clean().end() - 1));
            int end = spot(last, place.clean().end())
                    .filter(spot -> spot.block() == first.block())
                    .map(spot -> Math.max(first.clean(), spot.clean()))
                    .orElse(place.clean().isEmpty() ? first.clean() : right.clean(first.block()).length());
            return right.place(first.block(), new Span(first.clean(), end));
        });
    }

    /// The raw offset in the right print of a raw offset in the left one; empty where nothing is printed that it could
    /// be.
    public Optional<Integer> rawCounterpart(int raw) {
        return left().placeAt(raw).flatMap(this::counterpart).map(right()::rawAt);
    }

    private record Spot(int block, int clean) {
    }

    /// Where a clean offset at or after a word's beginning stands in the right print.
    private Optional<Spot> spot(int word, int clean) {
        if (pairing.hasLeft(word)) {
            return Optional.of(around(word, pairing.right(word), clean));
        }
        OptionalInt instead = instead(word);
        if (instead.isPresent()) {
            return Optional.of(around(word, instead.getAsInt(), clean));
        }
        int before = nearest[word];
        if (before >= 0) {
            int partner = pairing.right(before);
            return Optional.of(new Spot(right.block(partner), right.end(partner)));
        }
        return IntStream.range(word, left.size())
                .filter(pairing::hasLeft)
                .map(pairing::right)
                .mapToObj(partner -> new Spot(right.block(partner), right.start(partner)))
                .findFirst();
    }

    /// The right word that stands where a word without a partner stands: as many words after the last pair.
    private OptionalInt instead(int word) {
        int before = nearest[word];
        int after = before < 0 ? 0 : pairing.right(before) + 1;
        int there = after + word - before - 1;
        boolean free = there < right.size() && !pairing.hasRight(there) && !pairing.hasRight(after);
        boolean near = word - before <= NEAR && left.isNote(word) == (free && right.isNote(there));
        return free && near ? OptionalInt.of(there) : OptionalInt.empty();
    }

    /// The place at or around the partner of a word: as far from its beginning, or from its end, as on the left.
    private Spot around(int word, int partner, int clean) {
        int start = left.start(word);
        int end = left.end(word);
        int length = right.end(partner) - right.start(partner);
        int there;
        if (clean < start) {
            there = Math.max(right.floor(partner), right.start(partner) - (start - clean));
        } else if (clean <= end) {
            there = clean == end ? right.end(partner) : right.start(partner) + Math.min(clean - start, length);
        } else {
            there = clean == left.limit(word)
                    ? right.limit(partner)
                    : Math.min(right.limit(partner), right.end(partner) + (clean - end));
        }
        return new Spot(right.block(partner), there);
    }

    /// The pages of the right print at their places in the left one, in the order of the left text.
    ///
    /// The markers are empty spans: nothing is printed there. The page on which the right print begins, which no marker
    /// of its own shows, stands at the beginning of the left opinion. Pages that begin within a footnote are left out,
    /// since a footnote goes on over the page while the text is on the next one already.
    public List<PageMarker> pages() {
        Collation back = reversed();
        List<PageMarker> pages = new ArrayList<>();
        for (PageMarker page : right().decision().pages()) {
            if (right().opinion().span().contains(page.span())) {
                right().placeAt(page.span().end())
                        .filter(place -> !place.footnote())
                        .flatMap(back::counterpart)
                        .filter(place -> !place.footnote())
                        .map(left()::rawAt)
                        .ifPresent(raw -> pages.add(new PageMarker(page.label(), page.series(), new Span(raw, raw))));
            }
        }
        first(pages);
        pages.sort(Comparator.comparing(PageMarker::span));
        return List.copyOf(pages);
    }

    private void first(List<PageMarker> pages) {
        if (pages.isEmpty() || left().opinion().body().isEmpty()) {
            return;
        }
        int start = left().opinion().body().getFirst().span().start();
        String series = pages.getFirst().series();
        right().decision()
                .pageLabelAt(right().opinion().body().getFirst().span().start())
                .filter(label -> pages.stream().noneMatch(page -> page.label().equals(label)))
                .ifPresent(label -> pages.add(new PageMarker(label, series, new Span(start, start))));
    }

    /// Where the two prints differ, real changes of wording first.
    public List<Difference> differences() {
        return new DifferenceFinder(left, right, pairing, this).find();
    }

    /// The left opinion with footnotes taken out that only the right print sets apart.
    public Placement placedNotes() {
        return new RunInNotes(left, right, pairing, this).place();
    }

    /// This collation for the same prints with other blocks, such as after footnotes were placed: the words and their
    /// partners are the same.
    public Collation rebound(Print newLeft, Print newRight) {
        Wording ours = newLeft.equals(left()) ? left : new Wording(newLeft);
        Wording theirs = newRight.equals(right()) ? right : new Wording(newRight);
        int[] here = ours.sameWords(left);
        int[] there = theirs.sameWords(right);
        Pairing same = new Pairing(ours.size(), theirs.size());
        for (int word = 0; word < left.size(); word++) {
            if (pairing.hasLeft(word) && here[word] >= 0 && there[pairing.right(word)] >= 0) {
                same.pair(here[word], there[pairing.right(word)]);
            }
        }
        return new Collation(ours, theirs, same);
    }

    /// The footnote of the right print whose words a left footnote has; empty if none has most of them.
    Optional<Footnote> sameNote(Footnote note) {
        int block = left().opinion().body().size() + left().opinion().footnotes().indexOf(note);
        int[] votes = new int[right().opinion().footnotes().size()];
        int words = 0;
        for (int word = left.wordAt(block, 0); word >= 0 && word < left.size() && left.block(word) == block; word++) {
            words++;
            if (pairing.hasLeft(word) && right.isNote(pairing.right(word))) {
                votes[right.block(pairing.right(word)) - right().opinion().body().size()]++;
            }
        }
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] * 2 > words) {
                return Optional.of(right().opinion().footnotes().get(i));
            }
        }
        return Optional.empty();
    }
}
