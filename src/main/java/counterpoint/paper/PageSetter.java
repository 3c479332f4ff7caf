package counterpoint.paper;

import counterpoint.paper.Element.Role;
import counterpoint.paper.Paragraph.Note;
import java.util.ArrayList;
import java.util.List;

/// Breaks sections into pages: each begins a new one, footnotes stand at the foot of the page that calls them, a heading
/// is never last, and no single line of a paragraph stands alone.
///
/// A footnote begins on the page of its call, with two lines or more; what has no room goes on at the foot of the next.
public final class PageSetter {
    private static final int NOTE_BEGINS_WITH = 2;

    private final Frame frame;
    private final Widths widths;
    private final LineSetter lines;
    private final List<Sheet> sheets = new ArrayList<>();
    private Elements elements = new Elements();
    private List<Line> carried = List.of();

    /// @param widths of the letters
    public PageSetter(PaperSize paper, Widths widths) {
        this.frame = new Frame(paper);
        this.widths = widths;
        this.lines = new LineSetter(widths, frame.width());
    }

    /// The pages.
    ///
    /// @param title stands at the head of every page but the first
    /// @param imprint stands at the foot of every page, beside its number
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
    public Composed set(String title, String imprint, List<Section> sections) {
        sheets.clear();
        elements = new Elements();
        List<Composed.Part> parts = new ArrayList<>();
        for (Section section : sections) {
            parts.add(new Composed.Part(section.name(), sheets.size()));
            fill(section);
        }
        if (sheets.isEmpty()) {
            sheets.add(new Sheet(frame.height()));
        }
        List<Page> pages = new ArrayList<>();
        for (int at = 0; at < sheets.size(); at++) {
            Progress.check();
            PageDrawing drawing = new PageDrawing(frame, widths);
            drawing.draw(sheets.get(at));
            drawing.ends(at == 0 ? "" : title, at == 0 ? "" : name(parts, at), imprint,
                    "Page " + (at + 1) + " of " + sheets.size());
            pages.add(drawing.page());
        }
        return new Composed(frame.paper(), pages, parts, elements.all());
    }

    private static String name(List<Composed.Part> parts, int page) {
        return parts.stream().filter(part -> part.page() <= page).reduce((_, later) -> later)
                .map(Composed.Part::name).orElse("");
    }

    private void fill(Section section) {
        Chunks chunks = new Chunks();
        int its = elements.add(Role.SECTION, Elements.NONE);
        section.paragraphs().forEach(paragraph -> {
            Progress.check();
            chunks.add(lines(paragraph, its));
        });
        turn();
        chunks.all().forEach(this::place);
        while (!carried.isEmpty()) {
            turn();
        }
    }

    private List<Line> lines(Paragraph paragraph, int parent) {
        int its = elements.words(paragraph.role(), parent);
        return lines.set(
                paragraph, its, paragraph.notes().stream().map(note -> lines(note, parent)).toList());
    }

    private List<Line> lines(Note note, int parent) {
        int its = elements.add(Role.NOTE, parent);
        return note.paragraphs().stream().flatMap(part -> lines(part, its).stream()).toList();
    }

    private void place(List<Line> chunk) {
        if (!fits(chunk) && !sheets.getLast().isEmpty()) {
            turn();
            // Notes that go on may leave no room; they end some pages later.
            while (!fits(chunk) && !carried.isEmpty()) {
                turn();
            }
        }
        if (fits(chunk) || chunk.size() == 1) {
            put(chunk);
        } else {
            // Higher than a page: what was to stay together cannot.
            chunk.forEach(line -> place(List.of(line)));
        }
    }

    private void put(List<Line> chunk) {
        Sheet sheet = sheets.getLast();
        sheet.add(chunk);
        carried = sheet.addNotes(notes(chunk));
    }

    private boolean fits(List<Line> chunk) {
        Sheet sheet = sheets.getLast();
        double least = 0;
        List<List<Line>> notes = eachNote(chunk);
        if (!notes.isEmpty()) {
            List<Line> last = notes.getLast();
            List<Line> needed = new ArrayList<>();
            notes.subList(0, notes.size() - 1).forEach(needed::addAll);
            needed.addAll(last.subList(0, Math.min(NOTE_BEGINS_WITH, last.size())));
            least = sheet.costOfNotes(needed);
        }
        return carried.isEmpty() && sheet.cost(chunk) + least <= sheet.room();
    }

    private static List<Line> notes(List<Line> chunk) {
        return eachNote(chunk).stream().flatMap(List::stream).toList();
    }

    private static List<List<Line>> eachNote(List<Line> chunk) {
        return chunk.stream().flatMap(line -> line.notes().stream()).toList();
    }

    private void turn() {
        Progress.check();
        Sheet sheet = new Sheet(frame.height());
        sheets.add(sheet);
        carried = sheet.addNotes(carried);
    }
}
