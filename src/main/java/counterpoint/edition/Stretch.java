package counterpoint.edition;

/// A run of words that both texts have.
///
/// @param left where it begins in the one, counted in words
/// @param right where it begins in the other
/// @param length how many words
record Stretch(int left, int right, int length) {
    int leftEnd() {
        return left + length;
    }

    int rightEnd() {
        return right + length;
    }

    /// This stretch without its first words.
    Stretch from(int words) {
        return new Stretch(left + words, right + words, length - words);
    }
}
