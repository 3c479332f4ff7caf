package counterpoint.casefile;

import counterpoint.opinion.Correction;
import counterpoint.opinion.Correction.NoOpinionBegins;
import counterpoint.opinion.Correction.NoParagraphBegins;
import counterpoint.opinion.Correction.NotOpinionText;
import counterpoint.opinion.Correction.OfCitation;
import counterpoint.opinion.Correction.OpinionBegins;
import counterpoint.opinion.Correction.OpinionIs;
import counterpoint.opinion.Correction.ParagraphBegins;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Adds to a decision what its text does not say but `case.json` does: which opinion of the case each is, who wrote
/// it, and whose pages its star pages are.
final class Attribution {
    /// A reporter citation: volume, reporter, first page.
    private static final Pattern REPORTER_CITATION = Pattern.compile("(\\d+) (.+) (\\d{1,8})");

    /// No decision in a reporter runs over more pages than this.
    private static final int LONGEST_DECISION = 1500;

    private Attribution() {
    }

    /// The decision with the identities stated for its opinions.
    ///
    /// Opinions are matched in order where the description lists as many as were found, else by kind. What the text
    /// itself says of an author stands, and so does what the reader says of an opinion.
    static Decision apply(
            Decision decision,
            CaseDescription.Source source,
            List<String> reporterCitations,
            List<Correction> corrections) {
        List<Opinion> opinions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < decision.opinions().size(); i++) {
            Opinion opinion = decision.opinions().get(i);
            boolean decided = isDecided(opinion, corrections);
            Opinion identified = described(source, decision, i)
                    .map(said -> decided ? opinion.as(said.id(), opinion.kind()) : identify(opinion, said))
                    .orElse(opinion);
            Opinion single = single(identified, ids);
            ids.add(single.id());
            opinions.add(single);
        }
        return new Decision(
                decision.source(),
                decision.caption(),
                opinions,
                pages(decision.pages(), reporterCitations),
                decision.chrome(),
                remaining(decision.problems(), opinions));
    }

    /// The opinion, under another identifier if another has its.
    private static Opinion single(Opinion opinion, Set<String> taken) {
        String id = opinion.id();
        for (int copy = 2; taken.contains(id); copy++) {
            id = opinion.id() + "-" + copy;
        }
        return id.equals(opinion.id()) ? opinion : opinion.as(id, opinion.kind());
    }

    /// Whether the reader said what the opinion is: a correction points to where it begins.
    private static boolean isDecided(Opinion opinion, List<Correction> corrections) {
        int start = opinion.span().start();
        int words = opinion.body().isEmpty() ? opinion.span().end() : opinion.body().getFirst().span().start();
        return corrections.stream()
                .filter(Attribution::says)
                .map(correction -> correction.span().start())
                .anyMatch(at -> at == start || (start <= at && at < words));
    }

    private static boolean says(Correction correction) {
        return switch (correction) {
            case OpinionBegins _,OpinionIs _ -> true;
            case NoOpinionBegins _,NotOpinionText _,ParagraphBegins _,NoParagraphBegins _,OfCitation _ -> false;
        };
    }

    private static Optional<CaseDescription.Printed> described(
            CaseDescription.Source source, Decision decision, int index) {
        if (source.opinions().size() == decision.opinions().size()) {
            return Optional.of(source.opinions().get(index));
        }
        Opinion opinion = decision.opinions().get(index);
        List<CaseDescription.Printed> alike = source.opinions().stream()
                .filter(said -> said.kind().filter(kind -> kind == opinion.kind()).isPresent())
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private static Opinion identify(Opinion opinion, CaseDescription.Printed said) {
        Opinion identified = opinion.as(said.id(), said.kind().orElse(opinion.kind()));
        return opinion.author().isPresent() || said.author().isEmpty()
                ? identified
                : identified.by(said.author().get());
    }

    /// An author that the text does not name is no problem once it is known.
    private static List<ParseProblem> remaining(List<ParseProblem> problems, List<Opinion> opinions) {
        NavigableMap<Integer, Opinion> unknown = new TreeMap<>();
        opinions.stream()
                .filter(opinion -> opinion.author().isEmpty())
                .forEach(opinion -> unknown.put(opinion.span().start(), opinion));
        return problems.stream()
                .filter(problem -> problem.kind() != ParseProblem.Kind.AUTHOR_UNKNOWN
                        || Optional.ofNullable(unknown.floorEntry(problem.span().start()))
                                .filter(opinion -> opinion.getValue().span().contains(problem.span()))
                                .isPresent())
                .toList();
    }

    /// Star pages that fit the case's own reporter citation are that reporter's pages: `*1134` in 252 F.3d 1124.
    private static List<PageMarker> pages(List<PageMarker> pages, List<String> reporterCitations) {
        return pages.stream().map(page -> named(page, reporterCitations)).toList();
    }

    private static PageMarker named(PageMarker page, List<String> reporterCitations) {
        if (!page.series().equals(PageMarker.STAR) || !page.label().matches("\\d{1,9}")) {
            return page;
        }
        int number = Integer.parseInt(page.label());
        for (String citation : reporterCitations) {
            Matcher parts = REPORTER_CITATION.matcher(citation);
            if (parts.matches()) {
                int first = Integer.parseInt(parts.group(3));
                if (number > first && number <= first + LONGEST_DECISION) {
                    return new PageMarker(page.label(), parts.group(2), page.span());
                }
            }
        }
        return page;
    }
}
