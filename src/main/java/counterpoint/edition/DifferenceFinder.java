package counterpoint.edition;

import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Walks along two prints and notes where they differ.
///
/// Text that only stands elsewhere in the other print is no difference by itself: the walk goes on with its partner.
final class DifferenceFinder {
    private final Wording left;
    private final Wording right;
    private final Pairing pairing;
    private final Collation collation;
    private final DifferenceJudge judge;
    private final int[] pairedBefore;
    private final boolean[] told;
    private final List<Difference> found = new ArrayList<>();

    DifferenceFinder(Wording left, Wording right, Pairing pairing, Collation collation) {
        this.left = left;
        this.right = right;
        this.pairing = pairing;
        this.collation = collation;
        this.judge = new DifferenceJudge(new PrintWords(left), new PrintWords(right));
        this.told = new boolean[right.size()];
        this.pairedBefore = new int[right.size() + 1];
        for (int word = 0; word < right.size(); word++) {
            pairedBefore[word + 1] = pairedBefore[word] + (pairing.hasRight(word) ? 1 : 0);
        }
    }

    /// The differences by kind, and within a kind in the order of the left print; none if the prints do not match.
    List<Difference> find() {
        if (!collation.matches()) {
            return List.of();
        }
        walk();
        onlyRight();
        found.addAll(new MovedNotes(left, right, pairing, collation).find());
        found.addAll(PageDifferences.of(collation));
        found.sort(Comparator.comparing(Difference::kind).thenComparing(difference -> difference.left().raw()));
        return List.copyOf(found);
    }

    private void walk() {
        int before = -1;
        for (int word = 0; word <= left.size(); word++) {
            boolean end = word == left.size();
            if (end || pairing.hasLeft(word)) {
                int there = end ? right.size() : pairing.right(word);
                int from = before < 0 ? 0 : pairing.right(before) + 1;
                boolean inOrder = from <= there && pairedBefore[there] == pairedBefore[from];
                gap(new Gap(left, before + 1, word), new Gap(right, from, inOrder ? there : from), inOrder, before);
                if (!end) {
                    setting(word, there);
                }
                before = word;
            }
        }
    }

    private void gap(Gap ours, Gap theirs, boolean inOrder, int before) {
        if (ours.isEmpty() && theirs.isEmpty()) {
            if (inOrder && before >= 0 && ours.to() < left.size()) {
                punctuation(before, ours.to(), theirs.from() - 1, theirs.to());
            }
            return;
        }
        for (int word = theirs.from(); word < theirs.to(); word++) {
            told[word] = true;
        }
        change(ours, theirs);
    }

    /// Runs of right words without partners that stand where the left print has other text, moved there.
    private void onlyRight() {
        int word = 0;
        while (word < right.size()) {
            int from = word;
            while (word < right.size() && !pairing.hasRight(word) && !told[word]) {
                word++;
            }
            if (word > from) {
                int after = from == 0 ? 0 : pairing.left(from - 1) + 1;
                change(new Gap(left, Math.max(0, after), Math.max(0, after)), new Gap(right, from, word));
            }
            word = Math.max(word, from + 1);
        }
    }

    /// A run that goes from the text over into footnotes, or over several footnotes, is as many differences.
    private void change(Gap ours, Gap theirs) {
        int cut = cut(ours);
        int cutRight = cut(theirs);
        if (theirs.isEmpty() && cut < ours.to()) {
            change(new Gap(left, ours.from(), cut), theirs);
            change(new Gap(left, cut, ours.to()), theirs);
        } else if (ours.isEmpty() && cutRight < theirs.to()) {
            change(ours, new Gap(right, theirs.from(), cutRight));
            change(ours, new Gap(right, cutRight, theirs.to()));
        } else {
            DifferenceKind kind = judge.kind(ours, theirs);
            boolean citation = kind == DifferenceKind.PARALLEL_CITATION;
            Reading here = citation ? ours.citation() : ours.reading();
            Reading there = citation ? theirs.citation() : theirs.reading();
            found.add(new Difference(
                    kind,
                    ours.isEmpty() ? missing(theirs, here, collation.reversed()) : here,
                    theirs.isEmpty() ? missing(ours, there, collation) : there));
        }
    }

    /// Where a run is missing in the other print; a footnote is missing where it is referred to.
    private static Reading missing(Gap run, Reading otherwise, Collation towards) {
        Wording wording = run.wording();
        if (!wording.isNote(run.from())) {
            return otherwise;
        }
        Opinion opinion = wording.print().opinion();
        Footnote note = opinion.footnotes().get(wording.block(run.from()) - opinion.body().size());
        return run.isWholeBlock()
                ? opinion.referenceTo(note)
                        .flatMap(towards::counterpart)
                        .map(place -> Readings.at(towards.right(), place))
                        .orElse(otherwise)
                : otherwise;
    }

    private static int cut(Gap gap) {
        Wording wording = gap.wording();
        int word = gap.from() + 1;
        while (word < gap.to()
                && (wording.block(word) == wording.block(gap.from()) || !wording.isNote(word))) {
            word++;
        }
        return gap.isEmpty() ? gap.to() : Math.min(word, gap.to());
    }

    private void punctuation(int word, int next, int there, int nextThere) {
        if (!left.between(word, next).equals(right.between(there, nextThere))) {
            found.add(new Difference(
                    DifferenceKind.PUNCTUATION,
                    Readings.across(left, word, next),
                    Readings.across(right, there, nextThere)));
        }
    }

    /// Two words that are the same but for how they are set.
    private void setting(int word, int there) {
        String ours = left.text(word);
        String theirs = right.text(there);
        if (!ours.equals(theirs)) {
            found.add(new Difference(
                    DifferenceJudge.settingKind(ours, theirs),
                    new Gap(left, word, word + 1).reading(),
                    new Gap(right, there, there + 1).reading()));
        }
    }
}
