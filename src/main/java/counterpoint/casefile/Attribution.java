package counterpoint.casefile;

import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    /// itself says of an author stands.
    static Decision apply(Decision decision, CaseDescription.Source source, List<String> reporterCitations) {
        List<Opinion> opinions = new ArrayList<>();
        for (int i = 0; i < decision.opinions().size(); i++) {
            Opinion opinion = decision.opinions().get(i);
            opinions.add(described(source, decision, i).map(said -> identify(opinion, said)).orElse(opinion));
        }
        return new Decision(
                decision.source(),
                decision.caption(),
                opinions,
                pages(decision.pages(), reporterCitations),
                decision.chrome(),
                remaining(decision.problems(), opinions));
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
        return problems.stream()
                .filter(problem -> problem.kind() != ParseProblem.Kind.AUTHOR_UNKNOWN
                        || opinions.stream()
                                .anyMatch(opinion -> opinion.author().isEmpty()
                                        && opinion.span().contains(problem.span())))
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
