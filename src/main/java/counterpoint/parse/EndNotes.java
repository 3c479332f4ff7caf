package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds footnotes whose bodies are printed together after the opinion, a line each.
///
/// Their marks may be lost but for a full stop (`. We also held that …`); the marks in the text are not
/// (`by the fact finder.”1 We`). If there are more references than bodies, each body goes to the reference whose
/// surroundings share its words, and both keep their order.
final class EndNotes {
    private final NoteAlignment alignment = new NoteAlignment();

    /// The notes of one opinion, and problems for references without a body.
    List<PrintedNote> find(String source, Span body, List<ParseProblem> problems) {
        List<Label> labels = labels(source, body);
        if (labels.isEmpty()) {
            return List.of();
        }
        Span text = new Span(body.start(), labels.getFirst().mark().start());
        List<Span> references = references(source, text);
        List<Span> bodies = labels.stream().map(Label::body).toList();
        int[] chosen = alignment.align(source, references, bodies);
        List<PrintedNote> notes = new ArrayList<>();
        boolean[] used = new boolean[references.size()];
        for (int i = 0; i < labels.size(); i++) {
            Optional<Span> reference = chosen[i] < 0 ? Optional.empty() : Optional.of(references.get(chosen[i]));
            String mark = reference.map(place -> place.of(source)).orElse(Integer.toString(i + 1));
            notes.add(new PrintedNote(mark, labels.get(i).mark(), List.of(bodies.get(i)), reference));
            if (reference.isPresent()) {
                used[chosen[i]] = true;
            } else {
                problems.add(unreferenced(bodies.get(i)));
            }
        }
        report(references, used, problems);
        return notes;
    }

    private static ParseProblem unreferenced(Span body) {
        return new ParseProblem(
                ParseProblem.Kind.FOOTNOTE_UNMARKED, "No reference in the text was found for this footnote.", body);
    }

    private static void report(List<Span> references, boolean[] used, List<ParseProblem> problems) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                problems.add(new ParseProblem(
                        ParseProblem.Kind.FOOTNOTE_MISSING,
                        "The text refers to footnote " + (i + 1) + ", but prints no such note.",
                        references.get(i)));
            }
        }
    }

    /// A body with the mark before it.
    private record Label(Span mark, Span body) {
    }

    /// The lines at the opinion's end that all begin with a lost mark, first to last.
    private static List<Label> labels(String source, Span body) {
        List<Label> labels = new ArrayList<>();
        int end = body.end();
        while (end > body.start()) {
            int start = Math.max(body.start(), source.lastIndexOf('\n', end - 1) + 1);
            Span line = Texts.trim(source, new Span(start, end));
            if (!line.isEmpty()) {
                if (!isLostMark(source, line)) {
                    break;
                }
                Span text = Texts.trim(source, new Span(line.start() + 1, line.end()));
                labels.add(new Label(new Span(line.start(), line.start() + 1), text));
            }
            end = start - 1;
        }
        return labels.reversed();
    }

    private static boolean isLostMark(String source, Span line) {
        return line.length() > 3
                && source.charAt(line.start()) == '.'
                && Punctuation.isSpace(source.charAt(line.start() + 1))
                && source.charAt(line.start() + 2) != '.';
    }

    /// Marks glued to the punctuation before them, counting up from 1.
    private static List<Span> references(String source, Span text) {
        List<Span> references = new ArrayList<>();
        int at = text.start();
        while (at < text.end()) {
            if (!Texts.isDigit(source.charAt(at))) {
                at++;
                continue;
            }
            int end = Texts.digitsEnd(source, at);
            boolean expected = end - at < 6 && Integer.parseInt(source, at, end, 10) == references.size() + 1;
            if (expected && isReference(source, at, end)) {
                references.add(new Span(at, end));
            }
            at = end;
        }
        return references;
    }

    private static boolean isReference(String source, int at, int end) {
        if (at == 0) {
            return false;
        }
        char last = source.charAt(at - 1);
        boolean punctuated = Punctuation.isStop(last) || Punctuation.isCloser(last) || last == ';' || last == ',';
        boolean open = end < source.length() && !Punctuation.isSpace(source.charAt(end));
        if (!punctuated || open) {
            return false;
        }
        boolean decimal = at > 1 && Texts.isDigit(source.charAt(at - 2));
        return !decimal || opensSentence(source, end);
    }

    /// `id. at 153.3 In fact`: the digits before the stop are a page, those after it a mark, if a sentence follows.
    private static boolean opensSentence(String source, int end) {
        return end + 1 >= source.length()
                || source.charAt(end) == '\n'
                || Character.isUpperCase(source.charAt(end + 1));
    }
}
