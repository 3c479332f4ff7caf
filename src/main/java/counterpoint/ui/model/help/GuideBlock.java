package counterpoint.ui.model.help;

import java.util.List;

/// A part of the guide, one below the other.
public sealed interface GuideBlock {
    /// A heading within a section.
    ///
    /// @param level 3 for the highest of these
    record Heading(int level, String words) implements GuideBlock {
    }

    /// A paragraph.
    record Paragraph(List<Piece> pieces) implements GuideBlock {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /// An item of a list.
    ///
    /// @param sign what stands before it, `•` or `1.`
    record Item(String sign, List<Piece> pieces) implements GuideBlock {
        public Item {
            pieces = List.copyOf(pieces);
        }
    }

    /// A table; its first row names the columns.
    record Table(List<List<List<Piece>>> rows) implements GuideBlock {
        public Table {
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
        }
    }

    /// Lines that are shown as they are.
    record Lines(String text) implements GuideBlock {
    }

    /// A picture, by itself between paragraphs.
    ///
    /// @param file where it lies, from the folder of the guide: `images/reader.png`
    /// @param words what it shows
    record Picture(String file, String words) implements GuideBlock {
    }

    /// Words of one style.
    record Piece(String words, Style style) {
    }

    /// How words are set.
    enum Style {
        PLAIN,
        STRONG,
        EMPHASIS,
        CODE
    }
}
