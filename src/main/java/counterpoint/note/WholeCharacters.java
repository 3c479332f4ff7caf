package counterpoint.note;

/// Words of which no character is half: an emoji takes two UTF-16 units, one of which alone is no text and could not be
/// written to a file.
final class WholeCharacters {
    private static final String REPLACEMENT = "\uFFFD";

    private WholeCharacters() {
    }

    /// The beginning of some words.
    ///
    /// @param most how many UTF-16 units it may have
    static String upTo(int most, String words) {
        if (words.length() <= most) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most;
        return words.substring(0, end);
    }

    /// The words with a sign for each half of a character, as other programs may leave one.
    static String in(String words) {
        boolean whole = words.codePoints().noneMatch(WholeCharacters::isHalf);
        if (whole) {
            return words;
        }
        StringBuilder mended = new StringBuilder(words.length());
        words.codePoints().forEach(character -> {
            if (isHalf(character)) {
                mended.append(REPLACEMENT);
            } else {
                mended.appendCodePoint(character);
            }
        });
        return mended.toString();
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
