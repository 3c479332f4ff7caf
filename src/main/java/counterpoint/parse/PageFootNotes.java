package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.opinion.PageMarker;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds footnotes that a slip opinion's text layer ran into the page: the reference in the text, the body between
/// the page's last words and the next page's header.
///
/// ```
/// … gave this order approximately 25 seconds before the shooting. 1 3. Finkley and Stahl arrive …
/// … with their weapons pointed 1 Stahl’s body camera audio also picked up that order … 8 No. 20-1754 at Smith
/// ```
/// Marks count up within an opinion, and reference and body stand on the same page.
final class PageFootNotes {
    private static final int SHORTEST_BODY = 15;

    /// The notes of one opinion.
    ///
    /// @param body the opinion's text
    /// @param markers the page markers of the whole source
    List<PrintedNote> find(String source, Span body, List<PageMarker> markers) {
        List<PrintedNote> notes = new ArrayList<>();
        for (Span page : pages(body, markers)) {
            notes.addAll(onPage(source, page, notes.size() + 1));
        }
        return notes;
    }

    /// The stretches of a text between its page markers.
    static List<Span> pages(Span body, List<PageMarker> markers) {
        List<Span> pages = new ArrayList<>();
        int start = body.start();
        for (PageMarker marker : markers) {
            if (marker.span().start() >= start && marker.span().end() <= body.end()) {
                pages.add(new Span(start, marker.span().start()));
                start = marker.span().end();
            }
        }
        pages.add(new Span(start, body.end()));
        return pages;
    }

    private static List<PrintedNote> onPage(String source, Span page, int firstNumber) {
        List<Span> references = new ArrayList<>();
        List<Span> labels = new ArrayList<>();
        int referencesFrom = page.start();
        int labelsFrom = page.start();
        int referencesTo = page.end();
        for (int number = firstNumber;; number++) {
            Optional<Span> label = label(source, new Span(labelsFrom, page.end()), number);
            int to = label.map(Span::start).filter(start -> labels.isEmpty()).orElse(referencesTo);
            Optional<Span> reference = label.isEmpty() || to < referencesFrom
                    ? Optional.empty()
                    : reference(source, new Span(referencesFrom, to), number);
            if (label.isEmpty() || reference.isEmpty()) {
                return notes(source, page, firstNumber, references, labels);
            }
            references.add(reference.get());
            labels.add(label.get());
            referencesFrom = reference.get().end();
            referencesTo = labels.getFirst().start();
            labelsFrom = label.get().end();
        }
    }

    private static List<PrintedNote> notes(
            String source, Span page, int firstNumber, List<Span> references, List<Span> labels) {
        List<PrintedNote> notes = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : page.end();
            Span text = Texts.trim(source, new Span(labels.get(i).end(), end));
            notes.add(new PrintedNote(
                    Integer.toString(firstNumber + i), labels.get(i), List.of(text), Optional.of(references.get(i))));
        }
        return notes;
    }

    /// The first mark that stands after punctuation, as references do: `threat.4 We`, `829); 7 see`.
    private static Optional<Span> reference(String source, Span within, int number) {
        for (Span mark = next(source, within.start(), within.end(), number); mark != null; mark = next(source,
                mark.end(), within.end(), number)) {
            if (isReference(source, mark)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    private static boolean isReference(String source, Span mark) {
        int before = mark.start();
        while (before > 0 && mark.start() - before < 2 && Punctuation.isSpace(source.charAt(before - 1))) {
            before--;
        }
        if (before == 0) {
            return false;
        }
        char last = source.charAt(before - 1);
        boolean punctuated = Punctuation.isStop(last) || Punctuation.isCloser(last) || last == ';' || last == ','
                || last == ':';
        boolean decimal = before == mark.start() && before > 1 && Texts.isDigit(source.charAt(before - 2));
        boolean closed = mark.end() == source.length() || Punctuation.isSpace(source.charAt(mark.end()));
        return punctuated && closed && !decimal;
    }

    /// The last mark that stands before a capital, as bodies do: `pointed 1 Stahl’s body`, `7While Gant`.
    private static Optional<Span> label(String source, Span within, int number) {
        Optional<Span> found = Optional.empty();
        for (Span mark = next(source, within.start(), within.end(), number); mark != null; mark = next(source,
                mark.end(), within.end(), number)) {
            if (isLabel(source, mark) && within.end() - mark.end() > SHORTEST_BODY) {
                found = Optional.of(mark);
            }
        }
        return found;
    }

    private static boolean isLabel(String source, Span mark) {
        if (mark.start() > 0 && !Punctuation.isSpace(source.charAt(mark.start() - 1))) {
            return false;
        }
        int at = mark.end();
        while (at < source.length() && Punctuation.isSpace(source.charAt(at))) {
            at++;
        }
        while (at < source.length() && (Punctuation.isOpener(source.charAt(at)) || source.charAt(at) == '§')) {
            at++;
        }
        return at < source.length() && Character.isUpperCase(source.charAt(at)) && !isReporter(source, at);
    }

    /// `555 U.S. 223`, `8 F.3d`: a capital with a full stop within or after it is a reporter's name.
    private static boolean isReporter(String source, int at) {
        return at + 1 < source.length() && source.charAt(at + 1) == '.';
    }

    private static @Nullable Span next(String source, int from, int to, int number) {
        String digits = Integer.toString(number);
        int at = source.indexOf(digits, from, to);
        while (at >= 0) {
            int end = at + digits.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(source.charAt(at - 1)))
                    && (end == source.length() || !Texts.isDigit(source.charAt(end)));
            if (whole) {
                return new Span(at, end);
            }
            at = source.indexOf(digits, end, to);
        }
        return null;
    }
}
