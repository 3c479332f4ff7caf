package counterpoint.export;

import counterpoint.authority.Mention;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.PlacedMarks;
import counterpoint.casefile.PlacedMarks.Placed;
import counterpoint.citation.Italics;
import counterpoint.note.Mark;
import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Opinion;
import counterpoint.paper.Element.Role;
import counterpoint.paper.Face;
import counterpoint.paper.Paragraph;
import counterpoint.paper.Run;
import counterpoint.paper.Shape;
import counterpoint.paper.Type;
import java.util.ArrayList;
import java.util.List;

/// One opinion on paper, block by block, with its footnotes at the feet of its pages and the reader's marks and notes.
final class PrintedOpinion {
    private static final Type TEXT = Type.of(Face.SERIF, 12);
    private static final Type QUOTED = Type.of(Face.SERIF, 11.5);
    private static final Type NOTE = Type.of(Face.SERIF, 10);
    private static final Type SMALL = Type.of(Face.SANS, 8.5);
    private static final Shape PLAIN = Shape.plain(16, 4);
    private static final Shape QUOTATION = Shape.plain(15, 6).inset(32, 32);
    private static final Shape HEADING = Shape.plain(16, 16).inset(24, 24).heading();
    private static final Shape FOOTNOTE = Shape.plain(12.5, 2);
    private static final Shape WRITTEN = Shape.plain(11.5, 2).inset(32, 0).beside();
    private static final double INDENT = 24;

    private final Opinion opinion;
    private final CaseNotes notes;
    private final PlacedMarks placed;
    private final BlockPlaces places;
    private final PrintedLetters letters;
    private final List<Paragraph> printed = new ArrayList<>();

    PrintedOpinion(CaseOpinion owner, CaseNotes notes, PrintedLetters letters) {
        this.opinion = owner.readingText().opinion();
        this.notes = notes;
        this.placed = notes.places().in(owner.readingText());
        this.places = new BlockPlaces(owner.readingText());
        this.letters = letters;
    }

    /// What is printed, in order.
    List<Paragraph> paragraphs() {
        printed.clear();
        for (int index = 0; index < opinion.body().size(); index++) {
            block(index, opinion.body().get(index));
            written(false, index);
        }
        uncalled();
        return List.copyOf(printed);
    }

    private void block(int index, Block block) {
        switch (block) {
            case Heading heading when heading.isSeparator() ->
                printed.add(words(index, heading, TEXT).set(PLAIN.heading()));
            case Heading heading -> printed.add(words(index, heading, TEXT.in(Face.BOLD)).set(HEADING)
                    .as(heading.level() == 1 ? Role.HEADING : Role.SUBHEADING));
            case counterpoint.opinion.Paragraph paragraph when paragraph.continued() ->
                printed.add(words(index, paragraph, TEXT).set(PLAIN));
            case counterpoint.opinion.Paragraph paragraph -> {
                PrintedBlock words = words(index, paragraph, TEXT);
                words.number("¶" + paragraph.number());
                printed.add(words.set(PLAIN.indented(INDENT)));
            }
            case BlockQuotation quotation ->
                printed.add(words(index, quotation, QUOTED).set(QUOTATION).as(Role.QUOTATION));
            case Footnote _ -> throw new IllegalStateException("a footnote in the body of an opinion");
        }
    }

    private PrintedBlock words(int index, Block block, Type type) {
        PrintedBlock words = marked(block, type, false, index);
        places.pages(index).forEach(words::page);
        for (int note : places.notes(index)) {
            Footnote footnote = opinion.footnotes().get(note);
            words.note(footnote.reference().orElseThrow(), footnote.mark(), footnote(note, footnote));
        }
        return words;
    }

    private PrintedBlock marked(Block block, Type type, boolean footnote, int index) {
        PrintedBlock words = new PrintedBlock(block.text(), type, notes.colors(), letters);
        for (Mention mention : places.mentions(footnote, index)) {
            words.italic(Italics.name(mention.citation(), block.text()));
        }
        placed.in(footnote, index).forEach(words::mark);
        return words;
    }

    private List<Paragraph> footnote(int index, Footnote footnote) {
        PrintedBlock words = marked(footnote, NOTE, true, index);
        words.called(footnote.mark());
        List<Paragraph> says = new ArrayList<>();
        says.add(words.set(FOOTNOTE));
        says.addAll(said(true, index));
        return says;
    }

    private void written(boolean footnote, int index) {
        printed.addAll(said(footnote, index));
    }

    /// What the reader wrote at the marks that begin in a block.
    private List<Paragraph> said(boolean footnote, int index) {
        return placed.in(footnote, index).stream()
                .filter(Placed::begins)
                .map(Placed::mark)
                .flatMap(mark -> lines(mark).stream())
                .map(line -> Paragraph.of(WRITTEN, line))
                .toList();
    }

    private List<Run> lines(Mark mark) {
        List<Run> lines = new ArrayList<>();
        boolean more = !mark.note().isBlank() || !mark.tags().isEmpty() || mark.parenthetical().isPresent()
                || mark.treatment().isPresent();
        if (more) {
            notes.said(mark).ifPresent(words -> lines.add(small(words, SMALL.gray(0.3))));
        }
        if (mark.treatment().isPresent()) {
            lines.add(small(Memo.CAUTION, SMALL.gray(0.3)));
        }
        mark.note().lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(small(line, SMALL)));
        return lines;
    }

    private Run small(String words, Type type) {
        return Run.of(letters.shown(words, type.face()), type);
    }

    /// Footnotes whose call was not found stand at the end, so that none is lost.
    private void uncalled() {
        boolean first = true;
        for (int index = 0; index < opinion.footnotes().size(); index++) {
            Footnote footnote = opinion.footnotes().get(index);
            if (footnote.reference().isEmpty()) {
                if (first) {
                    printed.add(Paragraph.of(
                            PLAIN.kept(), Run.of("Footnotes whose place in the text was not found", SMALL.gray(0.3))));
                    first = false;
                }
                printed.addAll(footnote(index, footnote));
            }
        }
    }
}
