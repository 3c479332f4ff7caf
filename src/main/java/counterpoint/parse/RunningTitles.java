package counterpoint.parse;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the pages of a slip opinion whose heads have two parts, as the Supreme Court of the United States prints them:
/// a line with the page's number, and below it the title of the opinion on the page.
///
/// ```
///                  Cite as: 556 U. S. ____ (2009)            3
///
///                      Opinion of the Court
/// ```
/// Even pages have the case's name in place of the citation, `4     MONTEJO v. LOUISIANA`. Two titles printed over each
/// other come out as several lines; all of them are head.
final class RunningTitles {
    private static final Pattern CITED = Pattern.compile(
            "\\s*(?:Cite as:.*?\\(\\d{4}\\)|\\((?:Slip|Bench) Opinion\\).*?|OCTOBER TERM,? \\d{4})(?:(?<!TERM|TERM,)\\s+(?<number>\\d{1,4}))?\\s*");
    /// Without one of these no head has the form of [#CITED].
    private static final List<String> SIGNS = List.of("Cite as:", "OCTOBER TERM", "(Slip Opinion)", "(Bench Opinion)");
    private static final Pattern NAMED = Pattern.compile("(?<number>\\d{1,4})\\s{2,}\\S.{2,120}");
    /// The line of an even page; with a title below it that names an opinion it is a head, even the only one.
    private static final Pattern NAMED_CASE = Pattern
            .compile("(?m)^[ \\t\\f]*\\d{1,4}[ \\t]{2,}[A-Z][^a-z\\n]{1,60} v\\. [^a-z\\n]{2,60}$");
    private static final String VERSUS = " v. ";
    private static final Pattern TITLE = Pattern.compile(
            "(?s).*\\b(?:Syllabus|Opinion of|Opinion in|Per Curiam|PER CURIAM|Statement of|Appendix|Decree|Order|JJ?\\.).*");
    /// A title so long that it reaches the margins.
    private static final Pattern WHOLE_TITLE = Pattern
            .compile("Opinion of .*|Statement of .*|.*\\bJ\\., (?:concurring|dissenting|respecting|in chambers)\\b.*");
    private static final int MOST_BLANK = 3;
    private static final int MOST_TITLE_LINES = 6;
    private static final int LEAST_INDENT = 6;
    /// A line with more printed characters is no title.
    private static final int LONGEST_TITLE = 90;

    /// The head of a page, by lines.
    private record Head(int firstLine, int lastLine, OptionalInt number, String title) {
    }

    /// The pages of a decision; empty if it is not printed so.
    Pagination find(String source, Span decision) {
        if (!isSigned(source, decision) && !namesCase(source, decision)) {
            return Pagination.NONE;
        }
        List<TextLine> lines = TextLine.in(source, decision);
        boolean fed = lines.stream().anyMatch(TextLine::opensPage);
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean top = i == 0 || lines.get(i).opensPage();
            boolean possible = !fed || top || isCited(source, lines.get(i));
            Optional<Head> head = possible ? headAt(source, lines, i) : Optional.empty();
            head.ifPresent(heads::add);
            i = head.map(Head::lastLine).orElse(i);
        }
        boolean sure = heads.stream()
                .anyMatch(head -> isCited(source, lines.get(head.firstLine()))
                        || (isNamedCase(source, lines.get(head.firstLine()))
                                && WHOLE_TITLE.matcher(head.title()).matches()));
        return sure ? new Pagination(pages(source, decision, lines, heads), true) : Pagination.NONE;
    }

    private static boolean isSigned(String source, Span decision) {
        return SIGNS.stream().anyMatch(sign -> source.indexOf(sign, decision.start(), decision.end()) >= 0);
    }

    /// Whether any line has the form of [#NAMED_CASE]; only those that name a party in capitals are read.
    private static boolean namesCase(String source, Span decision) {
        Matcher named = NAMED_CASE.matcher(source);
        int versus = source.indexOf(VERSUS, decision.start(), decision.end());
        while (versus >= 0) {
            int next = versus + VERSUS.length();
            if (versus > decision.start() && !isSmall(source.charAt(versus - 1))) {
                int start = Math.max(decision.start(), source.lastIndexOf('\n', versus) + 1);
                int end = Math.min(decision.end(), Texts.lineEnd(source, versus));
                // For a pattern no line ends between a carriage return and its line break.
                boolean returned = source.charAt(end - 1) == '\r';
                if (named.region(start, returned ? end - 1 : end).find()) {
                    return true;
                }
                next = end;
            }
            versus = source.indexOf(VERSUS, next, decision.end());
        }
        return false;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isCited(String source, TextLine line) {
        Span printed = line.printed(source);
        return printed.length() < LONGEST_TITLE + 60
                && !printed.isEmpty()
                && CITED.matcher(printed.of(source)).matches();
    }

    private static boolean isNamedCase(String source, TextLine line) {
        return NAMED_CASE.matcher(line.printed(source).of(source)).matches();
    }

    private static Optional<Head> headAt(String source, List<TextLine> lines, int index) {
        String line = lines.get(index).printed(source).of(source);
        Matcher cited = CITED.matcher(line);
        Matcher named = NAMED.matcher(line);
        boolean isCited = cited.matches();
        if (!isCited && !named.matches()) {
            return Optional.empty();
        }
        int first = index + 1;
        while (first < lines.size() && first - index <= MOST_BLANK && lines.get(first).isBlank(source)) {
            first++;
        }
        int end = first;
        while (end < lines.size() && end - first < MOST_TITLE_LINES && isTitleLine(source, lines.get(end))) {
            end++;
        }
        String title = title(source, lines, first, end);
        boolean titled = TITLE.matcher(title).matches();
        if (!isCited && !titled) {
            return Optional.empty();
        }
        String number = isCited ? cited.group("number") : named.group("number");
        OptionalInt page = number == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number));
        return Optional.of(new Head(index, titled ? end - 1 : index, page, titled ? title : ""));
    }

    private static boolean isTitleLine(String source, TextLine line) {
        Span printed = line.printed(source);
        return !printed.isEmpty()
                && !line.opensPage()
                && printed.length() <= LONGEST_TITLE
                && (line.indent(source) >= LEAST_INDENT
                        || WHOLE_TITLE.matcher(printed.of(source)).matches());
    }

    private static String title(String source, List<TextLine> lines, int from, int to) {
        StringBuilder title = new StringBuilder();
        for (int i = from; i < to; i++) {
            title.append(title.isEmpty() ? "" : " ").append(lines.get(i).printed(source).of(source));
        }
        return Texts.singleSpaced(title.toString());
    }

    private static List<PrintedPage> pages(String source, Span decision, List<TextLine> lines, List<Head> heads) {
        List<PrintedPage> pages = new ArrayList<>();
        headless(source, decision, lines, heads.getFirst()).ifPresent(pages::add);
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            int start = lines.get(head.firstLine()).span().start();
            int end = i + 1 < heads.size()
                    ? lines.get(heads.get(i + 1).firstLine()).span().start()
                    : decision.end();
            int headEnd = Math.min(end, lines.get(head.lastLine()).printed(source).end());
            Span printed = new Span(lines.get(head.firstLine()).printed(source).start(), headEnd);
            int contentEnd = Math.max(headEnd, Texts.trim(source, new Span(headEnd, end)).end());
            pages.add(new PrintedPage(
                    new Span(start, contentEnd),
                    printed,
                    new Span(headEnd, contentEnd),
                    head.number(),
                    head.title()));
        }
        return pages;
    }

    /// What stands above the first head: the end of a page, where the text was taken from the midst of an opinion. A
    /// head that is not the first of its opinion names the opinion of the page before it too.
    private static Optional<PrintedPage> headless(
            String source, Span decision, List<TextLine> lines, Head first) {
        int end = lines.get(first.firstLine()).span().start();
        Span above = Texts.trim(source, new Span(decision.start(), Math.max(decision.start(), end)));
        if (above.isEmpty()) {
            return Optional.empty();
        }
        String title = first.number().orElse(1) > 1 ? first.title() : "";
        Span head = new Span(above.start(), above.start());
        return Optional.of(new PrintedPage(above, head, above, OptionalInt.empty(), title));
    }
}
