package counterpoint.paper;

import counterpoint.paper.Element.Role;
import java.util.List;

/// A paragraph to be set.
///
/// @param runs its words
/// @param shape how it stands
/// @param margins what stands beside it, in order
/// @param notes the footnotes that are called in it, in order
/// @param role what it is to whoever hears it
public record Paragraph(List<Run> runs, Shape shape, List<Beside> margins, List<Note> notes, Role role) {
    /// Words beside the line on which a character stands.
    ///
    /// @param at the character, counted over all runs
    /// @param left whether they stand left of the text, or right
    /// @param words cut if the margin is too narrow for them
    public record Beside(int at, boolean left, String words) {
    }

    /// A footnote, which begins on the page of its call.
    ///
    /// @param at the first character of the mark that calls it, counted over all runs
    /// @param paragraphs what it says
    public record Note(int at, List<Paragraph> paragraphs) {
        public Note {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public Paragraph {
        runs = List.copyOf(runs);
        margins = List.copyOf(margins);
        notes = List.copyOf(notes);
    }

    /// A plain paragraph.
    public Paragraph(List<Run> runs, Shape shape, List<Beside> margins, List<Note> notes) {
        this(runs, shape, margins, notes, Role.PARAGRAPH);
    }

    /// A plain paragraph with nothing beside or below it.
    public static Paragraph of(Shape shape, Run... runs) {
        return new Paragraph(List.of(runs), shape, List.of(), List.of());
    }

    /// The same as a heading, or as what is quoted.
    public Paragraph as(Role other) {
        return new Paragraph(runs, shape, margins, notes, other);
    }

    /// Its words.
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
