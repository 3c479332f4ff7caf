package counterpoint.export;

import counterpoint.casefile.CaseOpinion;
import counterpoint.opinion.Judge;
import counterpoint.paper.Composed;
import counterpoint.paper.Element.Role;
import counterpoint.paper.Face;
import counterpoint.paper.PageSetter;
import counterpoint.paper.PaperSize;
import counterpoint.paper.Paragraph;
import counterpoint.paper.PdfPages;
import counterpoint.paper.Progress;
import counterpoint.paper.Run;
import counterpoint.paper.Section;
import counterpoint.paper.Shape;
import counterpoint.paper.Type;
import counterpoint.paper.Typefaces;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Opinions of a case on paper, one after the other: caption, opinions with their numbers and pages, footnotes at the feet of
/// pages, and what the reader marked and wrote.
final class PrintedOpinions {
    private static final Type TITLE = Type.of(Face.ITALIC, 20);
    private static final Type FACT = Type.of(Face.SANS, 8.5).gray(0.3);
    private static final Type NAME = Type.of(Face.BOLD, 14);

    private final CaseNotes notes;
    private final Imprint imprint;

    PrintedOpinions(CaseNotes notes, Imprint imprint) {
        this.notes = notes;
        this.imprint = imprint;
    }

    /// The PDF.
    ///
    /// @param opinions which, in the order in which they are printed
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
    byte[] write(List<CaseOpinion> opinions, PaperSize paper, Progress progress) throws IOException {
        Composed composed = compose(opinions, paper);
        return PdfPages.write(composed, notes.file().name(), imprint.program(), imprint.made(), progress);
    }

    /// The pages.
    Composed compose(List<CaseOpinion> opinions, PaperSize paper) throws IOException {
        PrintedLetters letters = new PrintedLetters(Typefaces.read());
        List<Section> sections = new ArrayList<>();
        for (CaseOpinion opinion : opinions) {
            List<Paragraph> paragraphs = new ArrayList<>();
            if (sections.isEmpty()) {
                paragraphs.addAll(caption(letters));
            }
            paragraphs.addAll(name(opinion, letters));
            paragraphs.addAll(new PrintedOpinion(opinion, notes, letters).paragraphs());
            boolean last = sections.size() == opinions.size() - 1;
            if (last && letters.lacking() > 0) {
                paragraphs.add(lacking(letters.lacking()));
            }
            sections.add(new Section(letters.shown(Side.name(opinion), Face.ITALIC), paragraphs));
        }
        String name = letters.shown(notes.file().name(), Face.ITALIC);
        return new PageSetter(paper, letters.faces()).set(name, imprint.line(), sections);
    }

    private List<Paragraph> caption(PrintedLetters letters) {
        List<Paragraph> lines = new ArrayList<>();
        lines.add(Paragraph.of(
                Shape.plain(26, 0).kept(), Run.of(letters.shown(notes.file().name(), TITLE.face()), TITLE))
                .as(Role.TITLE));
        for (Memo.Fact fact : new MemoHead(notes.file()).facts()) {
            String words = fact.name() + "  " + fact.value();
            lines.add(Paragraph.of(Shape.plain(12, 1).kept(), Run.of(letters.shown(words, FACT.face()), FACT)));
        }
        return lines;
    }

    private static List<Paragraph> name(CaseOpinion opinion, PrintedLetters letters) {
        String author = opinion.author().map(Judge::cited).map(judge -> "  " + judge).orElse("");
        Optional<String> first = opinion.readingText().decision()
                .pageLabelAt(opinion.readingText().opinion().span().start());
        String print = opinion.readingText().label() + first.map(page -> ", from page " + page).orElse("");
        return List.of(
                Paragraph.of(
                        Shape.plain(20, 22).kept(), Run.of(Side.of(opinion).word(), NAME),
                        Run.of(letters.shown(author, Face.SERIF), NAME.in(Face.SERIF)))
                        .as(Role.NAME),
                Paragraph.of(Shape.plain(14, 0).kept(), Run.of(letters.shown(print, FACT.face()), FACT)));
    }

    private static Paragraph lacking(long squares) {
        String words = (squares == 1 ? "A square (□) stands" : squares + " squares (□) stand")
                + " for characters that the fonts of this print lack; the window has them.";
        return Paragraph.of(Shape.plain(12, 16), Run.of(words, FACT));
    }
}
