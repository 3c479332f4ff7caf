package counterpoint.text;

/// What an element of a web page, or of the markup in a JSON file, does with the text in it.
enum ElementRole {
    /// No text of the decision: a script, a style, the fields of a form.
    DROPPED,
    /// The navigation, header or footer of a site.
    CHROME,
    OPINION,
    AUTHOR,
    HEAD_MATTER,
    /// The number of a page, or the place where one begins.
    PAGE,
    /// The body of a footnote.
    NOTE,
    /// A raised or linked mark: the reference to a footnote, or the mark before its body.
    NOTE_MARK,
    QUOTATION,
    HEADING,
    CENTERED,
    ITALIC,
    RAISED,
    /// Lines that are laid out by spaces, as `pdftotext -layout` writes them.
    LAYOUT,
    LINE_BREAK,
    /// Any other element that begins a line.
    BLOCK,
    /// Any other element within a line.
    INLINE
}
