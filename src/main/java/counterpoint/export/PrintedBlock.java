package counterpoint.export;

import counterpoint.casefile.PlacedMarks.Placed;
import counterpoint.note.ColorNames;
import counterpoint.note.Mark;
import counterpoint.opinion.PageMarker;
import counterpoint.paper.Face;
import counterpoint.paper.Paragraph;
import counterpoint.paper.Paragraph.Beside;
import counterpoint.paper.Paragraph.Note;
import counterpoint.paper.Run;
import counterpoint.paper.Shape;
import counterpoint.paper.Type;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The words of one block on paper: names of cases in italics, what the reader marked underlined, the pages that begin in it
/// and the marks of its footnotes where they stand.
final class PrintedBlock {
    private static final double PAGE_SIZE = 0.66;

    private final CleanText text;
    private final Type type;
    private final ColorNames colors;
    private final PrintedLetters letters;
    private final List<Span> italics = new ArrayList<>();
    private final List<Placed> marks = new ArrayList<>();
    private final TreeMap<Integer, List<Insertion>> inserted = new TreeMap<>();
    private final List<Beside> margins = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private String own = "";

    /// What is not of the block's text, or stands higher.
    ///
    /// @param words what is printed
    /// @param covered how many characters of the text it stands for
    /// @param note what the footnote says; empty if it is a page
    private record Insertion(String words, int covered, List<Paragraph> note) {
    }

    PrintedBlock(CleanText text, Type type, ColorNames colors, PrintedLetters letters) {
        this.text = text;
        this.type = type;
        this.colors = colors;
        this.letters = letters;
    }

    /// Sets a stretch in italics.
    void italic(Span clean) {
        if (!clean.isEmpty() && clean.end() <= text.length()) {
            italics.add(clean);
        }
    }

    /// Underlines what the reader marked.
    void mark(Placed placed) {
        if (!placed.place().clean().isEmpty() && placed.place().clean().end() <= text.length()) {
            marks.add(placed);
        }
    }

    /// Prints where a page begins.
    void page(PageMarker page) {
        insert(text.cleanOffset(page.span().end()), new Insertion(page.marginLabel(), 0, List.of()));
    }

    /// Calls a footnote.
    ///
    /// @param reference the raw span of its mark
    void note(Span reference, String mark, List<Paragraph> says) {
        Span clean = text.cleanSpan(reference);
        insert(clean.start(), new Insertion(mark, clean.length(), says));
    }

    /// Words left of its first line.
    void number(String words) {
        margins.add(new Beside(0, true, words));
    }

    /// Prints its own mark before it, as a footnote has it.
    void called(String mark) {
        own = letters.shown(mark, type.face());
    }

    private void insert(int offset, Insertion insertion) {
        inserted.computeIfAbsent(offset, _ -> new ArrayList<>()).add(insertion);
    }

    /// The paragraph.
    Paragraph set(Shape shape) {
        List<Run> runs = new ArrayList<>();
        int printed = own.length();
        if (!own.isEmpty()) {
            runs.add(Run.of(own + "\u2009", type.superior()));
            printed++;
        }
        int at = 0;
        for (int edge : edges()) {
            printed += words(runs, at, edge);
            at = Math.max(at, edge);
            for (Insertion insertion : inserted.getOrDefault(edge, List.of())) {
                printed += insertion(runs, insertion, printed);
                at = Math.max(at, edge + insertion.covered);
            }
            begin(edge, printed);
        }
        return new Paragraph(runs, shape, margins, notes);
    }

    private int insertion(List<Run> runs, Insertion insertion, int printed) {
        boolean isPage = insertion.note.isEmpty();
        Run run = isPage
                ? Run.of(insertion.words + "\u00A0", Type.of(Face.SANS_BOLD, type.size() * PAGE_SIZE).gray(0.3))
                : Run.of(letters.shown(insertion.words, type.face()), type.superior());
        if (!isPage) {
            notes.add(new Note(printed, insertion.note));
        }
        runs.add(run);
        return run.text().length();
    }

    /// The name of a mark's color stands beside the line in which it begins.
    private void begin(int edge, int printed) {
        marks.stream()
                .filter(placed -> placed.begins() && placed.place().clean().start() == edge)
                .map(placed -> name(placed.mark()))
                .flatMap(Optional::stream)
                .forEach(name -> margins.add(new Beside(printed, false, letters.shown(name, Face.SANS))));
    }

    private Optional<String> name(Mark mark) {
        return mark.color().map(colors::name)
                .or(() -> mark.elided() ? Optional.of("Left out") : Optional.empty());
    }

    private int words(List<Run> runs, int from, int to) {
        if (from >= to) {
            return 0;
        }
        boolean italic = italics.stream().anyMatch(span -> span.contains(from));
        Type set = italic ? type.in(PrintedLetters.italic(type.face())) : type;
        Run run = new Run(
                letters.shown(text.text().substring(from, to), set.face()), set,
                marks.stream()
                        .filter(placed -> placed.place().clean().contains(from))
                        .min(Comparator.comparingInt(placed -> placed.place().clean().length()))
                        .map(placed -> PrintedLetters.shade(placed.mark())));
        runs.add(run);
        return run.text().length();
    }

    private SortedSet<Integer> edges() {
        SortedSet<Integer> edges = new TreeSet<>(inserted.keySet());
        italics.forEach(span -> edges.addAll(List.of(span.start(), span.end())));
        marks.forEach(placed -> edges.addAll(
                List.of(placed.place().clean().start(), placed.place().clean().end())));
        edges.add(text.length());
        return edges;
    }
}
