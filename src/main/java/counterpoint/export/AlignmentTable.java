package counterpoint.export;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.PinCites;
import counterpoint.compare.Dispute;
import counterpoint.compare.Link;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What answers what in the two opinions of a case, as a table: a row for each link, with both passages in full.
public final class AlignmentTable {
    private static final List<String> END = List.of("opinion", "paragraph", "pages", "text");

    private AlignmentTable() {
    }

    /// The table (RFC 4180) in UTF-8; its head alone if the case has one opinion.
    public static byte[] write(CaseFile file) {
        CsvText csv = new CsvText();
        List<String> head = new ArrayList<>();
        END.forEach(column -> head.add("left " + column));
        END.forEach(column -> head.add("right " + column));
        head.addAll(List.of("score", "state", "reasons", "points of dispute"));
        csv.row(head);
        for (Link link : file.comparison().links()) {
            List<String> cells = new ArrayList<>(end(file, link.left()));
            cells.addAll(end(file, link.right()));
            cells.add(String.format(Locale.ROOT, "%.3f", link.score()));
            cells.add(link.state().name());
            cells.add(link.reasons().stream().map(Link.Reason::text).collect(Collectors.joining("; ")));
            cells.add(file.comparison().disputes().stream()
                    .filter(dispute -> dispute.links().contains(link))
                    .map(Dispute::title)
                    .collect(Collectors.joining("; ")));
            csv.row(cells);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> end(CaseFile file, Passage passage) {
        CaseOpinion opinion = file.opinion(passage.opinion()).orElseThrow();
        Place last = passage.places().getLast();
        Place end = last.at(new Span(Math.max(last.clean().start(), last.clean().end() - 1), last.clean().end()));
        return List.of(
                passage.opinion(),
                Integer.toString(passage.paragraph()),
                PinCites.of(file.caption(), opinion.readingText(), passage.places().getFirst(), end).orElse(""),
                passage.text());
    }
}
