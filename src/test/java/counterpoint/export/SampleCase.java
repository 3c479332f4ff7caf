package counterpoint.export;

import static counterpoint.compare.SampleCitation.JOHNSON;
import static counterpoint.compare.SampleCitation.mention;
import static counterpoint.compare.SampleCitation.unresolved;

import counterpoint.authority.Mention;
import counterpoint.authority.TableOfAuthorities;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.compare.Comparison;
import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.ParseProblem;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.CleanText;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A small case made by hand: a majority and a dissent that cite one authority at the same page.
final class SampleCase {
    static final String MAJORITY = """
            I. Standard <of> Review
            No appeal lies from a dispute of fact. Johnson, 515 U.S. at 313.1 We agree & affirm.
            A rule quoted here.
            Roe, 9 F.4th at 12, differs.
            A note about “fact”.""";

    static final String DISSENT = """
            The majority misreads *1135 Johnson, 515 U.S. at 313, again.""";

    private SampleCase() {
    }

    static CaseFile twoOpinions() {
        CaseOpinion majority = majority();
        CaseOpinion dissent = dissent();
        Comparison comparison = Comparison.of(
                majority.readingText().side(), dissent.readingText().side());
        return file(List.of(majority, dissent), comparison, Optional.of(new CaseFile.Sides("majority", "dissent")));
    }

    static CaseFile oneOpinion() {
        return file(List.of(majority()), Comparison.NONE, Optional.empty());
    }

    /// The case of two opinions under another name.
    static CaseFile named(String name) {
        CaseFile file = twoOpinions();
        Caption caption = new Caption(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), List.of());
        return new CaseFile(file.id(), caption, file.decisions(), file.opinions(), file.authorities(), file.sides(),
                file.comparison(), List.of());
    }

    /// The dissent alone, as a database prints it.
    static CaseFile inDatabase(String citation) {
        CaseFile file = file(List.of(dissent(PageMarker.STAR)), Comparison.NONE, Optional.empty());
        Caption known = file.caption();
        Caption caption = new Caption(known.name(), known.docket(), known.court(), known.argued(), known.decided(),
                List.of(citation), known.judges());
        return new CaseFile(file.id(), caption, file.decisions(), file.opinions(), file.authorities(), file.sides(),
                file.comparison(), List.of());
    }

    static CaseFile file(List<CaseOpinion> opinions, Comparison comparison, Optional<CaseFile.Sides> sides) {
        Caption caption = new Caption(
                Optional.of("Smith v. Finkley"),
                Optional.of("20-1754"),
                Optional.of("United States Court of Appeals for the Seventh Circuit"),
                Optional.empty(),
                Optional.of(CourtDate.parse("2021-08-18")),
                List.of(),
                List.of("Sykes", "Brennan"));
        return new CaseFile(
                "smith-v-finkley",
                caption,
                opinions.stream().map(opinion -> opinion.readingText().decision()).toList(),
                opinions,
                TableOfAuthorities.empty(),
                sides,
                comparison,
                List.of("empty.txt is empty, so it was left out."));
    }

    private static CaseOpinion majority() {
        Print print = new Print("majority", MAJORITY);
        Heading heading = new Heading(print.next("I. Standard <of> Review"), 1, Optional.of("I"),
                Optional.of("Standard <of> Review"));
        CleanText first = print.without("No appeal lies from a dispute of fact. Johnson, 515 U.S. at 313.", "1",
                " We agree & affirm.");
        Span reference = new Span(MAJORITY.indexOf("1 We"), MAJORITY.indexOf("1 We") + 1);
        List<Block> body = List.of(
                heading,
                new Paragraph(first, 1, false, false),
                new BlockQuotation(print.next("A rule quoted here."), 1, false),
                new Paragraph(print.next("Roe, 9 F.4th at 12, differs."), 2, false, false));
        Footnote note = new Footnote(print.next("A note about “fact”."), "1", Optional.of(reference));
        print.cites(1, first, "Johnson, 515 U.S. at 313");
        print.citesUnknown(3, body.get(3).text(), "Roe, 9 F.4th at 12");
        return print.opinion(OpinionKind.MAJORITY, new Judge("Brennan", Optional.of("Circuit Judge")), body,
                List.of(note), List.of());
    }

    private static CaseOpinion dissent() {
        return dissent("F.3d");
    }

    private static CaseOpinion dissent(String series) {
        Print print = new Print("dissent", DISSENT);
        CleanText only = print.without("The majority misreads ", "*1135 ", "Johnson, 515 U.S. at 313, again.");
        PageMarker page = new PageMarker("1135", series, new Span(DISSENT.indexOf('*'), DISSENT.indexOf('*') + 5));
        print.cites(0, only, "Johnson, 515 U.S. at 313");
        return print.opinion(
                OpinionKind.DISSENT,
                new Judge("Sykes", Optional.of("Chief Judge")),
                List.of(new Paragraph(only, 1, false, false)),
                List.of(),
                List.of(page));
    }

    /// One source, cut into blocks from its beginning.
    private static final class Print {
        private final String id;
        private final SourceText source;
        private final List<Mention> mentions = new ArrayList<>();
        private int at;

        Print(String id, String text) {
            this.id = id;
            this.source = new SourceText(id + ".txt", StandardCharsets.UTF_8, text);
        }

        CleanText next(String words) {
            return without(words, "", "");
        }

        CleanText without(String before, String removed, String after) {
            int start = source.text().indexOf(before, at);
            int resumed = start + before.length() + removed.length();
            at = resumed + after.length();
            return new CleanText.Builder()
                    .append(source.text(), new Span(start, start + before.length()))
                    .append(source.text(), new Span(resumed, at))
                    .build();
        }

        void cites(int block, CleanText text, String words) {
            Place place = place(block, text, words);
            mentions.add(mention(JOHNSON, place, text.rawSpan(place.clean()), words, "313"));
        }

        void citesUnknown(int block, CleanText text, String words) {
            Place place = place(block, text, words);
            mentions.add(unresolved(place, text.rawSpan(place.clean()), words));
        }

        Place place(int block, CleanText text, String words) {
            int start = text.text().indexOf(words);
            return new Place(id, false, block, new Span(start, start + words.length()));
        }

        CaseOpinion opinion(OpinionKind kind, Judge judge, List<Block> body, List<Footnote> notes,
                List<PageMarker> pages) {
            Opinion opinion = new Opinion(id, kind, Optional.of(judge), List.of(), new Span(0, source.length()), body,
                    notes);
            ParseProblem inferred = new ParseProblem(ParseProblem.Kind.PARAGRAPHS_INFERRED,
                    "Paragraph breaks were inferred.", opinion.span());
            Decision decision = new Decision(
                    source, Caption.unknown(), List.of(opinion), pages, List.of(), List.of(inferred, inferred));
            List<Passage> passages = new ArrayList<>();
            for (int block = 0; block < body.size(); block++) {
                if (body.get(block) instanceof Paragraph paragraph) {
                    Place place = new Place(id, false, block, new Span(0, paragraph.text().length()));
                    passages.add(new Passage(
                            id, passages.size() + 1, paragraph.number(), paragraph.text().text(), List.of(place),
                            paragraph.span()));
                }
            }
            Edition edition = new Edition(
                    "smith-v-finkley/" + id + ".txt",
                    "Slip opinion",
                    decision,
                    opinion,
                    new TableOfAuthorities(List.of(), mentions),
                    passages);
            return new CaseOpinion(id, kind, Optional.of(judge), List.of(edition));
        }
    }
}
