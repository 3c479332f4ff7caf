package counterpoint.opinion;

import counterpoint.text.Span;

/// Something met in reading that was not understood, is in doubt, or was repaired.
///
/// @param kind what sort of thing
/// @param message one sentence for the reader of the program
/// @param span where, in the source
public record ParseProblem(Kind kind, String message, Span span) {
    /// The sorts of problem. The names are those of the command line.
    public enum Kind {
        /// Not part of the decision: navigation and document details of a web page.
        CHROME,
        /// The source has no paragraph breaks; they were inferred.
        PARAGRAPHS_INFERRED,
        /// A reference to a footnote of which no body was found.
        FOOTNOTE_MISSING,
        /// A footnote whose mark or reference is not printed or could not be found.
        FOOTNOTE_UNMARKED,
        /// A page number out of order.
        PAGE_SEQUENCE,
        /// Who wrote an opinion is not stated.
        AUTHOR_UNKNOWN,
        /// What an opinion is, is not stated.
        KIND_UNKNOWN,
        /// Damage by optical character recognition, kept as printed.
        OCR_DAMAGE,
        /// Damage repaired with certainty.
        REPAIRED,
        /// A part that was not understood.
        UNREAD
    }
}
