package counterpoint.casefile;

import counterpoint.authority.AuthorityEntry;
import counterpoint.authority.AuthorityUse;
import counterpoint.authority.AuthorityUses;
import counterpoint.authority.Mention;
import counterpoint.authority.Resolution.State;
import counterpoint.compare.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The table of authorities of one case as its readers use it: which opinion goes how far into what.
///
/// @param entries every authority, in the order of first mention, with its use in each opinion
/// @param ambiguous mentions that may mean one of several authorities, in the order printed
/// @param unresolved mentions of which nobody knows what they mean, in the order printed
/// @param corrected mentions that mean what the reader said, in the order printed
public record CaseAuthorities(
        List<AuthorityEntry> entries, List<Mention> ambiguous, List<Mention> unresolved, List<Mention> corrected) {
    public CaseAuthorities {
        entries = List.copyOf(entries);
        ambiguous = List.copyOf(ambiguous);
        unresolved = List.copyOf(unresolved);
        corrected = List.copyOf(corrected);
    }

    /// The table of a case, by the reading texts of its opinions; reprints are not counted again.
    public static CaseAuthorities of(CaseFile file) {
        AuthorityUses engine = new AuthorityUses();
        Map<String, List<AuthorityUse>> uses = new LinkedHashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (CaseOpinion opinion : file.opinions()) {
            Edition text = opinion.readingText();
            mentions.addAll(text.mentions());
            engine.of(text.opinion(), text.mentions(), text.passages()).forEach(
                    use -> uses.computeIfAbsent(use.authority().key(), key -> new ArrayList<>()).add(use));
        }
        List<AuthorityEntry> entries = uses.values().stream()
                .map(its -> new AuthorityEntry(
                        file.authorities().authority(its.getFirst().authority().key())
                                .orElse(its.getFirst().authority()),
                        its))
                .toList();
        return new CaseAuthorities(
                entries,
                in(mentions, State.AMBIGUOUS),
                in(mentions, State.UNRESOLVED),
                mentions.stream().filter(mention -> mention.resolution().byReader()).toList());
    }

    private static List<Mention> in(List<Mention> mentions, State state) {
        return mentions.stream().filter(mention -> mention.resolution().state() == state).toList();
    }

    /// The line of the authority with this key; empty if no opinion mentions it.
    public Optional<AuthorityEntry> entry(String key) {
        return entries.stream().filter(entry -> entry.authority().key().equals(key)).findFirst();
    }

    /// How an opinion uses the authority with this key, and how it treats it; empty if it does not mention it.
    ///
    /// @param comparison that has the treatments
    public Optional<TreatedUse> use(String key, String opinion, Comparison comparison) {
        return entry(key)
                .flatMap(entry -> entry.in(opinion))
                .map(use -> new TreatedUse(use, comparison.treatment(key, opinion)));
    }
}
