package counterpoint.casefile;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityResolver;
import counterpoint.authority.Surroundings;
import counterpoint.authority.TableOfAuthorities;
import counterpoint.citation.Citation;
import counterpoint.citation.CitationFinder;
import counterpoint.correction.CorrectedFacts;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Correction;
import counterpoint.opinion.Correction.OfCitation;
import counterpoint.opinion.Decision;
import counterpoint.opinion.PageMarker;
import counterpoint.parse.DecisionParser;
import counterpoint.text.SourceText;
import counterpoint.text.UnreadableSourceException;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The two steps in which one source is read: what it is made of, and then, when its other prints are known, what it cites.
///
/// A fault of the program in either becomes a sentence for the reader, so that the other sources of a case are read all the
/// same.
final class SourceSteps {
    private static final Logger LOG = LoggerFactory.getLogger(SourceSteps.class);

    private final DecisionParser parser = new DecisionParser();
    private final CitationFinder finder = new CitationFinder();
    private final AuthorityResolver resolver = new AuthorityResolver();

    /// What the reader says of one source.
    record Reader(List<Correction> corrections, CorrectedFacts facts) {
        static final Reader SILENT = new Reader(List.of(), CorrectedFacts.NONE);
    }

    /// Reads what a source is made of.
    ///
    /// @param facts what is known of its case beside it
    /// @throws UnreadableSourceException if it cannot be read as an opinion
    UncitedSource structure(SourceText text, CaseDescription.Source source, Caption facts, Reader said)
            throws UnreadableSourceException {
        return guarded(text.file(), () -> {
            Decision parsed = parser.parse(text, CorrectedCitations.others(said.corrections()));
            Caption caption = said.facts().in(facts.or(parsed.caption()));
            Decision decision = Attribution.apply(parsed, source, caption.citations(), said.corrections());
            return new UncitedSource(source, text.file(), caption, decision);
        });
    }

    /// Finds what a source cites, as nobody corrected it.
    ///
    /// @param before the sources that may define what it cites in short
    /// @throws UnreadableSourceException if a fault of the program ends it
    SourceReading cite(
            UncitedSource structure,
            List<SourceReading> before,
            List<String> problems,
            List<SourceReading.OtherPrint> otherPrints)
            throws UnreadableSourceException {
        return cite(structure, before, problems, otherPrints, List.of(), List.of());
    }

    /// Finds what a source cites.
    ///
    /// @param before the sources that may define what it cites in short
    /// @param otherPages the pages of its other prints
    /// @param said what the reader corrected of its citations
    /// @throws UnreadableSourceException if a fault of the program ends it
    SourceReading cite(
            UncitedSource structure,
            List<SourceReading> before,
            List<String> problems,
            List<SourceReading.OtherPrint> otherPrints,
            List<PageMarker> otherPages,
            List<OfCitation> said)
            throws UnreadableSourceException {
        return guarded(structure.file(), () -> {
            List<Citation> citations = finder.find(structure.decision());
            TableOfAuthorities authorities = resolver.resolve(
                    structure.decision(), citations, new Surroundings(known(before), otherPages, said));
            return SourceReading.of(structure, authorities, problems, otherPrints);
        });
    }

    private static List<Authority> known(List<SourceReading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.authorities().authorities().stream())
                .distinct()
                .toList();
    }

    private static <T> T guarded(String file, Supplier<T> step) throws UnreadableSourceException {
        try {
            return step.get();
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            throw new UnreadableSourceException(
                    file + " needs more memory than there is, so it was left out; split it into smaller files.",
                    tooMuch);
        } catch (RuntimeException fault) {
            LOG.info("A fault of the program while it read {}.", file, fault);
            throw new UnreadableSourceException(
                    file + " could not be understood because of a fault in this program, so it was left out;"
                            + " please send the log, which has the cause.",
                    fault);
        }
    }
}
