package counterpoint.correction;

import counterpoint.opinion.Correction;
import counterpoint.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/// All that the reader corrected in how one case was read.
///
/// @param kept the corrections of its sources, in the order in which they were made
/// @param facts its corrected facts
public record CaseCorrections(List<KeptCorrection> kept, CorrectedFacts facts) {
    /// Nothing corrected.
    public static final CaseCorrections NONE = new CaseCorrections(List.of(), CorrectedFacts.NONE);

    public CaseCorrections {
        kept = List.copyOf(kept);
    }

    /// With corrections of a source, made after all others; those of places where nothing is printed are left out.
    public CaseCorrections with(SourceText source, List<Correction> corrections) {
        List<KeptCorrection> more = new ArrayList<>(kept);
        corrections.forEach(correction -> KeptCorrection.of(source, correction).ifPresent(more::add));
        return new CaseCorrections(more, facts);
    }

    /// Without one correction.
    public CaseCorrections without(KeptCorrection correction) {
        return new CaseCorrections(kept.stream().filter(other -> !other.equals(correction)).toList(), facts);
    }

    /// With these facts corrected and no others.
    public CaseCorrections withFacts(CorrectedFacts corrected) {
        return new CaseCorrections(kept, corrected);
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
}
