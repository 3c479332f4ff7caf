package counterpoint.note;

/// What is searched for: the letters of prefix, quote and suffix in a row.
///
/// @param letters all of them
/// @param quoteStart the first letter of the quote
/// @param quoteEnd the letter after the quote's last
record QuotePattern(Skeleton letters, int quoteStart, int quoteEnd) {
    static QuotePattern of(String prefix, String exact, String suffix) {
        Skeleton whole = Skeleton.of(prefix + exact + suffix);
        return new QuotePattern(
                whole, whole.indexAt(prefix.length()), whole.indexAt(prefix.length() + exact.length()));
    }

    int length() {
        return letters.length();
    }

    int quoteLength() {
        return quoteEnd - quoteStart;
    }
}
