package counterpoint.correction;

import counterpoint.note.Anchor;
import counterpoint.note.AnchorFinder;
import counterpoint.note.Anchors;
import counterpoint.note.Refinding;
import counterpoint.note.Refinding.Found;
import counterpoint.note.Refinding.How;
import counterpoint.note.Refinding.Orphan;
import counterpoint.opinion.Correction;
import counterpoint.opinion.Correction.NoOpinionBegins;
import counterpoint.opinion.Correction.NoParagraphBegins;
import counterpoint.opinion.Correction.NotOpinionText;
import counterpoint.opinion.Correction.OfCitation;
import counterpoint.opinion.Correction.OpinionBegins;
import counterpoint.opinion.Correction.OpinionIs;
import counterpoint.opinion.Correction.ParagraphBegins;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.util.Optional;

/// A correction together with the words that stand at its place, by which the place is found again after a new reading.
///
/// A place between two characters is kept by the words that follow it.
///
/// @param anchor the words, and where they stood
/// @param made the correction, with the place that it had when it was made
public record KeptCorrection(Anchor anchor, Correction made) {
    /// How many characters are quoted after a place.
    private static final int QUOTE = 48;

    private static final AnchorFinder FINDER = new AnchorFinder();

    /// Keeps a correction of a text.
    ///
    /// @return empty if nothing is printed at its place, so that there is nothing to correct
    public static Optional<KeptCorrection> of(SourceText source, Correction correction) {
        Span place = printed(source, correction.span());
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeptCorrection(new Anchors("").of(source, place), at(correction, place)));
    }

    /// The path in the library of the source that is corrected.
    public String file() {
        return anchor.file();
    }

    /// The correction with the place that it has in a text; empty if it is not found there with certainty.
    public Optional<Correction> in(SourceText source) {
        Refinding refinding = FINDER.find(anchor, source);
        return switch (refinding) {
            case Found(Span span, How how) -> Optional.of(at(made, how == How.POSITION ? span : words(source, span)));
            case Orphan _ -> Optional.empty();
        };
    }

    /// The stretch that is quoted for a place: without white space at its ends, never more than the text.
    private static Span printed(SourceText source, Span place) {
        int end = Math.min(place.isEmpty() ? source.length() : place.end(), source.length());
        int start = Math.min(place.start(), end);
        while (start < end && isSpace(source, start)) {
            start++;
        }
        end = place.isEmpty() ? Math.min(end, start + QUOTE) : end;
        while (end > start && isSpace(source, end - 1)) {
            end--;
        }
        return new Span(start, end);
    }

    /// A place found by likeness may begin within a word of which a letter was misread.
    private static Span words(SourceText source, Span span) {
        int start = span.start();
        while (start > 0 && !isSpace(source, start - 1)) {
            start--;
        }
        return new Span(start, span.end());
    }

    private static boolean isSpace(SourceText source, int at) {
        char c = source.text().charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Correction at(Correction correction, Span place) {
        int at = place.start();
        return switch (correction) {
            case OpinionBegins begins -> new OpinionBegins(at, begins.kind(), begins.author());
            case NoOpinionBegins _ -> new NoOpinionBegins(at);
            case OpinionIs is -> new OpinionIs(at, is.kind(), is.author());
            case NotOpinionText _ -> new NotOpinionText(place);
            case ParagraphBegins _ -> new ParagraphBegins(at);
            case NoParagraphBegins _ -> new NoParagraphBegins(at);
            case OfCitation said -> said.at(place);
        };
    }
}
