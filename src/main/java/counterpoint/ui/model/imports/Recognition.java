package counterpoint.ui.model.imports;

import counterpoint.authority.Mention;
import counterpoint.authority.Resolution;
import counterpoint.casefile.SourceReading;
import counterpoint.citation.CitationKind;
import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Span;
import counterpoint.ui.model.imports.Finding.Sort;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts what was recognised in a source.
final class Recognition {
    private static final Set<CitationKind> LAW = Set.of(
            CitationKind.STATUTE, CitationKind.RULE, CitationKind.REGULATION, CitationKind.CONSTITUTION);
    private static final Set<CitationKind> OTHER = Set.of(
            CitationKind.SECONDARY, CitationKind.RECORD, CitationKind.INTERNAL);

    /// More opinions than this are not named one by one.
    private static final int NAMED = 4;

    private final SourceReading reading;
    private final Decision decision;

    Recognition(SourceReading reading) {
        this.reading = reading;
        this.decision = reading.decision();
    }

    List<Finding> findings() {
        return Stream.of(
                opinions(), pages(), headings(), paragraphs(), footnotes(), quotations(), brokenWords(), repairs(),
                citations())
                .filter(finding -> finding.count() > 0)
                .toList();
    }

    private Finding opinions() {
        List<Span> places = decision.opinions().stream().map(opinion -> start(opinion.span())).toList();
        return new Finding(
                Sort.OPINIONS,
                places.size(),
                Texts.of("report.opinions", places.size()),
                listed(decision.opinions().stream().map(this::opinion).toList()),
                unsure(ParseProblem.Kind.AUTHOR_UNKNOWN, ParseProblem.Kind.KIND_UNKNOWN),
                places);
    }

    private String opinion(Opinion opinion) {
        String name = Side.nameOf(opinion.kind()).toLowerCase(Locale.US);
        long begun = decision.pages().stream().filter(page -> opinion.span().contains(page.span())).count();
        long pages = begun + (decision.pageLabelAt(opinion.span().start()).isPresent() ? 1 : 0);
        return pages == 0 ? name : Texts.of("report.opinion", name, pages);
    }

    private Finding pages() {
        Map<String, List<PageMarker>> series = decision.pages().stream()
                .collect(Collectors.groupingBy(PageMarker::series, LinkedHashMap::new, Collectors.toList()));
        List<String> runs = new ArrayList<>();
        series.forEach((name, pages) -> {
            List<String> counted = numberedThrough(pages);
            if (!name.equals(PageMarker.SLIP) && !name.equals(PageMarker.STAR)) {
                counted.set(0, Texts.of("report.pages.of", name, counted.getFirst()));
            }
            runs.addAll(counted);
        });
        return finding(
                Sort.PAGES,
                decision.pages().stream().map(PageMarker::span).toList(),
                Texts.of("report.pages", decision.pages().size()),
                Texts.of("report.pages.detail", listed(runs)),
                unsure(ParseProblem.Kind.PAGE_SEQUENCE));
    }

    /// A print that numbers each opinion from 1 has as many runs as opinions: `1 to 2`, `1`.
    private static List<String> numberedThrough(List<PageMarker> pages) {
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= pages.size(); i++) {
            if (i == pages.size() || pages.get(i).label().equals(pages.get(first).label())) {
                String from = pages.get(first).label();
                String to = pages.get(i - 1).label();
                runs.add(from.equals(to) ? from : Texts.of("report.pages.run", from, to));
                first = i;
            }
        }
        return runs;
    }

    private Finding headings() {
        List<Heading> headings = blocks(Heading.class);
        List<Span> named = headings.stream().filter(one -> !one.isSeparator()).map(Block::span).toList();
        int breaks = headings.size() - named.size();
        String detail = breaks == 0 ? "" : Texts.of("report.headings.breaks", breaks);
        return finding(Sort.HEADINGS, named, Texts.of("report.headings", named.size()), detail, 0);
    }

    private Finding paragraphs() {
        List<Paragraph> own = blocks(Paragraph.class).stream().filter(one -> !one.continued()).toList();
        long inferred = own.stream().filter(Paragraph::inferred).count();
        String detail = inferred == 0 ? "" : Texts.of("report.paragraphs.inferred", inferred);
        return finding(
                Sort.PARAGRAPHS,
                own.stream().map(Block::span).toList(),
                Texts.of("report.paragraphs", own.size()),
                detail,
                0);
    }

    private Finding footnotes() {
        List<Span> places = decision.opinions().stream()
                .flatMap(opinion -> opinion.footnotes().stream())
                .map(Block::span)
                .toList();
        List<String> runs = decision.opinions().stream()
                .filter(opinion -> !opinion.footnotes().isEmpty())
                .map(Recognition::notes)
                .toList();
        return finding(
                Sort.FOOTNOTES,
                places,
                Texts.of("report.footnotes", places.size()),
                listed(runs),
                unsure(ParseProblem.Kind.FOOTNOTE_MISSING, ParseProblem.Kind.FOOTNOTE_UNMARKED));
    }

    private static String notes(Opinion opinion) {
        List<Footnote> notes = opinion.footnotes();
        String name = Side.nameOf(opinion.kind()).toLowerCase(Locale.US);
        String first = notes.getFirst().mark();
        String last = notes.getLast().mark();
        return notes.size() == 1
                ? Texts.of("report.footnotes.one", name, first)
                : Texts.of("report.footnotes.run", name, first, last);
    }

    private Finding quotations() {
        List<Span> places = blocks(BlockQuotation.class).stream().map(Block::span).toList();
        long inferred = blocks(BlockQuotation.class).stream().filter(BlockQuotation::inferred).count();
        String detail = inferred == 0 ? "" : Texts.of("report.quotations.inferred", inferred);
        return finding(Sort.QUOTATIONS, places, Texts.of("report.quotations", places.size()), detail, 0);
    }

    /// Words that a line's end parted: the hyphen was taken out.
    private Finding brokenWords() {
        List<Span> places = decision.opinions().stream()
                .flatMap(opinion -> Stream.concat(opinion.body().stream(), opinion.footnotes().stream()))
                .flatMap(block -> rejoined(block).stream())
                .sorted()
                .toList();
        return finding(
                Sort.BROKEN_WORDS,
                places,
                Texts.of("report.broken", places.size()),
                Texts.of("report.broken.detail"),
                0);
    }

    private List<Span> rejoined(Block block) {
        List<Span> segments = block.text().rawSegments(new Span(0, block.text().length()));
        List<Span> places = new ArrayList<>();
        for (int index = 1; index < segments.size(); index++) {
            Span gap = new Span(
                    Math.min(segments.get(index - 1).end(), segments.get(index).start()),
                    segments.get(index).start());
            char first = gap.isEmpty() ? ' ' : decision.source().text().charAt(gap.start());
            if (first == '-' || first == '\u00AD') {
                places.add(gap);
            }
        }
        return places;
    }

    private Finding repairs() {
        List<Span> places = problems(ParseProblem.Kind.REPAIRED);
        return finding(
                Sort.REPAIRS, places, Texts.of("report.repairs", places.size()), Texts.of("report.repairs.detail"), 0);
    }

    private Finding citations() {
        List<Mention> mentions = reading.authorities().mentions().stream().filter(Mention::countsAsMention).toList();
        long unresolved = mentions.stream()
                .filter(mention -> mention.resolution().state() != Resolution.State.RESOLVED)
                .count();
        Map<CitationKind, Long> kinds = mentions.stream()
                .collect(Collectors.groupingBy(mention -> mention.citation().kind(), Collectors.counting()));
        ToLongFunction<Set<CitationKind>> count = sought -> sought.stream()
                .mapToLong(kind -> kinds.getOrDefault(kind, 0L))
                .sum();
        long full = count.applyAsLong(Set.of(CitationKind.FULL));
        long shortened = count.applyAsLong(Set.of(CitationKind.SHORT));
        long id = count.applyAsLong(Set.of(CitationKind.ID));
        long supra = count.applyAsLong(Set.of(CitationKind.SUPRA));
        long name = count.applyAsLong(Set.of(CitationKind.NAME));
        long law = count.applyAsLong(LAW);
        long other = count.applyAsLong(OTHER);
        String detail = Stream.of(
                said(full, Texts.of("report.citations.full", full)),
                said(shortened, Texts.of("report.citations.short", shortened)),
                said(id, Texts.of("report.citations.id", id)),
                said(supra, Texts.of("report.citations.supra", supra)),
                said(name, Texts.of("report.citations.name", name)),
                said(law, Texts.of("report.citations.law", law)),
                said(other, Texts.of("report.citations.other", other)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        List<Span> places = mentions.stream().map(mention -> mention.citation().raw()).toList();
        return finding(
                Sort.CITATIONS, places, Texts.of("report.citations", places.size()), detail, (int) unresolved);
    }

    /// Nothing is said of what there is none of.
    private static Optional<String> said(long count, String words) {
        return count == 0 ? Optional.empty() : Optional.of(words);
    }

    private <T extends Block> List<T> blocks(Class<T> kind) {
        return decision.opinions().stream()
                .flatMap(opinion -> opinion.body().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private int unsure(ParseProblem.Kind... kinds) {
        return problems(kinds).size();
    }

    private List<Span> problems(ParseProblem.Kind... kinds) {
        List<ParseProblem.Kind> wanted = List.of(kinds);
        return decision.problems().stream()
                .filter(problem -> wanted.contains(problem.kind()))
                .map(ParseProblem::span)
                .toList();
    }

    private static Finding finding(Sort sort, List<Span> places, String name, String detail, int unsure) {
        return new Finding(sort, places.size(), name, detail, unsure, places);
    }

    /// A list in words, cut where it would be long.
    private static String listed(List<String> names) {
        return names.size() <= NAMED
                ? String.join(", ", names)
                : Texts.of(
                        "report.andMore",
                        String.join(", ", names.subList(0, NAMED - 1)),
                        names.size() - NAMED + 1);
    }

    private static Span start(Span span) {
        return new Span(span.start(), span.start());
    }
}
