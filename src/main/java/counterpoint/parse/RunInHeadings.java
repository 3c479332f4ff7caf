package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds headings in a text that has lost its lines, where they run into it: `… of jurisdiction. I. A. As in many
/// qualified immunity cases, the factual record …`.
///
/// A heading follows the end of a sentence or another heading.
final class RunInHeadings {
    private static final Pattern NUMBER = Pattern.compile("([IVXL]{1,6}|[A-Z]|[1-9]\\d?)\\.(?= )");
    private static final int LONGEST_NUMBER = 6;
    private static final Pattern STARS = Pattern.compile("\\*(?: ?\\*){2,4}(?= |$)");

    private final HeadingSequence sequence = new HeadingSequence();
    private final RunInTitles titles;

    RunInHeadings(RunInTitles titles) {
        this.titles = titles;
    }

    /// The headings of one opinion's clean text, in order.
    List<FoundHeading> find(String text) {
        List<Span> candidates = new ArrayList<>();
        List<FoundHeading> stars = new ArrayList<>();
        int lastEnd = 0;
        int at = 0;
        while (at < text.length()) {
            Optional<Span> found = startsAfter(text, at, lastEnd) ? at(text, at) : Optional.empty();
            if (found.isEmpty()) {
                at = text.indexOf(' ', at) + 1;
                if (at == 0) {
                    break;
                }
                continue;
            }
            Span span = found.get();
            if (text.charAt(at) == '*') {
                stars.add(new FoundHeading(span, 1, Optional.empty(), Optional.of(span), false));
            } else {
                candidates.add(span);
            }
            lastEnd = span.end();
            at = Math.min(text.length(), span.end() + 1);
        }
        List<FoundHeading> headings = new ArrayList<>(titles.find(text, numbered(text, candidates)));
        headings.addAll(stars);
        headings.sort((first, second) -> first.span().compareTo(second.span()));
        return headings;
    }

    private List<FoundHeading> numbered(String text, List<Span> candidates) {
        List<String> printed = candidates.stream()
                .map(span -> text.substring(span.start(), span.end() - 1))
                .toList();
        List<Optional<HeadingSequence.Placed>> places = sequence
                .place(printed.stream().map(HeadingNumber::readings).toList());
        List<FoundHeading> headings = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).isPresent()) {
                int level = places.get(i).get().level();
                headings.add(new FoundHeading(
                        candidates.get(i), level, Optional.of(printed.get(i)), Optional.empty(), false));
            }
        }
        return headings;
    }

    private static Optional<Span> at(String text, int at) {
        if (text.charAt(at) != '*' && !hasStop(text, at)) {
            return Optional.empty();
        }
        Matcher matcher = (text.charAt(at) == '*' ? STARS : NUMBER).matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int next = matcher.end() + 1;
        boolean opens = next < text.length() && opensText(text.charAt(next));
        return opens ? Optional.of(new Span(at, matcher.end())) : Optional.empty();
    }

    /// Whether a stop ends what stands here as soon as [#NUMBER] has it; most sentences begin with a longer word.
    private static boolean hasStop(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_NUMBER && text.charAt(end) != '.' && text.charAt(end) != ' ') {
            end++;
        }
        return end < text.length() && text.charAt(end) == '.';
    }

    private static boolean opensText(char c) {
        return Character.isUpperCase(c) || c == '\u201C' || c == '"' || c == '[' || Texts.isDigit(c) || c == '*';
    }

    private static boolean startsAfter(String text, int at, int lastEnd) {
        if (at == 0 || at == lastEnd + 1) {
            return true;
        }
        if (at < 2) {
            return false;
        }
        char last = text.charAt(at - 2);
        return Punctuation.isStop(last) || Punctuation.isCloser(last);
    }
}
