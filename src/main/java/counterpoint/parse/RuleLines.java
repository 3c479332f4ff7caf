package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the lines that are nothing but a rule: `____________` or `--------`. They part things on the page and are no text.
final class RuleLines {
    private static final List<String> RULES = List.of("_____", "-----");

    private RuleLines() {
    }

    /// The rules within a span.
    static List<Span> in(String source, Span within) {
        List<Span> rules = new ArrayList<>();
        RULES.forEach(rule -> add(source, within, rule, rules));
        return rules;
    }

    private static void add(String source, Span within, String rule, List<Span> rules) {
        int at = source.indexOf(rule, within.start(), within.end());
        while (at >= 0) {
            int start = at;
            int end = at;
            while (end < within.end() && source.charAt(end) == rule.charAt(0)) {
                end++;
            }
            if (isAlone(source, start, end, within)) {
                rules.add(new Span(start, end));
            }
            at = source.indexOf(rule, end, within.end());
        }
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
