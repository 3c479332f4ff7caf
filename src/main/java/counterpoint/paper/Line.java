package counterpoint.paper;

import counterpoint.paper.Paragraph.Beside;
import java.util.List;
import java.util.Optional;

/// A line of a paragraph.
///
/// @param parts its words from left to right
/// @param shape of its paragraph
/// @param first whether it begins its paragraph
/// @param element the paragraph, by its index among the elements of the document
/// @param margins what stands beside it
/// @param notes the footnotes that are called on it, each in lines
record Line(
        List<Part> parts, Shape shape, boolean first, int element, List<Beside> margins, List<List<Line>> notes) {
    /// Words set in one way.
    ///
    /// @param x from the text's left edge, in points
    /// @param width in points
    record Part(double x, double width, String text, Type type, Optional<Shade> shade) {
    }

    Line {
        parts = List.copyOf(parts);
        margins = List.copyOf(margins);
        notes = List.copyOf(notes);
    }

    /// Room that it takes below another line.
    double height() {
        return shape.leading() + (first ? shape.above() : 0);
    }
}
