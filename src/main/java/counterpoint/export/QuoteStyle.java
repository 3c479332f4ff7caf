package counterpoint.export;

import counterpoint.opinion.Place;
import java.util.List;

/// How a quotation is to be written.
///
/// @param form how its source is cited
/// @param prints which print's pages are named
/// @param asSentence whether it stands as a sentence of its own, so that where it is none its first letter is put in
///     brackets and its missing end is marked (`[T]he … . . . .`); else it is a phrase of the reader's sentence
/// @param withoutCitations whether the citations within it are left out, which is said
/// @param elided places that the reader put out of sight; each is left out and marked by an ellipsis
public record QuoteStyle(
        Form form, Prints prints, boolean asSentence, boolean withoutCitations, List<Place> elided) {
    /// A citation in full, and nothing changed.
    public static final QuoteStyle FULL = new QuoteStyle(Form.FULL, Prints.BEST, false, false, List.of());

    public QuoteStyle {
        elided = List.copyOf(elided);
    }

    /// The forms of a citation.
    public enum Form {
        /// With court and year: `Medina v. Cram, 252 F.3d 1124, 1135 (10th Cir. 2001) (Seymour, J., dissenting).`
        FULL,
        /// As a case is cited again: `Medina, 252 F.3d at 1135 (Seymour, J., dissenting).`
        SHORT,
        /// The pages alone: `252 F.3d at 1135`.
        PAGES
    }

    /// Whose pages are cited.
    public enum Prints {
        /// The reporter's if they are known, else the slip opinion's.
        BEST,
        /// The reporter's alone.
        REPORTER,
        /// The slip opinion's alone.
        SLIP,
        /// Both, as far as they are known.
        BOTH
    }

    /// The same style with the source cited in another form.
    public QuoteStyle in(Form other) {
        return new QuoteStyle(other, prints, asSentence, withoutCitations, elided);
    }

    /// The same style with the pages of other prints.
    public QuoteStyle with(Prints other) {
        return new QuoteStyle(form, other, asSentence, withoutCitations, elided);
    }
}
