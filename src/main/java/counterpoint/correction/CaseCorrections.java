package counterpoint.correction;

import counterpoint.opinion.Correction;
import counterpoint.opinion.Correction.CitationMeans;
import counterpoint.opinion.Correction.NotACitation;
import counterpoint.opinion.Correction.OfCitation;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All that the reader corrected in how one case was read, and decided of how its opinions answer each other.
///
/// @param kept the corrections of its sources, in the order in which they were made
/// @param facts its corrected facts
/// @param decisions what was decided of its links, disputes and treatments
/// @param unread how many more its document holds that are damaged or of a kind that is not known; they stay there
public record CaseCorrections(
        List<KeptCorrection> kept, CorrectedFacts facts, KeptDecisions decisions, int unread) {
    /// Nothing corrected.
    public static final CaseCorrections NONE = new CaseCorrections(
            List.of(), CorrectedFacts.NONE, KeptDecisions.NONE, 0);

    public CaseCorrections {
        kept = List.copyOf(kept);
    }

    /// With these corrections of its sources and no others.
    public CaseCorrections withKept(List<KeptCorrection> others) {
        return new CaseCorrections(others, facts, decisions, unread);
    }

    /// With corrections of a source, made after all others; those of places where nothing is printed are left out.
    public CaseCorrections with(SourceText source, List<Correction> corrections) {
        List<KeptCorrection> more = new ArrayList<>(kept);
        corrections.forEach(correction -> KeptCorrection.of(source, correction).ifPresent(more::add));
        return new CaseCorrections(more, facts, decisions, unread);
    }

    /// With one citation of a source said to mean an authority, whatever was said of it before.
    ///
    /// @param citation its raw span
    /// @param authority the authority's key, or a citation in full as the reader typed it
    public CaseCorrections citationMeans(SourceText source, Span citation, String authority) {
        return citationAsFound(source, citation).with(source, List.of(new CitationMeans(citation, authority)));
    }

    /// With what was found to be a citation said to be none.
    ///
    /// @param citation its raw span
    public CaseCorrections notACitation(SourceText source, Span citation) {
        return citationAsFound(source, citation).with(source, List.of(new NotACitation(citation)));
    }

    /// Without what was said of one citation, so that it is as the program finds it.
    ///
    /// @param citation its raw span
    public CaseCorrections citationAsFound(SourceText source, Span citation) {
        List<KeptCorrection> said = ofCitation(source, citation);
        return said.isEmpty()
                ? this
                : new CaseCorrections(kept.stream().filter(one -> !said.contains(one)).toList(), facts, decisions,
                        unread);
    }

    /// What the reader said of one citation of a source, the last of which holds; empty if nothing.
    ///
    /// @param citation its raw span
    public List<KeptCorrection> ofCitation(SourceText source, Span citation) {
        return ofCitations(source).stream()
                .filter(one -> one.in(source)
                        .filter(said -> said.span().overlaps(citation))
                        .isPresent())
                .toList();
    }

    /// All that the reader said of citations of a source, in the order in which it was said.
    public List<KeptCorrection> ofCitations(SourceText source) {
        return kept.stream()
                .filter(one -> one.file().equals(source.file()) && one.made() instanceof OfCitation)
                .toList();
    }

    /// Without one correction.
    public CaseCorrections without(KeptCorrection correction) {
        return new CaseCorrections(kept.stream().filter(other -> !other.equals(correction)).toList(), facts, decisions,
                unread);
    }

    /// With these facts corrected and no others.
    public CaseCorrections withFacts(CorrectedFacts corrected) {
        return new CaseCorrections(kept, corrected, decisions, unread);
    }

    /// With these decisions and no others.
    public CaseCorrections withDecisions(KeptDecisions decided) {
        return new CaseCorrections(kept, facts, decided, unread);
    }

    /// The corrections of a source, each with the place that it has in the text as it is now.
    public FoundCorrections in(SourceText source) {
        List<Correction> found = new ArrayList<>();
        List<KeptCorrection> lost = new ArrayList<>();
        for (KeptCorrection correction : kept) {
            if (correction.file().equals(source.file())) {
                correction.in(source).ifPresentOrElse(found::add, () -> lost.add(correction));
            }
        }
        return new FoundCorrections(found, lost);
    }

    /// Sentences on what applies to none of a case's sources; empty if there is nothing of the kind.
    ///
    /// @param files the sources, as corrections name them
    public List<String> problems(Set<String> files) {
        List<String> problems = new ArrayList<>();
        said(unread, "is damaged in its file or was made with a newer version", "are damaged in their file or were made"
                + " with a newer version").ifPresent(problems::add);
        long astray = kept.stream().filter(one -> !files.contains(one.file())).count();
        said(astray, "is of a source that the case does not have", "are of sources that the case does not have")
                .ifPresent(problems::add);
        return problems;
    }

    private static Optional<String> said(long count, String one, String several) {
        if (count == 0) {
            return Optional.empty();
        }
        return Optional.of(
                count == 1
                        ? "One of your corrections of this case " + one + "; it was kept there and not applied."
                        : count + " of your corrections of this case " + several
                                + "; they were kept there and not applied.");
    }
}
