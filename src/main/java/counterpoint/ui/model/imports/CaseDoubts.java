package counterpoint.ui.model.imports;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.casefile.SourceReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How much of a case the program is not sure of.
public final class CaseDoubts {
    private CaseDoubts() {
    }

    /// The number of doubts in all sources of a case.
    public static int count(CaseFile file) {
        Map<String, SourceReading> readings = new LinkedHashMap<>();
        for (CaseOpinion opinion : file.opinions()) {
            for (Edition edition : opinion.editions()) {
                readings.putIfAbsent(edition.file(), new SourceReading(
                        edition.file(), edition.label(), file.caption(), edition.decision(), edition.authorities(),
                        List.of(), List.of()));
            }
        }
        return readings.values().stream().mapToInt(reading -> new Doubts(reading).all().size()).sum();
    }
}
