package counterpoint.search;

import counterpoint.language.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A passage that is like the one that was asked for, and how.
///
/// @param document its number in the index
/// @param passage the passage
/// @param words how much of the telling words it shares, 1 for as much as the passage itself
/// @param authorities the part of the authorities that it shares
/// @param doctrines the part of the doctrines that it shares
/// @param nearness how near it is in meaning; 0 if that is not known
record Alike(
        int document,
        IndexedPassage passage,
        double words,
        double authorities,
        double doctrines,
        double nearness) {
    /// What is less near says something else.
    static final double NEAR = 0.45;

    /// Less of the words than this any two passages share.
    private static final double SOME_WORDS = 0.1;

    private static final double WORDS_COUNT = 0.6;
    private static final double AUTHORITIES_COUNT = 0.25;
    private static final double DOCTRINES_COUNT = 0.15;

    /// Of all different words of two prints of one text so many are in both.
    private static final double SAME_TEXT = 0.8;

    /// Paragraphs before and after that go on about the same.
    private static final int NEIGHBORS = 2;

    private static final int MOST_WORDS = 5;
    private static final int MOST_AUTHORITIES = 2;
    private static final Terms TERMS = new Terms();

    /// How much it shares of words, authorities and doctrines together.
    double shared() {
        return WORDS_COUNT * words + AUTHORITIES_COUNT * authorities + DOCTRINES_COUNT * doctrines;
    }

    /// Whether it is like the other one at all.
    boolean isAlike() {
        return isNear() || words >= SOME_WORDS || authorities > 0 || doctrines > 0;
    }

    /// Whether it says much the same.
    boolean isNear() {
        return nearness >= NEAR;
    }

    /// How it was found: by meaning alone if it shares neither words nor authorities nor doctrines.
    SearchHit.Found found() {
        boolean shares = words >= SOME_WORDS || authorities > 0 || doctrines > 0;
        if (!isNear()) {
            return SearchHit.Found.WORDS;
        }
        return shares ? SearchHit.Found.BOTH : SearchHit.Found.MEANING;
    }

    /// Whether it stands beside a passage in the same opinion.
    boolean isBeside(IndexedPassage asked) {
        return isSameOpinion(asked) && Math.abs(passage.paragraph() - asked.paragraph()) <= NEIGHBORS;
    }

    private boolean isSameOpinion(IndexedPassage asked) {
        return passage.caseId().equals(asked.caseId()) && passage.opinion().equals(asked.opinion());
    }

    /// Whether it is another print of a passage, or a quotation of nearly all of it.
    boolean isReprintOf(IndexedPassage asked) {
        if (words < SAME_TEXT / 2) {
            return false;
        }
        Set<String> own = stems(passage);
        Set<String> all = new HashSet<>(stems(asked));
        Set<String> both = new HashSet<>(all);
        both.retainAll(own);
        all.addAll(own);
        return both.size() >= SAME_TEXT * all.size();
    }

    private static Set<String> stems(IndexedPassage passage) {
        return TERMS.in(passage.text()).stream().map(Terms.Term::stem).collect(Collectors.toSet());
    }

    /// One phrase: `Both cite Johnson v. Jones; both discuss collateral order; words: video, recording; near in meaning`.
    String why(IndexedPassage asked, Likeness likeness) {
        List<String> parts = new ArrayList<>();
        if (isReprintOf(asked)) {
            parts.add("nearly the same text");
        }
        if (isBeside(asked)) {
            parts.add("beside it in the same opinion");
        }
        List<String> cited = likeness.authoritiesOf(passage);
        if (!cited.isEmpty()) {
            parts.add("both cite " + String.join(" and ", cited.subList(0, Math.min(MOST_AUTHORITIES, cited.size()))));
        }
        List<String> discussed = likeness.doctrinesOf(passage);
        if (!discussed.isEmpty()) {
            parts.add("both discuss " + discussed.getFirst().replace('-', ' '));
        }
        List<String> words = likeness.wordsOf(passage);
        if (words() >= SOME_WORDS && !words.isEmpty()) {
            parts.add("words: " + String.join(", ", words.subList(0, Math.min(MOST_WORDS, words.size()))));
        }
        if (isNear()) {
            parts.add(found() == SearchHit.Found.MEANING ? "near in meaning, without the words" : "near in meaning");
        }
        return parts.isEmpty() ? "" : Why.capitalized(String.join("; ", parts));
    }
}
