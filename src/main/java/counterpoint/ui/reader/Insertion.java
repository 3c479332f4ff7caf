package counterpoint.ui.reader;

import counterpoint.ui.text.TextStyle;

/// Words shown in a block that are not part of its text: a star page, the mark of a footnote.
///
/// @param at the clean offset before which they stand
/// @param words the words, with a space where one is needed
/// @param style how they are set
/// @param role what they are to the reader
record Insertion(int at, String words, TextStyle style, Role role) {
    /// An insertion that does nothing.
    Insertion(int at, String words, TextStyle style) {
        this(at, words, style, new Role.Plain());
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
    }
}
