package counterpoint.ui.reader;

import counterpoint.ui.text.TextStyle;

/// Words shown in a block that are not part of its text: a star page, the mark of a footnote.
///
/// @param at the clean offset before which they stand
/// @param words the words, with a space where one is needed
/// @param style how they are set
record Insertion(int at, String words, TextStyle style) {
}
