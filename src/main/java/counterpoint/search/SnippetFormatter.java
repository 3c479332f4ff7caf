package counterpoint.search;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/// Makes a [Snippet] of the fragments that the highlighter has chosen.
final class SnippetFormatter extends PassageFormatter {
    @Override
    public Snippet format(Passage[] fragments, String content) {
        StringBuilder text = new StringBuilder();
        List<Span> found = new ArrayList<>();
        int at = 0;
        for (Passage fragment : fragments) {
            boolean gap = fragment.getStartOffset() > at;
            text.append(text.isEmpty() ? (gap ? "… " : "") : (gap ? " … " : " "));
            Span part = trimmed(new Span(fragment.getStartOffset(), fragment.getEndOffset()), content);
            for (Span match : matches(fragment, content)) {
                found.add(match.shift(text.length() - part.start()));
            }
            text.append(content, part.start(), part.end());
            at = fragment.getEndOffset();
        }
        if (!content.substring(at).isBlank()) {
            text.append(" …");
        }
        return new Snippet(text.toString().replace('\n', ' '), found);
    }

    /// The matches in order; those that overlap or stand in one printed word (`Crawford-El`, `F.3d`) as one.
    private static List<Span> matches(Passage fragment, String content) {
        List<Span> sorted = new ArrayList<>();
        for (int match = 0; match < fragment.getNumMatches(); match++) {
            int start = fragment.getMatchStarts()[match];
            int end = Math.min(fragment.getMatchEnds()[match], fragment.getEndOffset());
            sorted.add(new Span(start, end));
        }
        sorted.sort(null);
        List<Span> joined = new ArrayList<>();
        for (Span match : sorted) {
            if (!joined.isEmpty() && isOneWord(joined.getLast(), match, content)) {
                joined.add(joined.removeLast().cover(match));
            } else {
                joined.add(match);
            }
        }
        joined.replaceAll(match -> withLastStop(match, content, fragment.getEndOffset()));
        return joined;
    }

    /// `U.S.` with its last full stop.
    private static Span withLastStop(Span match, String content, int end) {
        boolean initials = match.length() > 1 && content.charAt(match.end() - 2) == '.';
        boolean stop = match.end() < end && content.charAt(match.end()) == '.';
        return initials && stop ? new Span(match.start(), match.end() + 1) : match;
    }

    private static boolean isOneWord(Span before, Span after, String content) {
        return after.start() <= before.end()
                || content.substring(before.end(), after.start()).chars().noneMatch(SnippetFormatter::parts);
    }

    private static boolean parts(int character) {
        return Character.isWhitespace(character) || Character.isLetterOrDigit(character);
    }

    private static Span trimmed(Span span, String content) {
        int start = span.start();
        int end = span.end();
        while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(content.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }
}
