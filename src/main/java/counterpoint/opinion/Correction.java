package counterpoint.opinion;

import counterpoint.text.Span;
import java.util.Optional;

/// What a reader changes in how a source was read.
///
/// Places are raw offsets into the source. Corrections are applied in the order in which they were made; one that finds
/// nothing to correct (the program now reads the place right by itself) changes nothing.
public sealed interface Correction {
    /// The place that is corrected, in the source; empty for a place between two characters.
    Span span();

    /// An opinion begins at a place within, or before, another; the other ends there.
    record OpinionBegins(int at, OpinionKind kind, Optional<Judge> author) implements Correction {
        @Override
        public Span span() {
            return new Span(at, at);
        }
    }

    /// The opinion that was found to begin at a place is none of its own: it goes on with the one before it, or is head
    /// matter if it is the first.
    record NoOpinionBegins(int at) implements Correction {
        @Override
        public Span span() {
            return new Span(at, at);
        }
    }

    /// The opinion that begins at a place is of this kind, by this author; empty if its author is not known.
    record OpinionIs(int at, OpinionKind kind, Optional<Judge> author) implements Correction {
        @Override
        public Span span() {
            return new Span(at, at);
        }
    }

    /// A stretch is no part of the opinion: a stamp, a page header that was not recognised.
    record NotOpinionText(Span span) implements Correction {
    }

    /// A paragraph begins at a place.
    record ParagraphBegins(int at) implements Correction {
        @Override
        public Span span() {
            return new Span(at, at);
        }
    }

    /// The paragraph that was found to begin at a place goes on with the one before it.
    record NoParagraphBegins(int at) implements Correction {
        @Override
        public Span span() {
            return new Span(at, at);
        }
    }

    /// What the reader says of one citation; it changes nothing in how opinions and paragraphs are read.
    sealed interface OfCitation extends Correction permits CitationMeans, NotACitation {
        /// The same said of a citation at another place: in another print, or after a new reading.
        OfCitation at(Span other);
    }

    /// A citation means this authority.
    ///
    /// @param span the citation, from its first to its last character
    /// @param authority the authority's key, or a citation in full as the reader typed it
    record CitationMeans(Span span, String authority) implements OfCitation {
        @Override
        public OfCitation at(Span other) {
            return new CitationMeans(other, authority);
        }
    }

    /// What was found to be a citation is none.
    ///
    /// @param span from its first to its last character
    record NotACitation(Span span) implements OfCitation {
        @Override
        public OfCitation at(Span other) {
            return new NotACitation(other);
        }
    }
}
