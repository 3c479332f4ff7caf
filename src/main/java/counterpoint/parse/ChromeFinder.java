package counterpoint.parse;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a web page's navigation and document details from the decision between them.
///
/// At the top stand short breadcrumbs, each ending in a bar (`Federal Courts |`), and a bare dash; at the end a
/// line `Document Info` and labelled details (`Docket Number: 20-1754`).
final class ChromeFinder {
    private static final int LONGEST_CRUMB = 120;
    private static final int MOST_DETAILS = 40;
    private static final Pattern DETAIL = Pattern.compile("\\s*([A-Z][A-Za-z ]{2,30}):\\s*(.{0,200}?)\\s*");
    private static final Pattern DETAILS_TITLE = Pattern
            .compile("\\s*(?:Document|Case|Opinion) (?:Info|Information|Details)\\s*");

    Chrome find(String source) {
        int start = topEnd(source);
        Map<String, String> details = new LinkedHashMap<>();
        int end = detailsStart(source, start, details);
        List<Span> spans = new ArrayList<>();
        Span top = Texts.trim(source, new Span(0, start));
        if (!top.isEmpty()) {
            spans.add(top);
        }
        Span foot = Texts.trim(source, new Span(end, source.length()));
        if (!foot.isEmpty()) {
            spans.add(foot);
        }
        return new Chrome(spans, Texts.trim(source, new Span(start, end)), details);
    }

    private static int topEnd(String source) {
        int at = 0;
        int crumbs = 0;
        int top = 0;
        while (at < source.length()) {
            int lineEnd = Texts.lineEnd(source, at);
            if (lineEnd - at > LONGEST_CRUMB) {
                return top;
            }
            String line = source.substring(at, lineEnd).strip();
            boolean crumb = line.endsWith("|") || line.endsWith("\u00BB") || line.endsWith(">");
            boolean close = crumbs > 0 && (line.equals("-") || line.equals("\u2014"));
            if (!crumb && !close && !line.isEmpty()) {
                return top;
            }
            crumbs += crumb ? 1 : 0;
            at = Math.min(lineEnd + 1, source.length());
            top = crumbs > 1 ? at : top;
            if (close) {
                return top;
            }
        }
        return 0;
    }

    /// Goes back from the end over lines of details to their title; the length of the source if there is none.
    private static int detailsStart(String source, int from, Map<String, String> details) {
        int end = source.length();
        for (int lines = 0; lines < MOST_DETAILS && end > from; lines++) {
            int start = source.lastIndexOf('\n', end - 1) + 1;
            if (end - start > 2 * LONGEST_CRUMB) {
                return source.length();
            }
            String line = source.substring(Math.max(start, from), end);
            if (DETAILS_TITLE.matcher(line).matches()) {
                return Math.max(start, from);
            }
            Matcher detail = DETAIL.matcher(line);
            if (detail.matches()) {
                details.put(detail.group(1), detail.group(2));
            } else if (!line.isBlank()) {
                break;
            }
            end = start - 1;
        }
        details.clear();
        return source.length();
    }
}
