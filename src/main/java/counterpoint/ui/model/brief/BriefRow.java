package counterpoint.ui.model.brief;

import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import java.util.Optional;
import java.util.OptionalInt;

/// A row of a brief, from top to bottom.
public sealed interface BriefRow {
    /// Where it stands.
    Spot spot();

    /// Whether it shows the same as another row, wherever that stands.
    boolean shows(BriefRow other);

    /// A heading.
    ///
    /// @param words in the reader's words
    /// @param color the color whose highlights flow in; empty if none does
    /// @param key the number key of the color; empty without a color
    /// @param highlights how many marks stand under it
    /// @param written whether the reader wrote under it
    record Heading(
            Spot spot, String words, Optional<MarkColor> color, OptionalInt key, int highlights, boolean written)
            implements
                BriefRow {
        @Override
        public boolean shows(BriefRow other) {
            return other instanceof Heading heading && heading.words.equals(words);
        }
    }

    /// What was marked.
    record Quoted(Spot spot, Mark mark) implements BriefRow {
        @Override
        public boolean shows(BriefRow other) {
            return other instanceof Quoted quoted && quoted.mark.id().equals(mark.id());
        }
    }

    /// The reader's own words.
    record Words(Spot spot, String words) implements BriefRow {
        @Override
        public boolean shows(BriefRow other) {
            return other instanceof Words own && own.words.equals(words);
        }
    }

    /// Where the reader is writing.
    ///
    /// @param heading whether it is a heading
    /// @param first what stood there when the reader began
    record Field(Spot spot, boolean heading, String first) implements BriefRow {
        @Override
        public boolean shows(BriefRow other) {
            return equals(other);
        }
    }
}
