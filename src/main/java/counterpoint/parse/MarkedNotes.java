package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Mark;
import counterpoint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the footnotes of a decision from what its file states of them.
///
/// A note belongs to the opinion that refers to it. Notes that stand together after all opinions (`NOTES`) go to the
/// references in order: the first note 1 to the first reference to a note 1. A file that states its notes but not the
/// references has these as numbers glued to the words before them (`by the officer.3`).
final class MarkedNotes {
    private static final int LONGEST_LABEL = 14;
    /// So many opinions before its own are looked through for a note's reference.
    private static final int MOST_OPINIONS = 16;
    private final String source;
    private final MarkIndex marks;

    /// The notes found, by the index of the opinion that they belong to.
    private final Map<Integer, List<PrintedNote>> byOpinion = new HashMap<>();

    MarkedNotes(String source, MarkIndex marks) {
        this.source = source;
        this.marks = marks;
    }

    /// The notes of each opinion, by its index in `parts`; none for one of which the file states no notes.
    Map<Integer, List<PrintedNote>> find(List<OpinionPart> parts, List<ParseProblem> problems) {
        List<Mark> notes = outermost(marks.of(Mark.Kind.NOTE));
        List<Mark> references = marks.of(Mark.Kind.NOTE_REFERENCE).stream()
                .filter(reference -> marks.overlapping(Mark.Kind.NOTE, reference.span()).isEmpty())
                .toList();
        boolean[] used = new boolean[references.size()];
        List<Optional<Span>> chosen = choose(parts, notes, references, used);
        boolean together = !apart(notes, references);
        int part = notes.isEmpty() ? 0 : partAt(parts, notes.getFirst().span().start());
        for (int i = notes.size() - 1; i >= 0; i--) {
            // Of notes that stand together, one without a reference stands before those of its own opinion.
            boolean placed = chosen.get(i).isPresent() || !together;
            part = placed ? partAt(parts, chosen.get(i).orElse(notes.get(i).span()).start()) : part;
            add(part, notes.get(i), chosen.get(i), problems);
        }
        byOpinion.values().forEach(MarkedNotes::inOrder);
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                problems.add(new ParseProblem(
                        ParseProblem.Kind.FOOTNOTE_MISSING,
                        "The text refers to footnote " + references.get(i).value() + ", but prints no such note.",
                        references.get(i).span()));
            }
        }
        return byOpinion;
    }

    private static List<Mark> outermost(List<Mark> notes) {
        List<Mark> outer = new ArrayList<>();
        for (Mark note : notes) {
            if (outer.isEmpty() || !outer.getLast().span().contains(note.span())) {
                outer.add(note);
            }
        }
        return outer;
    }

    /// The reference of each note: one to its mark in the opinion in which it stands, else one in any other, in order.
    private List<Optional<Span>> choose(
            List<OpinionPart> parts, List<Mark> notes, List<Mark> references, boolean[] used) {
        boolean apart = apart(notes, references);
        Map<String, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < references.size(); i++) {
            int part = apart ? partAt(parts, references.get(i).span().start()) : 0;
            waiting.computeIfAbsent(part + " " + references.get(i).value(), key -> new ArrayDeque<>()).add(i);
        }
        List<Optional<Span>> chosen = new ArrayList<>();
        int from = 0;
        for (Mark note : notes) {
            int own = apart ? partAt(parts, note.span().start()) : 0;
            int reference = take(waiting, own + " " + note.value());
            for (int part = own - 1; reference < 0 && part >= Math.max(0, own - MOST_OPINIONS); part--) {
                reference = take(waiting, part + " " + note.value());
            }
            if (reference >= 0) {
                used[reference] = true;
                chosen.add(Optional.of(references.get(reference).span()));
                continue;
            }
            Optional<Span> glued = references.isEmpty() ? glued(note, from, notes) : Optional.empty();
            from = glued.map(Span::end).orElse(from);
            chosen.add(glued);
        }
        return chosen;
    }

    /// Notes were found from the last to the first; one without a mark is known by its count.
    private static void inOrder(List<PrintedNote> notes) {
        Collections.reverse(notes);
        for (int i = 0; i < notes.size(); i++) {
            PrintedNote note = notes.get(i);
            if (note.mark().isEmpty()) {
                notes.set(i, new PrintedNote(Integer.toString(i + 1), note.label(), note.segments(), note.reference()));
            }
        }
    }

    /// Whether notes stand between references, each opinion's after it; else all stand together after all opinions.
    private static boolean apart(List<Mark> notes, List<Mark> references) {
        return !references.isEmpty()
                && !notes.isEmpty()
                && notes.getFirst().span().start() < references.getLast().span().start();
    }

    private static int take(Map<String, Deque<Integer>> waiting, String key) {
        Deque<Integer> references = waiting.get(key);
        return references == null || references.isEmpty() ? -1 : references.removeFirst();
    }

    /// The next place outside the notes where a note's number is glued to the word or sign before it.
    private Optional<Span> glued(Mark note, int from, List<Mark> notes) {
        String mark = note.value();
        if (!mark.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int limit = notes.getFirst().span().start();
        int at = source.indexOf(mark, from);
        while (at >= 0 && at < limit) {
            int end = at + mark.length();
            if (isGlued(at, end)) {
                return Optional.of(new Span(at, end));
            }
            at = source.indexOf(mark, end);
        }
        return Optional.empty();
    }

    private boolean isGlued(int at, int end) {
        if (at < 2 || (end < source.length() && Character.isLetterOrDigit(source.charAt(end)))) {
            return false;
        }
        char last = source.charAt(at - 1);
        char before = source.charAt(at - 2);
        boolean open = end < source.length() && !Punctuation.isSpace(source.charAt(end))
                && ".,;:)\u201D\u2014".indexOf(source.charAt(end)) < 0;
        boolean word = Character.isLetter(last) && Character.isLowerCase(last);
        boolean sign = (Punctuation.isStop(last) || Punctuation.isCloser(last) || last == ',' || last == ';')
                && !Character.isDigit(before);
        return !open && (word || sign);
    }

    private void add(int part, Mark note, Optional<Span> reference, List<ParseProblem> problems) {
        Span body = body(note);
        if (body.isEmpty()) {
            return;
        }
        Span label = new Span(labelStart(note.span().start()), body.start());
        byOpinion.computeIfAbsent(part, key -> new ArrayList<>())
                .add(new PrintedNote(note.value(), label, List.of(body), reference));
        if (reference.isEmpty()) {
            problems.add(new ParseProblem(
                    ParseProblem.Kind.FOOTNOTE_UNMARKED,
                    "No reference in the text was found for this footnote.",
                    body));
        }
    }

    /// A note's words, without the mark before them.
    private Span body(Mark note) {
        Span span = Texts.trim(source, note.span());
        String mark = note.value().isEmpty() ? "\\d{1,3}" : Pattern.quote(note.value());
        Matcher label = label(mark).matcher(source);
        int start = span.start();
        while (label.region(start, span.end()).lookingAt() && label.end() > start) {
            start = label.end();
        }
        return Texts.trim(source, new Span(start, span.end()));
    }

    /// What may stand before a note's words: its mark, with brackets or a stop, or of a mark that was lost its stop.
    private static Pattern label(String mark) {
        return Pattern.compile("\\s*(?:[\\[(]?(?:FN|fn|n\\.)?\\s?" + mark
                + "\\s?[\\])]?(?:[.:](?=\\s)|(?=\\W)|$)|\\.\\s)\\s*");
    }

    /// Where the mark begins that stands on a note's line before it, or on a line of its own above.
    private int labelStart(int note) {
        int at = note;
        while (at > 0 && note - at < LONGEST_LABEL && source.charAt(at - 1) != '\n') {
            at--;
        }
        boolean line = at == 0 || source.charAt(at - 1) == '\n';
        return line ? at : note;
    }

    /// The index of the opinion in which a place lies, or of the last one before it.
    private static int partAt(List<OpinionPart> parts, int raw) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).span().start() <= raw) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 1);
    }
}
