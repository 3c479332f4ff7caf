package counterpoint.correction;

import counterpoint.opinion.Caption;
import java.util.EnumMap;
import java.util.Map;

/// The facts of a case that the reader corrected.
///
/// @param words what the reader says of each; empty words say that the fact is not known, whatever the text says
public record CorrectedFacts(Map<CaseFact, String> words) {
    /// Nothing corrected.
    public static final CorrectedFacts NONE = new CorrectedFacts(Map.of());

    public CorrectedFacts {
        words = Map.copyOf(words);
    }

    /// With one more fact corrected.
    public CorrectedFacts with(CaseFact fact, String said) {
        Map<CaseFact, String> more = new EnumMap<>(CaseFact.class);
        more.putAll(words);
        more.put(fact, said.strip());
        return new CorrectedFacts(more);
    }

    /// With one fact as the text says again.
    public CorrectedFacts without(CaseFact fact) {
        Map<CaseFact, String> fewer = new EnumMap<>(CaseFact.class);
        fewer.putAll(words);
        fewer.remove(fact);
        return new CorrectedFacts(fewer);
    }

    /// A caption as the reader corrected it.
    public Caption in(Caption caption) {
        Caption corrected = caption;
        for (Map.Entry<CaseFact, String> fact : words.entrySet()) {
            corrected = fact.getKey().in(corrected, fact.getValue());
        }
        return corrected;
    }
}
