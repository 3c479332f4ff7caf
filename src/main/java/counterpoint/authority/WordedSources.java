package counterpoint.authority;

import counterpoint.citation.InternalCitation;
import counterpoint.citation.RecordCitation;
import counterpoint.citation.SecondaryCitation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Sources known only by the opinion's own words: the record, other places of the decision, treatises.
final class WordedSources {
    private final Map<String, Authority> byLetters = new HashMap<>();

    Meaning of(RecordCitation citation) {
        return Meaning.of(
                source(AuthorityKind.RECORD, citation.source()), Resolution.resolved("the record of this case"));
    }

    Meaning of(InternalCitation citation) {
        return Meaning.of(
                source(AuthorityKind.INTERNAL, citation.target()),
                Resolution.resolved("another place of this decision"));
    }

    Meaning of(SecondaryCitation citation) {
        return Meaning.of(source(AuthorityKind.SECONDARY, citation.work()), Resolution.resolved("cited by its title"));
    }

    /// `Aplt. App.` and `Aplt.App.` are one source.
    private Authority source(AuthorityKind kind, String words) {
        String letters = kind + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return byLetters.computeIfAbsent(
                letters,
                key -> new Authority(words, kind, words, List.of(words), Optional.empty(), OptionalInt.empty()));
    }
}
