package counterpoint.text;

/// What a file itself says of a span of its text, beside the words: a page number, a footnote, an indented quotation.
///
/// Plain text says nothing but its words. A web page, a word processor's file, a PDF and the JSON of CourtListener and
/// of the Caselaw Access Project say more, each in its own way; marks are what they have in common. They are what the
/// file says, not what we conclude from it.
///
/// @param kind what is said
/// @param span of what, raw; empty spans stand for a place between two characters
/// @param value the rest of what is said, such as a page's number; empty where the kind has no more to say
public record Mark(Kind kind, Span span, String value) {
    /// What a file can say of a span.
    public enum Kind {
        /// The whole of one opinion; the value is its type in the file's own words: `020lead`, `dissent`.
        OPINION,
        /// Who wrote the opinion around or after it; the value is the name in the file's own words. An empty span: the
        /// file names the author beside the text.
        AUTHOR,
        /// Who joined the opinion around it; the value is the names in the file's own words.
        JOINED,
        /// Head matter: what stands before the opinions, such as a syllabus or the names of counsel.
        HEAD_MATTER,
        /// A printed page number, or the place where a page begins; the value is its label: `1134`. Where the file
        /// counts the pages of several reporters, the number of the reporter follows after a solidus: `1134/2`.
        PAGE,
        /// A line that repeats on every page and is no part of the text.
        RUNNING_HEAD,
        /// Something of a web page that is no part of the decision: its navigation, a publisher's closing lines. An
        /// empty span: it was left out of the text.
        CHROME,
        /// The printed reference to a footnote; the value is the note's mark: `3`, `*`.
        NOTE_REFERENCE,
        /// The body of a footnote; the value is the note's mark.
        NOTE,
        /// A paragraph of running text.
        PARAGRAPH,
        /// A quotation set apart from the text around it.
        QUOTATION,
        /// A heading; the value is its level, `1` for the highest, or empty.
        HEADING,
        /// A line set in the middle of the page.
        CENTERED,
        /// Characters raised above their line, as the marks of footnotes are.
        SUPERSCRIPT,
        /// Text smaller than the body's, as footnotes are.
        SMALL_PRINT,
        /// Words in italics.
        ITALIC
    }
}
