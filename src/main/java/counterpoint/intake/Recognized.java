package counterpoint.intake;

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
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What was recognised in one source, counted for the reader who decides whether it was read well.
///
/// @param opinions how many opinions
/// @param headings in all opinions, without rows of stars
/// @param paragraphs in all opinions
/// @param blockQuotations in all opinions
/// @param footnotes in all opinions
/// @param pages page markers
/// @param mendedWords words that were broken at the end of a line and are whole again
/// @param citations of each kind that there is, how many
/// @param resolutions of each state that there is, how many citations
/// @param notSure what was not understood, is in doubt or was repaired, in the order of the source
/// @param setAside what was left out because it is no part of the decision, in the order of the source
public record Recognized(
        int opinions,
        int headings,
        int paragraphs,
        int blockQuotations,
        int footnotes,
        int pages,
        int mendedWords,
        Map<CitationKind, Integer> citations,
        Map<Resolution.State, Integer> resolutions,
        List<ParseProblem> notSure,
        List<ParseProblem> setAside) {
    public Recognized {
        citations = Map.copyOf(citations);
        resolutions = Map.copyOf(resolutions);
        notSure = List.copyOf(notSure);
        setAside = List.copyOf(setAside);
    }

    /// Counts what a reading holds.
    public static Recognized in(SourceReading reading) {
        Decision decision = reading.decision();
        Count count = new Count(decision.source().text());
        for (Opinion opinion : decision.opinions()) {
            opinion.body().forEach(count::add);
            opinion.footnotes().forEach(count::add);
        }
        Map<CitationKind, Integer> citations = new EnumMap<>(CitationKind.class);
        Map<Resolution.State, Integer> resolutions = new EnumMap<>(Resolution.State.class);
        for (Mention mention : reading.authorities().mentions()) {
            citations.merge(mention.citation().kind(), 1, Integer::sum);
            resolutions.merge(mention.resolution().state(), 1, Integer::sum);
        }
        return new Recognized(
                decision.opinions().size(),
                count.headings,
                count.paragraphs,
                count.quotations,
                count.footnotes,
                decision.pages().size(),
                count.mended,
                citations,
                resolutions,
                decision.problems().stream().filter(problem -> !isSetAside(problem)).toList(),
                decision.problems().stream().filter(Recognized::isSetAside).toList());
    }

    /// How many citations.
    public int allCitations() {
        return citations.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many citations are resolved.
    public int resolved() {
        return resolutions.getOrDefault(Resolution.State.RESOLVED, 0);
    }

    private static boolean isSetAside(ParseProblem problem) {
        return problem.kind() == ParseProblem.Kind.CHROME;
    }

    /// Counts blocks of one source.
    private static final class Count {
        private final String source;
        private int headings;
        private int paragraphs;
        private int quotations;
        private int footnotes;
        private int mended;

        Count(String source) {
            this.source = source;
        }

        void add(Block block) {
            switch (block) {
                case Heading heading -> headings += heading.isSeparator() ? 0 : 1;
                case Paragraph paragraph -> paragraphs += paragraph.continued() ? 0 : 1;
                case BlockQuotation _ -> quotations++;
                case Footnote _ -> footnotes++;
            }
            mended += mended(block.text());
        }

        /// Two printed stretches follow each other without a space where a hyphen at a line's end stood between.
        private int mended(CleanText text) {
            List<Span> segments = text.rawSegments(new Span(0, text.length()));
            int found = 0;
            for (int i = 1; i < segments.size(); i++) {
                int last = segments.get(i - 1).end();
                int next = segments.get(i).start();
                boolean hyphen = isHyphen(source.charAt(last)) || isHyphen(source.charAt(last - 1));
                found += last < next && hyphen && Character.isLetter(source.charAt(next)) ? 1 : 0;
            }
            return found;
        }

        private static boolean isHyphen(char c) {
            return c == '-' || c == '\u00AD';
        }
    }
}
