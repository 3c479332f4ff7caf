package counterpoint.casefile;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.AuthorityWords;
import counterpoint.authority.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a reader may choose from to say what a citation means.
///
/// What is chosen is kept with [counterpoint.correction.CaseCorrections#citationMeans], and taken back with
/// [counterpoint.correction.CaseCorrections#citationAsFound].
public final class CitationChoices {
    private final CaseFile file;
    private final AuthorityWords words = new AuthorityWords();

    /// The choices among the authorities of one case.
    public CitationChoices(CaseFile file) {
        this.file = file;
    }

    /// The authorities that a mention could mean: its candidates first, then what it means now, then all others by
    /// likeness of their names to its words.
    public List<Authority> of(Mention mention) {
        Set<Authority> choices = new LinkedHashSet<>();
        mention.resolution().candidates().forEach(key -> file.authorities().authority(key).ifPresent(choices::add));
        mention.authority().ifPresent(choices::add);
        Set<String> said = words(mention.citation().text());
        List<Authority> others = new ArrayList<>(file.authorities().authorities());
        others.removeIf(authority -> authority.kind() == AuthorityKind.INTERNAL);
        others.sort(Comparator.comparingDouble((Authority authority) -> -likeness(said, authority)));
        choices.addAll(others);
        return List.copyOf(choices);
    }

    /// What typed words would mean: an authority of the case, or one that they cite in full; empty if they are neither.
    public Optional<Authority> typed(String typed) {
        Authority meant = words.read(typed, file.authorities());
        boolean known = file.authorities().authority(meant.key()).isPresent();
        return known || words.cited(typed, file.authorities()).isPresent() ? Optional.of(meant) : Optional.empty();
    }

    /// The part of an authority's words that the citation has too.
    private static double likeness(Set<String> said, Authority authority) {
        Set<String> own = words(authority.name() + " " + String.join(" ", authority.citations()));
        if (own.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(own);
        common.retainAll(said);
        return common.size() / Math.sqrt(own.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1) {
                words.add(word);
            }
        }
        return words;
    }
}
