package counterpoint.search;

/// How much each sign counts that a passage answers a question; found by trying on labeled questions, see
/// `docs/decisions/0028-search.md`.
///
/// @param saturation BM25's k1: how much a word counts that a passage has again and again
/// @param length BM25's b: how much a long passage is held back
/// @param cited a word in the name of an authority that the passage cites, against one in its own words
/// @param synonym a word that means the same, against the word that was typed
/// @param exact a word in the very form that was typed, beyond one of the same stem
/// @param pair two words of the question close to each other, beyond the words by themselves
/// @param coverage how sharply passages fall behind that lack some of the words, as an exponent
/// @param neighbors what the passages before and after add
/// @param meaning the part of the meaning in the whole, the rest is the words'
/// @param hint how much a passage is preferred whose side, case, author or doctrine the question speaks of
/// @param density how much the words count that stand close together
/// @param feedback how much it counts to be like the best passages
record Ranking(
        float saturation,
        float length,
        float cited,
        float synonym,
        float exact,
        float pair,
        double coverage,
        double neighbors,
        double meaning,
        double hint,
        double density,
        double feedback) {
    static final Ranking USUAL = new Ranking(2f, 0.4f, 0.25f, 0.6f, 0.1f, 0.25f, 0.7, 0.1, 0.5, 0.25, 0.5, 0.4);
}
