package counterpoint.ui.reader;

import counterpoint.ui.text.TextStyle;

/// Words shown in a block that are not part of its text: a star page, the mark of a footnote, or what stands in place of
/// words that the reader left out.
///
/// @param at the clean offset before which they stand
/// @param words the words, with a space where one is needed
/// @param style how they are set
/// @param role what they are to the reader
/// @param hides how many characters of the text from `at` on they stand for; 0 for most
record Insertion(int at, String words, TextStyle style, Role role, int hides) {
    /// An insertion that does nothing.
    Insertion(int at, String words, TextStyle style) {
        this(at, words, style, new Role.Plain());
    }

    /// An insertion into the text, which hides nothing.
    Insertion(int at, String words, TextStyle style, Role role) {
        this(at, words, style, role, 0);
    }

    /// Where the text goes on.
    int end() {
        return at + hides;
    }

    /// How much longer the shown text is by it.
    int more() {
        return words.length() - hides;
    }

    /// What an insertion is to the reader: most are only to be read, some are targets.
    sealed interface Role {
        /// To be read.
        record Plain() implements Role {
        }

        /// The reference to a footnote.
        record Reference(int note) implements Role {
        }

        /// The mark of a footnote, and the way back at its end.
        record Note(int note) implements Role {
        }

        /// The pill of a folded stretch that follows.
        record Fold(int block) implements Role {
        }

        /// The pill of words that the reader left out, by the id of the mark that says so.
        record LeftOut(String mark) implements Role {
        }
    }
}
