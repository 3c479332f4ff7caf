package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the lines that are nothing but a rule: `____________`. They part things on the page and are no text.
final class RuleLines {
    private static final String RULE = "_____";

    private RuleLines() {
    }

    /// The rules within a span, in order.
    static List<Span> in(String source, Span within) {
        List<Span> rules = new ArrayList<>();
        int at = source.indexOf(RULE, within.start(), within.end());
        while (at >= 0) {
            int start = at;
            int end = at;
            while (end < within.end() && source.charAt(end) == '_') {
                end++;
            }
            if (isAlone(source, start, end, within)) {
                rules.add(new Span(start, end));
            }
            at = source.indexOf(RULE, end, within.end());
        }
        return rules;
    }

    private static boolean isAlone(String source, int start, int end, Span within) {
        int before = start;
        while (before > within.start() && isBlank(source.charAt(before - 1))) {
            before--;
        }
        int after = end;
        while (after < within.end() && isBlank(source.charAt(after))) {
            after++;
        }
        return (before == within.start() || isBreak(source.charAt(before - 1)))
                && (after == within.end() || isBreak(source.charAt(after)));
    }

    private static boolean isBlank(char c) {
        return Punctuation.isSpace(c) && !isBreak(c);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\f';
    }
}
