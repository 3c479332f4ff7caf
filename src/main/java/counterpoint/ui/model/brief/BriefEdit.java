package counterpoint.ui.model.brief;

import counterpoint.note.Brief;
import counterpoint.ui.theme.Texts;
import java.util.Optional;

/// What the reader is writing in a brief: what was there before, and what it becomes with the words typed so far.
///
/// @param kind what is written
/// @param spot where
/// @param kept the brief as it was kept before
/// @param filled the same as it read
record BriefEdit(Kind kind, Spot spot, Brief kept, Brief filled) {
    /// What can be written.
    enum Kind {
        /// Words where none stood.
        NEW_WORDS,
        /// Other words in the place of the reader's.
        WORDS,
        /// A heading where none stood.
        NEW_HEADING,
        /// Another name for a heading.
        HEADING
    }

    /// What the change is called, in words that follow "Undo".
    String name() {
        return switch (kind) {
            case NEW_WORDS, WORDS -> Texts.of("undo.briefWords");
            case NEW_HEADING -> Texts.of("undo.briefNewHeading");
            case HEADING -> Texts.of("undo.briefHeading");
        };
    }

    /// What stood there before; empty words if nothing did.
    String first() {
        return switch (kind) {
            case NEW_WORDS, NEW_HEADING -> "";
            case WORDS ->
                filled.sections().get(spot.section()).entries().get(spot.at()) instanceof Brief.Written(String words)
                        ? words
                        : "";
            case HEADING -> filled.sections().get(spot.section()).heading();
        };
    }

    /// The brief with these words. Blank ones leave nothing of what is new, take out words that were there, and leave a
    /// heading its name.
    Brief with(String words) {
        String name = words.strip();
        return switch (kind) {
            case NEW_WORDS -> name.isEmpty() ? kept : filled.written(spot.section(), spot.at(), words.stripTrailing());
            case WORDS -> filled.rewritten(spot.section(), spot.at(), words.stripTrailing());
            case NEW_HEADING -> name.isEmpty() ? kept : filled.headed(spot.section(), name, Optional.empty());
            case HEADING -> name.isEmpty()
                    ? kept
                    : filled.renamed(spot.section(), name, filled.sections().get(spot.section()).color());
        };
    }

    /// The row in which it is written.
    BriefRow.Field row() {
        boolean heading = kind == Kind.NEW_HEADING || kind == Kind.HEADING;
        return new BriefRow.Field(spot, heading, first());
    }

    /// Whether the row stands in the place of another one.
    boolean replaces() {
        return kind == Kind.WORDS || kind == Kind.HEADING;
    }
}
