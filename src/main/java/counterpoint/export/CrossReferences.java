package counterpoint.export;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.compare.Link;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What in a report points where: authorities to their mentions, paragraphs to the passages that they are linked with.
final class CrossReferences {
    private static final int PARTNERS = 3;

    private final Map<String, Authority> authorities = new LinkedHashMap<>();
    private final Map<String, String> anchors = new HashMap<>();
    private final Map<String, Map<String, List<Mention>>> mentions = new HashMap<>();
    private final Map<Target, List<Partner>> partners = new HashMap<>();

    private final CaseNotes notes;

    /// @param notes the case with what the reader marked and wrote
    CrossReferences(CaseNotes notes) {
        this.notes = notes;
        CaseFile file = notes.file();
        for (CaseOpinion opinion : file.opinions()) {
            for (Mention mention : opinion.readingText().mentions()) {
                mention.authority().ifPresent(authority -> add(opinion, mention, authority));
            }
        }
        file.left().ifPresent(left -> file.right().ifPresent(right -> file.comparison().links().forEach(link -> {
            add(left, link.left(), new Partner(right, Target.of(right, link.right()), link));
            add(right, link.right(), new Partner(left, Target.of(left, link.left()), link));
        })));
    }

    /// Every authority that an opinion cites, in the order of first mention.
    List<Authority> authorities() {
        return List.copyOf(authorities.values());
    }

    /// The anchor of an authority's row in the table of authorities; empty if it has none.
    Optional<String> anchor(Authority authority) {
        return Optional.ofNullable(anchors.get(authority.key()));
    }

    /// What the reader marked and wrote.
    CaseNotes notes() {
        return notes;
    }

    /// The mentions of an authority in an opinion, in the order printed; parallel citations are left out.
    List<Mention> mentions(CaseOpinion opinion, Authority authority) {
        return mentions.getOrDefault(authority.key(), Map.of()).getOrDefault(opinion.id(), List.of());
    }

    /// Whether more than one opinion of the case cites the authority.
    boolean isShared(Authority authority) {
        return mentions.getOrDefault(authority.key(), Map.of()).size() > 1;
    }

    /// The best passages of the other side for a paragraph, best first.
    List<Partner> partners(Target paragraph) {
        List<Partner> all = partners.getOrDefault(paragraph, List.of());
        return all.subList(0, Math.min(PARTNERS, all.size()));
    }

    private void add(CaseOpinion opinion, Mention mention, Authority authority) {
        authorities.putIfAbsent(authority.key(), authority);
        anchors.putIfAbsent(authority.key(), "authority-" + (anchors.size() + 1));
        if (mention.countsAsMention()) {
            mentions.computeIfAbsent(authority.key(), key -> new HashMap<>())
                    .computeIfAbsent(opinion.id(), id -> new ArrayList<>())
                    .add(mention);
        }
    }

    private void add(CaseOpinion opinion, Passage passage, Partner partner) {
        List<Partner> its = partners.computeIfAbsent(Target.of(opinion, passage), target -> new ArrayList<>());
        if (its.stream().noneMatch(known -> known.target().equals(partner.target()))) {
            its.add(partner);
        }
    }

    /// The passage at the other end of a link.
    record Partner(CaseOpinion opinion, Target target, Link link) {
    }
}
