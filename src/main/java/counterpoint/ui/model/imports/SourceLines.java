package counterpoint.ui.model.imports;

import counterpoint.opinion.Decision;
import counterpoint.opinion.PageMarker;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Reads stretches of a source that no opinion's body covers: paragraphs at empty lines, runs of spaces as one, page
/// markers left out.
final class SourceLines {
    private final String source;
    private final List<Span> pages;

    SourceLines(Decision decision) {
        this.source = decision.source().text();
        this.pages = decision.pages().stream().map(PageMarker::span).toList();
    }

    /// The paragraphs within a raw span; none if it prints nothing.
    List<CleanText> paragraphs(Span span) {
        List<CleanText> paragraphs = new ArrayList<>();
        int from = span.start();
        for (Span page : pages) {
            if (page.end() > span.start() && page.start() < span.end()) {
                add(new Span(from, Math.max(from, page.start())), paragraphs);
                from = Math.max(from, Math.min(span.end(), page.end()));
            }
        }
        add(new Span(from, span.end()), paragraphs);
        return paragraphs;
    }

    private void add(Span span, List<CleanText> paragraphs) {
        CleanText.Builder words = new CleanText.Builder();
        int lineFeeds = 0;
        for (int at = span.start(); at < span.end(); at++) {
            char letter = source.charAt(at);
            if (isSpace(letter)) {
                lineFeeds += letter == '\n' ? 1 : 0;
                continue;
            }
            if (lineFeeds > 1 && words.length() > 0) {
                paragraphs.add(words.build());
                words = new CleanText.Builder();
            } else if (words.length() > 0 && isSpace(source.charAt(at - 1))) {
                words.append(' ', at - 1);
            }
            lineFeeds = 0;
            words.append(letter, at);
        }
        if (words.length() > 0) {
            paragraphs.add(words.build());
        }
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
