package counterpoint.ui.model;

import counterpoint.casefile.Edition;
import counterpoint.opinion.Block;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Place;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The printed source around a place, with what reading took out of it, beside the text that was read.
///
/// @param printed the source as printed, piece by piece
/// @param cleaned the same stretch as it is read
/// @param goesBefore whether the paragraph begins before it
/// @param goesOn whether the paragraph goes on after it
public record PrintedSource(List<Piece> printed, String cleaned, boolean goesBefore, boolean goesOn) {
    /// So many characters on each side of the place, at most.
    private static final int AROUND = 700;

    public PrintedSource {
        printed = List.copyOf(printed);
    }

    /// What became of a piece of the source.
    public enum Fate {
        /// It is read as printed.
        KEPT,
        /// Another character is read instead: a misprint.
        REPAIRED,
        /// A page header or star page, kept as a place.
        PAGE,
        /// A footnote, shown at the end.
        FOOTNOTE,
        /// Taken out: a hyphen at the end of a line, the mark of a footnote.
        TAKEN_OUT
    }

    /// A stretch of the source that met one fate.
    ///
    /// @param text as printed, with its line breaks
    /// @param fate what became of it
    public record Piece(String text, Fate fate) {
    }

    /// The source of the block in which a place lies, around the place.
    public static PrintedSource at(Edition edition, Place place) {
        Block block = edition.opinion().block(place);
        CleanText text = block.text();
        int start = Math.max(0, Math.min(place.clean().start(), text.length()) - AROUND);
        int end = Math.min(text.length(), place.clean().end() + AROUND);
        Span window = new Span(start, Math.max(start, end));
        Pieces pieces = new Pieces(edition, block);
        int clean = window.start();
        int raw = -1;
        for (Span segment : text.rawSegments(window)) {
            if (raw >= 0) {
                pieces.gap(new Span(raw, segment.start()));
            }
            for (int at = segment.start(); at < segment.end(); at++) {
                pieces.letter(at, text.text().charAt(clean++));
            }
            raw = segment.end();
        }
        return new PrintedSource(pieces.all, window.of(text.text()), start > 0, end < text.length());
    }

    private static final class Pieces {
        private final String source;
        private final List<Span> pages;
        private final List<Span> notes;
        private final List<Piece> all = new ArrayList<>();

        Pieces(Edition edition, Block block) {
            Opinion opinion = edition.opinion();
            this.source = edition.decision().source().text();
            this.pages = edition.decision().pages().stream().map(PageMarker::span).toList();
            this.notes = opinion.footnotes().stream()
                    .filter(note -> !note.equals(block))
                    .map(Footnote::span)
                    .toList();
        }

        void letter(int raw, char read) {
            char printed = source.charAt(raw);
            boolean same = printed == read || (Character.isWhitespace(printed) && read == ' ');
            add(printed, same ? Fate.KEPT : Fate.REPAIRED);
        }

        /// What stands between two stretches that are read.
        void gap(Span gap) {
            for (int at = gap.start(); at < gap.end(); at++) {
                add(source.charAt(at), fate(at));
            }
        }

        private Fate fate(int raw) {
            if (pages.stream().anyMatch(span -> span.contains(raw))) {
                return Fate.PAGE;
            }
            if (notes.stream().anyMatch(span -> span.contains(raw))) {
                return Fate.FOOTNOTE;
            }
            return Character.isWhitespace(source.charAt(raw)) ? Fate.KEPT : Fate.TAKEN_OUT;
        }

        private void add(char printed, Fate fate) {
            if (!all.isEmpty() && all.getLast().fate() == fate) {
                Piece last = all.removeLast();
                all.add(new Piece(last.text() + printed, fate));
            } else {
                all.add(new Piece(String.valueOf(printed), fate));
            }
        }
    }
}
