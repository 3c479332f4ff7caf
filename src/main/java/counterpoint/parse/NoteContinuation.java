package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.language.Sentences;
import counterpoint.language.Words;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds where a footnote that its page did not finish goes on.
///
/// It goes on at the foot of the next page, without a mark. The words of that page are then divided so that two
/// joins make sense: the note's last words with those that go on, and the page's own last words with the first of
/// the page after. A join makes sense if the source has the same words next to each other elsewhere (`not
/// entitled | to qualified immunity`), and no quotation is left open.
final class NoteContinuation {
    private final String source;
    private final WordPairs pairs;
    private final List<PageMarker> markers;

    NoteContinuation(String source, WordPairs pairs, List<PageMarker> markers) {
        this.source = source;
        this.pairs = pairs;
        this.markers = markers;
    }

    /// The notes of one opinion, each with its continuation as far as it is certain.
    List<PrintedNote> complete(Span body, List<PrintedNote> notes, List<ParseProblem> problems) {
        List<Span> pages = PageFootNotes.pages(body, markers);
        List<PrintedNote> completed = new ArrayList<>();
        int page = 0;
        for (int i = 0; i < notes.size(); i++) {
            PrintedNote note = notes.get(i);
            Span segment = note.segments().getLast();
            while (pages.get(page).end() < segment.end()) {
                page++;
            }
            boolean endsPage = Texts.trim(source, pages.get(page)).end() == segment.end();
            boolean ended = Sentences.isEnded(source, segment);
            if (ended || !endsPage || page + 1 == pages.size()) {
                completed.add(note);
                continue;
            }
            Span next = upToNote(pages.get(page + 1), i + 1 < notes.size() ? notes.get(i + 1) : note);
            int afterPage = page + 2 < pages.size() ? pages.get(page + 2).start() : body.end();
            Optional<Span> rest = rest(segment, next, afterPage);
            completed.add(rest.map(note::continuedBy).orElse(note));
            if (rest.isEmpty()) {
                problems.add(uncertain(note));
            }
        }
        return completed;
    }

    /// What stands on a page before the notes that begin there.
    private Span upToNote(Span page, PrintedNote following) {
        int label = following.label().start();
        return Texts.trim(source, page.contains(label) ? new Span(page.start(), label) : page);
    }

    private static ParseProblem uncertain(PrintedNote note) {
        return new ParseProblem(
                ParseProblem.Kind.FOOTNOTE_UNMARKED,
                "Footnote " + note.mark()
                        + " goes on on the next page, but it is not certain where; its rest was left in "
                        + "the text.",
                note.segments().getLast());
    }

    private Optional<Span> rest(Span note, Span page, int afterPage) {
        if (!Sentences.isEnded(source, page)) {
            return Optional.empty();
        }
        boolean open = quotesOpen(note);
        int best = -1;
        int bestScore = 0;
        boolean tied = false;
        int at = page.start();
        int before = page.start();
        int quote = page.start();
        for (Span word : Words.in(page.of(source))) {
            int start = word.start() + page.start();
            at = wordStart(start, before, at);
            before = start;
            quote = nextQuote(Math.max(at, quote), page.end());
            boolean closes = quote < page.end() && source.charAt(quote) == '\u201D';
            if (at == page.start() || open != closes) {
                continue;
            }
            int continued = pairs.supportAfter(note.end(), at);
            int resumed = pairs.supportBefore(at, afterPage);
            int score = continued > 0 && resumed > 0 ? continued + resumed : 0;
            if (score > bestScore) {
                best = at;
                bestScore = score;
                tied = false;
            } else if (score == bestScore && score > 0) {
                tied = true;
            }
        }
        return best < 0 || tied ? Optional.empty() : Optional.of(new Span(best, page.end()));
    }

    /// The word's start with the opening quotation mark or bracket before it; `last` if no space parts it from the word
    /// before, which begins at `before` and whose start so is `last`.
    private int wordStart(int start, int before, int last) {
        int at = start;
        while (at > before && !Punctuation.isSpace(source.charAt(at - 1))) {
            at--;
        }
        return at > before ? at : last;
    }

    private boolean quotesOpen(Span span) {
        int depth = 0;
        for (int i = span.start(); i < span.end(); i++) {
            depth += source.charAt(i) == '\u201C' ? 1 : source.charAt(i) == '\u201D' ? -1 : 0;
        }
        return depth > 0;
    }

    /// The first double quotation mark from `from` on; `to` if there is none.
    private int nextQuote(int from, int to) {
        int at = from;
        while (at < to && source.charAt(at) != '\u201C' && source.charAt(at) != '\u201D') {
            at++;
        }
        return at;
    }
}
