package counterpoint.compare;

import counterpoint.authority.AuthorityResolver;
import counterpoint.authority.TableOfAuthorities;
import counterpoint.citation.CitationFinder;
import counterpoint.doctrine.Doctrine;
import counterpoint.doctrine.DoctrineTag;
import counterpoint.doctrine.PassageDoctrines;
import counterpoint.opinion.Block;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Pages;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.CleanText;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A majority and a dissent of a few lines, read as a whole decision is.
///
/// Each line is a paragraph, a passage and a page of its own: the majority's first line stands on page 1. A line that
/// begins with `#` is a heading.
final class SampleSides {
    private final Side majority;
    private final Side dissent;

    private SampleSides(Side majority, Side dissent) {
        this.majority = majority;
        this.dissent = dissent;
    }

    static SampleSides of(List<String> majority, List<String> dissent) {
        return of("Brennan", majority, "Sykes", dissent);
    }

    static SampleSides of(String author, List<String> majority, String dissenter, List<String> dissent) {
        List<String> lines = new ArrayList<>(majority);
        lines.addAll(dissent);
        SourceText source = new SourceText("sample.txt", StandardCharsets.UTF_8, String.join("\n", lines));
        List<PageMarker> pages = new ArrayList<>();
        Opinion first = opinion(source, OpinionKind.MAJORITY, author, 0, majority, pages);
        Opinion second = opinion(source, OpinionKind.DISSENT, dissenter, first.span().end(), dissent, pages);
        Decision decision = new Decision(source, Caption.unknown(), List.of(first, second), pages, List.of(),
                List.of());
        TableOfAuthorities cited = new AuthorityResolver().resolve(decision, new CitationFinder().find(decision));
        Pages of = Pages.of(decision, List.of());
        return new SampleSides(
                new Side(first, passages(first), cited.in(first.id()), of),
                new Side(second, passages(second), cited.in(second.id()), of));
    }

    /// A side each of whose passages discusses the doctrines of these names.
    static Side about(Side side, String... names) {
        List<DoctrineTag> tags = Stream.of(names)
                .map(name -> new Doctrine(name, name, name, "", List.of(), List.of()))
                .map(doctrine -> new DoctrineTag(doctrine, 1, List.of()))
                .toList();
        List<List<DoctrineTag>> each = side.passages().stream().map(_ -> tags).toList();
        return new Side(side.opinion(), side.passages(), side.mentions(), side.pages(),
                PassageDoctrines.given(side.passages(), each));
    }

    Side majority() {
        return majority;
    }

    Side dissent() {
        return dissent;
    }

    /// The links between the two, best first.
    List<Link> links() {
        return new LinkFinder().find(majority, dissent);
    }

    private static Opinion opinion(
            SourceText source, OpinionKind kind, String judge, int start, List<String> lines, List<PageMarker> pages) {
        List<Block> body = new ArrayList<>();
        int at = start;
        for (String line : lines) {
            Span span = new Span(at, at + line.length());
            CleanText text = CleanText.verbatim(source, span);
            body.add(line.startsWith("#")
                    ? new Heading(text, 1, Optional.empty(), Optional.of(line))
                    : new Paragraph(text, body.size() + 1, false, false));
            pages.add(new PageMarker(
                    Integer.toString(pages.size() + 1), PageMarker.SLIP, new Span(span.start(), span.start())));
            at += line.length() + 1;
        }
        return new Opinion(
                kind.id(),
                kind,
                Optional.of(new Judge(judge, Optional.of("Circuit Judge"))),
                List.of(),
                new Span(start, at),
                body,
                List.of());
    }

    private static List<Passage> passages(Opinion opinion) {
        List<Passage> passages = new ArrayList<>();
        for (int block = 0; block < opinion.body().size(); block++) {
            if (opinion.body().get(block) instanceof Paragraph paragraph) {
                CleanText text = paragraph.text();
                passages.add(new Passage(
                        opinion.id(),
                        passages.size() + 1,
                        paragraph.number(),
                        text.text(),
                        List.of(new Place(opinion.id(), false, block, new Span(0, text.length()))),
                        text.rawSpan()));
            }
        }
        return passages;
    }
}
