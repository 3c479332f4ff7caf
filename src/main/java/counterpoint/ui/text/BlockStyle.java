package counterpoint.ui.text;

/// How a block of text is set. Lengths are in pixels at the reading size of 15 and grow with it.
public enum BlockStyle {
    /// A paragraph that begins with an indent.
    PARAGRAPH(15, 22, 0, 22, 4, 4),
    /// The rest of a paragraph after a block quotation: no indent.
    CONTINUATION(15, 22, 0, 0, 4, 4),
    /// A quotation set apart, of fifty words or more (Indigo Book R40.1).
    BLOCK_QUOTATION(14.2, 20.5, 28, 0, 4, 4),
    /// A heading, bold and centred.
    HEADING(15, 20, 0, 0, 12, 6),
    /// A footnote.
    FOOTNOTE(13.5, 19, 0, 0, 3, 3),
    /// Asterisks between parts, centred.
    SEPARATOR(15, 22, 0, 0, 8, 8),
    /// Room for a bar across the column, which the owner of the pane lays over it; its words are for screen readers.
    BAR(13, 22, 0, 0, 16, 12),
    /// Words quoted in a list or a card: 14 on 19 pixels where ordinary letters have 14.
    QUOTED(15, 20.36, 0, 0, 0, 0),
    /// Folded away: it takes no room, but its words can still be selected across.
    FOLDED(15, 22, 0, 0, 0, 0);

    private static final Typesetting REFERENCE = Typesetting.STANDARD;

    private final double size;
    private final double line;
    private final double indent;
    private final double firstLine;
    private final double above;
    private final double below;

    BlockStyle(double size, double line, double indent, double firstLine, double above, double below) {
        this.size = size;
        this.line = line;
        this.indent = indent;
        this.firstLine = firstLine;
        this.above = above;
        this.below = below;
    }

    boolean centred() {
        return this == HEADING || this == SEPARATOR;
    }

    /// The lengths of this style as the reader wants text to be set.
    BlockMetrics at(Typesetting setting) {
        double scale = setting.size() / REFERENCE.size();
        double leading = setting.leading() / REFERENCE.leading();
        return new BlockMetrics(
                size * scale,
                line * scale * leading,
                Math.rint(indent * scale),
                Math.rint(firstLine * scale),
                Math.rint(above * scale),
                Math.rint(below * scale),
                setting.face());
    }
}
