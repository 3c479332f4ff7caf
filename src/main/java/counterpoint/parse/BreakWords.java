package counterpoint.parse;

import counterpoint.language.WordList;

/// The lists of words by which it is decided what a broken line meant.
///
/// @param suspending after a hyphen these stand apart: `pre- and post-trial`
/// @param prefixes these more often begin a longer word than a hyphenated one
/// @param light words that stand before any other
/// @param endings ends of words that are words themselves
record BreakWords(WordList suspending, WordList prefixes, WordList light, WordList endings) {
    /// The lists that come with the program.
    static BreakWords named() {
        return new BreakWords(
                WordList.named("suspending-words"),
                WordList.named("prefixes"),
                WordList.named("light-words"),
                WordList.named("word-endings"));
    }
}
