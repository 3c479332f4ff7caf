package counterpoint.parse;

import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Divides a slip opinion of the Supreme Court of the United States at the pages that begin to count anew.
///
/// Each opinion has a first page of its own, with the caption and the byline below it; its running title says again
/// whose opinion it is and what it does. The byline is believed first, the title where there is no byline. Pages with
/// the title *Syllabus* are head matter.
final class TitledOpinions {
    private static final Pattern COURT = Pattern.compile("(?m)^[ \\t\\f]*SUPREME COURT OF THE UNITED STATES");
    private static final Pattern TITLE_JUDGE = Pattern
            .compile("(?<name>[A-Z][A-Z'\u2019.\\- ]*[A-Z]|[A-Z]), (?<office>C\\. ?J\\.|J\\.)");
    private static final Pattern CHIEF = Pattern.compile("(?<name>[A-Z][A-Z'\u2019-]+[A-Z]),\\s+C\\. ?J\\.");
    /// The reporter's notice above a caption is shorter, in characters.
    private static final int NOTICE = 1_000;
    /// A caption with a long list of parties is seldom longer, in characters.
    private static final int LONGEST_CAPTION = 8_000;

    private final SlipByline bylines = new SlipByline();

    /// The opinions in order; none if no page begins one.
    List<OpinionPart> split(String source, Span decision, Pagination pagination, Cleaner cleaner) {
        List<PrintedPage> firsts = firstPages(source, pagination);
        Optional<String> chief = chief(source, decision);
        List<OpinionPart> parts = new ArrayList<>();
        for (int i = 0; i < firsts.size(); i++) {
            int limit = i + 1 < firsts.size() ? firsts.get(i + 1).head().start() : decision.end();
            parts.add(part(source, firsts.get(i), limit, cleaner, chief));
        }
        return withJoiners(parts, source, decision, cleaner);
    }

    /// Where the opinions begin: at the first page that is none of the syllabus.
    static int afterSyllabus(Span decision, Pagination pagination) {
        return pagination.pages().stream()
                .filter(page -> !page.title().isEmpty() && !isSyllabus(page.title()))
                .mapToInt(page -> page.head().start())
                .findFirst()
                .orElse(decision.start());
    }

    /// The pages that begin an opinion; none where one opinion goes on below the other, as in bound volumes.
    private static List<PrintedPage> firstPages(String source, Pagination pagination) {
        boolean anew = pagination.pages().stream()
                .anyMatch(page -> page.isFirst() && !isSyllabus(page.title()));
        List<PrintedPage> firsts = new ArrayList<>();
        for (PrintedPage page : pagination.pages()) {
            boolean opens = opens(source, page) || (firsts.isEmpty() && !page.title().isEmpty());
            if (anew && opens && !isSyllabus(page.title())) {
                firsts.add(page);
            }
        }
        return firsts;
    }

    /// Whether a page counts anew, or has the court's name above its text where its number was lost.
    private static boolean opens(String source, PrintedPage page) {
        int end = Math.min(page.content().end(), page.content().start() + NOTICE);
        Matcher court = COURT.matcher(source).region(page.content().start(), end);
        return page.isFirst() || (page.number().isEmpty() && court.find());
    }

    private static boolean isSyllabus(String title) {
        return title.startsWith("Syllabus");
    }

    /// The Chief Justice, whom bylines may name by the office alone: `ROBERTS, C. J.`
    static Optional<String> chief(String source, Span decision) {
        Matcher chief = CHIEF.matcher(source).region(decision.start(), decision.end());
        return chief.find() ? Optional.of(JudgeNames.usual(chief.group("name"))) : Optional.empty();
    }

    private OpinionPart part(
            String source, PrintedPage page, int limit, Cleaner cleaner, Optional<String> chief) {
        Matcher court = COURT.matcher(source).region(page.content().start(), page.content().end());
        int start = court.find()
                ? Texts.trim(source, new Span(court.start(), court.end())).start()
                : Texts.trim(source, page.content()).start();
        int end = Texts.trim(source, new Span(start, Math.max(start, limit))).end();
        CleanText head = cleaner.clean(new Span(start, Math.min(end, start + LONGEST_CAPTION)));
        Optional<SlipByline.Found> found = bylines.find(head.text(), chief);
        if (found.isPresent()) {
            Span raw = head.rawSpan(found.get().span());
            int body = Math.min(end, Math.max(raw.end(), start));
            return new OpinionPart(
                    found.get().kind(),
                    found.get().author(),
                    found.get().joined(),
                    new Span(start, end),
                    new Span(Texts.trim(source, new Span(body, end)).start(), end));
        }
        return new OpinionPart(
                titleKind(page.title()), titleJudge(page.title()), List.of(), new Span(start, end),
                new Span(start, end));
    }

    private static OpinionKind titleKind(String title) {
        return title.equalsIgnoreCase("per curiam") ? OpinionKind.PER_CURIAM : BylineKind.of(title);
    }

    /// The judge whom a page's head names; empty if it names none.
    static Optional<Judge> titleJudge(String title) {
        Matcher judge = TITLE_JUDGE.matcher(title);
        return judge.find()
                ? Optional.of(new Judge(
                        JudgeNames.usual(judge.group("name")),
                        Optional.of(judge.group("office").startsWith("C") ? "Chief Justice" : "Justice")))
                : Optional.empty();
    }

    /// Who joined the opinion of the Court is said at the end of the syllabus only.
    private List<OpinionPart> withJoiners(List<OpinionPart> parts, String source, Span decision, Cleaner cleaner) {
        if (parts.isEmpty() || !parts.getFirst().joined().isEmpty() || parts.getFirst().author().isEmpty()) {
            return parts;
        }
        OpinionPart first = parts.getFirst();
        Span head = Texts.trim(source, new Span(decision.start(), first.span().start()));
        List<String> joined = bylines.lineUp(cleaner.clean(head).text());
        parts.set(0, new OpinionPart(first.kind(), first.author(), joined, first.span(), first.body()));
        return parts;
    }
}
