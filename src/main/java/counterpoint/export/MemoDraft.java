package counterpoint.export;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.AuthorityUse;
import counterpoint.casefile.CaseAuthorities;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.compare.AuthorityTreatment;
import counterpoint.compare.Comparison;
import counterpoint.compare.Dispute;
import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Drafts the memo of a case from what two of its opinions have to do with each other.
final class MemoDraft {
    /// So many pairs of passages of a point are quoted beside those that the reader decided.
    private static final int QUOTED = 2;

    private final CaseNotes notes;
    private final CaseFile file;
    private final Comparison comparison;
    private final MemoQuotes quotes;
    private final CaseAuthorities authorities;

    /// A memo without notes.
    MemoDraft(CaseFile file) {
        this(CaseNotes.none(file));
    }

    /// @param notes the case with what the reader marked and wrote
    MemoDraft(CaseNotes notes) {
        this.notes = notes;
        this.file = notes.file();
        this.comparison = file.comparison();
        this.quotes = new MemoQuotes(file);
        this.authorities = CaseAuthorities.of(file);
    }

    /// The memo.
    Memo memo(Imprint imprint) {
        MemoHead head = new MemoHead(file);
        List<Memo.Point> points = points();
        return new Memo(
                file.name(),
                head.facts(),
                head.sources(),
                head.unread(),
                head.sides(),
                head.situation(points.isEmpty()),
                points,
                shared(),
                decided(),
                rejected(),
                notes.items(),
                imprint);
    }

    private List<Memo.Point> points() {
        List<Memo.Point> points = new ArrayList<>();
        for (Dispute dispute : comparison.disputes()) {
            if (dispute.state() != State.REJECTED) {
                points.add(point(points.size() + 1, dispute));
            }
        }
        return points;
    }

    private Memo.Point point(int number, Dispute dispute) {
        List<Link> standing = standing(dispute.links());
        List<Memo.Pair> pairs = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        Set<String> more = new LinkedHashSet<>();
        Set<Passage> quoted = new HashSet<>();
        for (Link link : standing) {
            String where = label(link.left()) + " with " + label(link.right());
            if (link.state() != State.COMPUTED || pairs.size() < QUOTED) {
                pairs.add(pair(link, quoted));
                shown.add(where);
            } else if (!shown.contains(where)) {
                more.add(where);
            }
        }
        return new Memo.Point(
                number,
                dispute.title(),
                dispute.state(),
                file.left().flatMap(left -> key(left, dispute.left())),
                file.right().flatMap(right -> key(right, dispute.right())),
                pairs,
                List.copyOf(more),
                uses(dispute));
    }

    /// What the reader decided before what is computed; what is rejected or weak left out.
    private static List<Link> standing(List<Link> links) {
        return links.stream()
                .filter(link -> link.state() != State.REJECTED && !link.isWeak())
                .sorted(Comparator.comparing((Link link) -> link.state() == State.COMPUTED)
                        .thenComparing(Link::score, Comparator.reverseOrder()))
                .toList();
    }

    private Memo.Pair pair(Link link, Set<Passage> quoted) {
        return new Memo.Pair(
                quoted.add(link.left()) ? quotes.of(link.left()) : quotes.again(link.left()),
                quoted.add(link.right()) ? quotes.of(link.right()) : quotes.again(link.right()),
                link.state(),
                link.score(),
                link.reasons().stream().map(MemoWords::reason).toList());
    }

    private Optional<Memo.Quote> key(CaseOpinion opinion, Dispute.KeySentence sentence) {
        return quotes.of(opinion.id(), sentence.raw(), sentence.text());
    }

    private String label(Passage passage) {
        return Target.of(file.opinion(passage.opinion()).orElseThrow(), passage).label();
    }

    private List<Memo.SharedUse> uses(Dispute dispute) {
        return dispute.authorities().stream()
                .map(key -> sharedUse(
                        key,
                        file.left().flatMap(left -> find(dispute.treatments(), key, left)).map(use -> use(use, false)),
                        file.right().flatMap(right -> find(dispute.treatments(), key, right))
                                .map(use -> use(use, false))))
                .filter(row -> row.left().isPresent() || row.right().isPresent())
                .toList();
    }

    private List<Memo.SharedUse> shared() {
        return comparison.shared().stream()
                .sorted(Comparator.comparingInt((String key) -> -mentions(key)))
                .map(key -> sharedUse(key, wholeUse(key, file.left()), wholeUse(key, file.right())))
                .toList();
    }

    private int mentions(String key) {
        return counted(key, file.left()).map(AuthorityUse::count).orElse(0)
                + counted(key, file.right()).map(AuthorityUse::count).orElse(0);
    }

    private Optional<AuthorityUse> counted(String key, Optional<CaseOpinion> opinion) {
        return opinion.flatMap(one -> authorities.entry(key).flatMap(entry -> entry.in(one.id())));
    }

    private Optional<Memo.Use> wholeUse(String key, Optional<CaseOpinion> opinion) {
        return opinion.flatMap(one -> comparison.treatment(key, one.id())).map(use -> use(use, true));
    }

    private static Optional<AuthorityTreatment> find(List<AuthorityTreatment> uses, String key, CaseOpinion opinion) {
        return uses.stream()
                .filter(use -> use.authority().equals(key) && use.opinion().equals(opinion.id()))
                .findFirst();
    }

    private Memo.Use use(AuthorityTreatment use, boolean whole) {
        Optional<String> extent = whole
                ? counted(use.authority(), file.opinion(use.opinion())).map(MemoWords::extent)
                : Optional.empty();
        return new Memo.Use(
                MemoWords.treatment(use.treatment()),
                use.state(),
                extent,
                quotes.of(use.opinion(), use.evidence(), use.text()));
    }

    /// The name of a case apart from what follows it, since only the name is set in italics.
    private Memo.SharedUse sharedUse(String key, Optional<Memo.Use> left, Optional<Memo.Use> right) {
        Optional<Authority> named = file.authorities().authority(key)
                .filter(authority -> authority.kind() == AuthorityKind.CASE && key.startsWith(authority.name()));
        String name = named.map(Authority::name).orElse("");
        return new Memo.SharedUse(name, key.substring(name.length()), left, right);
    }

    private List<Memo.Pair> decided() {
        Set<Passage> quoted = new HashSet<>();
        return comparison.links().stream()
                .filter(link -> link.state() == State.CONFIRMED || link.state() == State.HAND_MADE)
                .map(link -> pair(link, quoted))
                .toList();
    }

    private List<String> rejected() {
        List<String> rejected = new ArrayList<>();
        comparison.disputes().stream()
                .filter(dispute -> dispute.state() == State.REJECTED)
                .map(dispute -> "The point of dispute “" + dispute.title() + "”")
                .forEach(rejected::add);
        long links = comparison.links().stream().filter(link -> link.state() == State.REJECTED).count();
        if (links > 0) {
            rejected.add(links == 1 ? "One link between two passages" : links + " links between passages");
        }
        return rejected;
    }
}
