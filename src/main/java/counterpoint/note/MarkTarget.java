package counterpoint.note;

import java.util.List;

/// What a mark is on.
public sealed interface MarkTarget {
    /// Text that the reader selected.
    ///
    /// @param stretches one for each paragraph, block quotation or footnote that the selection touches, in the order
    ///     printed; never empty
    record OfText(List<MarkedText> stretches) implements MarkTarget {
        public OfText {
            stretches = List.copyOf(stretches);
            if (stretches.isEmpty()) {
                throw new IllegalArgumentException("a mark on text is on some text");
            }
        }
    }

    /// One citation.
    ///
    /// @param text the words of the citation
    /// @param authority the key of the authority that it meant when it was marked
    record OfCitation(MarkedText text, String authority) implements MarkTarget {
    }

    /// An authority as a whole, wherever any case mentions it.
    ///
    /// @param authority its key, `Johnson v. Jones, 515 U.S. 304 (1995)`
    record OfAuthority(String authority) implements MarkTarget {
        public OfAuthority {
            if (authority.isBlank()) {
                throw new IllegalArgumentException("an authority has a key");
            }
        }
    }

    /// The stretches of text that it is on, in the order printed; empty for an authority as a whole.
    default List<MarkedText> texts() {
        return switch (this) {
            case OfText text -> text.stretches();
            case OfCitation citation -> List.of(citation.text());
            case OfAuthority _ -> List.of();
        };
    }
}
