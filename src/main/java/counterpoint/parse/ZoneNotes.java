package counterpoint.parse;

import counterpoint.language.Sentences;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Mark;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the footnotes of an opinion that is printed page by page with its notes at the feet of the pages.
///
/// A note goes on from the foot of one page to the foot of the next, where it has no mark again. Its reference stands on
/// the page on which it begins, or on the one before.
final class ZoneNotes {
    private final String source;
    private final FootZones zones;
    private final NoteLabels labels;
    private final NoteReferences references;

    ZoneNotes(SourceText text) {
        SpanSet superscripts = SpanSet.of(text.marks(), Mark.Kind.SUPERSCRIPT);
        this.source = text.text();
        this.zones = new FootZones(source, text.marks());
        this.labels = new NoteLabels(source, superscripts);
        this.references = new NoteReferences(source, superscripts);
    }

    /// The notes of one opinion, in order, and the rules above them.
    ///
    /// @param pages the text of each page on which the opinion stands; the first and the last may have text, and notes, of
    ///     the opinions before and after it
    FoundNotes find(OpinionPart opinion, List<Span> pages, List<ParseProblem> problems) {
        boolean shown = pages.stream().anyMatch(page -> zones.of(page).filter(this::hasLabel).isPresent());
        FoundNotes found = find(opinion, pages, shown, 1, problems);
        boolean headed = !pages.isEmpty() && pages.getFirst().start() < opinion.span().start();
        return found.notes().isEmpty() && headed ? find(opinion, pages, shown, 2, problems) : found;
    }

    /// @param number the number of the first note; 2 where the first is the head matter's
    private FoundNotes find(
            OpinionPart opinion, List<Span> pages, boolean shown, int number, List<ParseProblem> problems) {
        List<PrintedNote> notes = new ArrayList<>();
        List<Span> rules = new ArrayList<>();
        Span before = new Span(
                pages.isEmpty() ? opinion.span().start() : Math.min(pages.getFirst().start(), opinion.span().start()),
                opinion.body().start());
        for (Span page : pages) {
            Optional<FootZone> zone = shown ? zones.of(page) : inferred(page, opinion.body(), notes, number);
            int end = Math.min(zone.map(FootZone::start).orElse(page.end()), opinion.body().end());
            Span text = new Span(Math.min(end, Math.max(page.start(), opinion.body().start())), end);
            int first = notes.size();
            boolean shared = page.start() < opinion.span().start();
            boolean followed = zone.isPresent() && opinion.span().end() < zone.get().start();
            List<TextLine> own = zone.isEmpty()
                    ? List.of()
                    : shared || followed ? own(zone.get(), shared, List.of(before, text)) : zone.get().lines();
            if (!own.isEmpty() && read(own, shared, notes, number)) {
                zone.get().rule().ifPresent(rules::add);
                refer(notes.subList(first, notes.size()), before, text, problems);
            }
            before = text;
        }
        return new FoundNotes(notes, rules);
    }

    /// The lines of a foot below the text of several opinions that belong to this one. Where two of them count their notes
    /// from one, the earlier opinion's come first.
    ///
    /// @param shared whether an opinion before this one ends on the page; otherwise one after it begins there
    /// @param text where this one may refer to its notes
    private List<TextLine> own(FootZone zone, boolean shared, List<Span> text) {
        List<TextLine> lines = zone.lines();
        int margin = margin(lines);
        List<Integer> firsts = IntStream.range(0, lines.size())
                .filter(i -> labels.at(lines.get(i), 1, margin).filter(mark -> isDigit(mark)).isPresent())
                .boxed()
                .toList();
        if (firsts.isEmpty()) {
            return lines;
        }
        boolean refers = firsts.size() > 1
                || text.subList(shared ? 1 : 0, 2).stream().anyMatch(part -> references.find("1", part).isPresent());
        if (shared) {
            return refers ? lines.subList(firsts.getLast(), lines.size()) : List.of();
        }
        return lines.subList(0, firsts.size() > 1 ? firsts.getLast() : refers ? lines.size() : firsts.getFirst());
    }

    private boolean isDigit(Span mark) {
        return Texts.isDigit(source.charAt(mark.start()));
    }

    /// Whether a line begins with a mark; below a rule of a caption none does.
    private boolean hasLabel(FootZone zone) {
        return zone.lines().stream()
                .map(line -> source.charAt(line.printed(source).start()))
                .anyMatch(first -> Texts.isDigit(first) || first == '*' || first == '\u2020' || first == '\u2021');
    }

    /// The foot of a page of an opinion that shows none by rules or small print.
    private Optional<FootZone> inferred(Span page, Span body, List<PrintedNote> notes, int number) {
        boolean unfinished = !notes.isEmpty()
                && !Sentences.isEnded(source, notes.getLast().segments().getLast());
        Span text = new Span(Math.max(page.start(), Math.min(body.start(), page.end())), page.end());
        return zones.inferred(text, page.start(), next(notes, number), unfinished, labels, references);
    }

    /// Adds the notes of a zone; false if it holds none.
    ///
    /// @param shared whether notes of the opinion before may come first
    private boolean read(List<TextLine> zone, boolean shared, List<PrintedNote> notes, int number) {
        int margin = margin(zone);
        boolean read = false;
        for (TextLine line : zone) {
            Optional<Span> label = labels.at(line, next(notes, number), margin);
            Span words = line.printed(source);
            boolean anew = next(notes, number) > 1 && read && labels.at(line, 1, margin).isPresent();
            if (label.isPresent()) {
                Span body = Texts.trim(source, new Span(label.get().end(), words.end()));
                notes.add(new PrintedNote(label.get().of(source), label.get(), List.of(body), Optional.empty()));
            } else if (anew) {
                return true;
            } else if (read) {
                notes.set(notes.size() - 1, notes.getLast().lengthenedBy(words));
            } else if (!notes.isEmpty()) {
                notes.set(notes.size() - 1, notes.getLast().continuedBy(words));
            } else if (shared) {
                continue;
            } else {
                return false;
            }
            read = true;
        }
        return read;
    }

    private int margin(List<TextLine> zone) {
        IntSummaryStatistics indents = zone.stream().mapToInt(line -> line.indent(source)).summaryStatistics();
        return indents.getMin() == indents.getMax() ? -1 : indents.getMin();
    }

    /// The number that the next note must have.
    ///
    /// @param first the number of the first
    private static int next(List<PrintedNote> notes, int first) {
        for (PrintedNote note : notes.reversed()) {
            if (Texts.isDigit(note.mark().charAt(0))) {
                return Integer.parseInt(note.mark()) + 1;
            }
        }
        return first;
    }

    /// Finds the references to the notes of one page, in order.
    private void refer(List<PrintedNote> notes, Span before, Span text, List<ParseProblem> problems) {
        int from = text.start();
        for (int i = 0; i < notes.size(); i++) {
            PrintedNote note = notes.get(i);
            Optional<Span> here = references.find(note.mark(), new Span(from, text.end()));
            Optional<Span> reference = here.isPresent() ? here : references.find(note.mark(), before);
            notes.set(i, note.referredToAt(reference));
            from = here.map(Span::end).orElse(from);
            if (reference.isEmpty()) {
                problems.add(new ParseProblem(
                        ParseProblem.Kind.FOOTNOTE_UNMARKED,
                        "Where the text refers to footnote " + note.mark() + " was not found.",
                        note.label()));
            }
        }
    }
}
