package counterpoint.ui.model.doctrines;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.doctrine.DoctrineTag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many passages each doctrine tags, by its id; one that is missing tags none. Each opinion is counted once, in its
/// reading text.
record DoctrineCounts(Map<String, Integer> byId) {
    DoctrineCounts {
        byId = Map.copyOf(byId);
    }

    static DoctrineCounts in(List<CaseFile> files) {
        Map<String, Integer> counts = new HashMap<>();
        for (CaseFile file : files) {
            for (CaseOpinion opinion : file.opinions()) {
                opinion.readingText().doctrines().all().forEach(
                        tags -> tags.stream().map(DoctrineTag::id).forEach(id -> counts.merge(id, 1, Integer::sum)));
            }
        }
        return new DoctrineCounts(counts);
    }

    int of(String id) {
        return byId.getOrDefault(id, 0);
    }
}
