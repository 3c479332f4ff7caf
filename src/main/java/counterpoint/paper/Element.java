package counterpoint.paper;

/// A part of what a document says, for whoever hears it instead of seeing its pages.
///
/// @param role what it is
/// @param parent the element in which it stands, by its index in [Composed#elements()]; less than its own, -1 for none
public record Element(Role role, int parent) {
    /// What a part of a document is.
    public enum Role {
        /// Holds headings, paragraphs and notes.
        SECTION("Sect"),
        /// The name of the whole.
        TITLE("H1"),
        /// The name of a section.
        NAME("H2"),
        HEADING("H3"),
        /// A heading below another heading.
        SUBHEADING("H4"),
        PARAGRAPH("P"),
        /// Holds what is quoted.
        QUOTATION("BlockQuote"),
        /// Holds the paragraphs of a footnote; it follows the paragraph that calls it.
        NOTE("Note");

        private final String type;

        Role(String type) {
            this.type = type;
        }

        /// Its standard structure type (ISO 32000-1, 14.8.4).
        String type() {
            return type;
        }

        /// Whether it holds paragraphs and no words.
        boolean holds() {
            return this == SECTION || this == QUOTATION || this == NOTE;
        }
    }
}
