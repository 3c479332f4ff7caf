package counterpoint.text;

import java.util.Locale;
import java.util.Optional;

/// How a paragraph of a word processor's file is set, as far as that says what it is; what is empty is not stated.
///
/// Lengths are in twentieths of a point.
///
/// @param name the name of its style, such as `heading 1` or `Block Text`
/// @param level the level of a heading, 1 for the highest; 0 for text
/// @param alignment as written: `center`, `both`, …
/// @param left how far it is indented from the left
/// @param right how far it is indented from the right
/// @param list the list that numbers it
/// @param depth its depth in that list, 0 for the highest
/// @param italic whether its words are in italics
/// @param capitals whether its words are shown in capitals
record WordStyle(
        Optional<String> name,
        Optional<Integer> level,
        Optional<String> alignment,
        Optional<Integer> left,
        Optional<Integer> right,
        Optional<String> list,
        Optional<Integer> depth,
        Optional<Boolean> italic,
        Optional<Boolean> capitals) {
    /// Nothing is stated.
    static final WordStyle NONE = new WordStyle(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final int INDENTED = 300;

    WordStyle name(String stated) {
        return new WordStyle(Optional.of(stated), level, alignment, left, right, list, depth, italic, capitals);
    }

    WordStyle level(int stated) {
        return new WordStyle(name, Optional.of(stated), alignment, left, right, list, depth, italic, capitals);
    }

    WordStyle alignment(String stated) {
        return new WordStyle(name, level, Optional.of(stated), left, right, list, depth, italic, capitals);
    }

    WordStyle indented(Optional<Integer> fromLeft, Optional<Integer> fromRight) {
        return new WordStyle(name, level, alignment, fromLeft, fromRight, list, depth, italic, capitals);
    }

    WordStyle list(String stated) {
        return new WordStyle(name, level, alignment, left, right, Optional.of(stated), depth, italic, capitals);
    }

    WordStyle depth(int stated) {
        return new WordStyle(name, level, alignment, left, right, list, Optional.of(stated), italic, capitals);
    }

    WordStyle italic(boolean stated) {
        return new WordStyle(name, level, alignment, left, right, list, depth, Optional.of(stated), capitals);
    }

    WordStyle capitals(boolean stated) {
        return new WordStyle(name, level, alignment, left, right, list, depth, italic, Optional.of(stated));
    }

    /// What is stated here, and for the rest what is stated there.
    WordStyle or(WordStyle other) {
        return new WordStyle(
                name.or(other::name),
                level.or(other::level),
                alignment.or(other::alignment),
                left.or(other::left),
                right.or(other::right),
                list.or(other::list),
                depth.or(other::depth),
                italic.or(other::italic),
                capitals.or(other::capitals));
    }

    /// Whether it is a heading.
    boolean isHeading() {
        return level.orElse(0) > 0;
    }

    /// Whether it stands in the middle.
    boolean isCentered() {
        return alignment.filter("center"::equals).isPresent();
    }

    /// Whether it is a quotation set apart: by its style's name, or indented on both sides.
    boolean isQuotation() {
        String named = name.orElse("").toLowerCase(Locale.ROOT);
        boolean called = named.contains("quot") || named.contains("block text") || named.contains("blocktext")
                || named.contains("extract");
        return called || (left.orElse(0) >= INDENTED && right.orElse(0) >= INDENTED);
    }
}
