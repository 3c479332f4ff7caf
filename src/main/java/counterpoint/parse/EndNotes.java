package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds footnotes whose bodies are printed together after the opinion, a line each.
///
/// Their marks may be lost but for a full stop (`. We also held that …`) or the arrow that leads back to the text (`We also
/// held that … ↵`); the marks in the text are not (`by the fact finder.”1 We`). They may go on counting from the opinion
/// before. If there are more references than bodies, each body goes to the reference whose
/// surroundings share its words, and both keep their order.
final class EndNotes {
    private static final int MOST_DIGITS = 3;
    /// The arrow behind a note on a web page.
    private static final char BACK = '\u21B5';
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
        report(source, references, used, problems);
        return notes;
    }

    /// What is said of a note to which nothing refers.
    static ParseProblem unreferenced(Span body) {
        return new ParseProblem(
                ParseProblem.Kind.FOOTNOTE_UNMARKED, "No reference in the text was found for this footnote.", body);
    }

    private static void report(
            String source, List<Span> references, boolean[] used, List<ParseProblem> problems) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                problems.add(new ParseProblem(
                        ParseProblem.Kind.FOOTNOTE_MISSING,
                        "The text refers to footnote " + references.get(i).of(source) + ", but prints no such note.",
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
                Optional<Label> label = label(source, line);
                if (label.isEmpty()) {
                    break;
                }
                labels.add(label.get());
            }
            end = start - 1;
        }
        return labels.reversed();
    }

    private static Optional<Label> label(String source, Span line) {
        if (isLostMark(source, line)) {
            Span text = Texts.trim(source, new Span(line.start() + 1, line.end()));
            return Optional.of(new Label(new Span(line.start(), line.start() + 1), text));
        }
        if (source.charAt(line.end() - 1) == BACK && line.length() > 3) {
            Span text = Texts.trim(source, new Span(line.start(), line.end() - 1));
            return Optional.of(new Label(new Span(line.end() - 1, line.end()), text));
        }
        return Optional.empty();
    }

    private static boolean isLostMark(String source, Span line) {
        return line.length() > 3
                && source.charAt(line.start()) == '.'
                && Punctuation.isSpace(source.charAt(line.start() + 1))
                && source.charAt(line.start() + 2) != '.';
    }

    /// Marks glued to the punctuation before them, counting up from 1; if there is no 1, those that count on longest.
    private static List<Span> references(String source, Span text) {
        List<Span> glued = glued(source, text);
        List<Span> best = counting(source, glued, 1);
        for (Span first : best.isEmpty() ? glued : List.<Span>of()) {
            List<Span> run = counting(source, glued, number(source, first));
            best = run.size() > best.size() ? run : best;
        }
        return best;
    }

    private static List<Span> glued(String source, Span text) {
        List<Span> glued = new ArrayList<>();
        int at = text.start();
        while (at < text.end()) {
            if (!Texts.isDigit(source.charAt(at))) {
                at++;
                continue;
            }
            int end = Texts.digitsEnd(source, at);
            if (end - at <= MOST_DIGITS && isReference(source, at, end)) {
                glued.add(new Span(at, end));
            }
            at = end;
        }
        return glued;
    }

    private static List<Span> counting(String source, List<Span> glued, int first) {
        List<Span> run = new ArrayList<>();
        for (Span mark : glued) {
            if (number(source, mark) == run.size() + first) {
                run.add(mark);
            }
        }
        return run;
    }

    private static int number(String source, Span mark) {
        return Integer.parseInt(source, mark.start(), mark.end(), 10);
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
