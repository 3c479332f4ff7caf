package counterpoint.ui.model.disputes;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.compare.AuthorityTreatment;
import counterpoint.compare.Dispute;
import counterpoint.compare.Link;
import counterpoint.export.CitedQuotation;
import counterpoint.opinion.Passage;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.SetWords;
import counterpoint.ui.model.SharedAuthority;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the window says of a point of dispute: each side's words with their pages, the authorities, and why it was
/// computed.
///
/// Treatments here say how an opinion uses an authority on this point, not whether it is still good law.
public final class PointFacts {
    /// A word of a name that tells it from others: `Crawford-El`, not `v.`
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]{2,}(?:-[\\p{L}\\p{M}]+)*");

    private final CaseModel model;
    private final Dispute dispute;
    private final PassagePlaces places;

    public PointFacts(CaseModel model, Dispute dispute) {
        this.model = model;
        this.dispute = dispute;
        this.places = new PassagePlaces(model);
    }

    /// A passage of one side.
    ///
    /// @param link the best one that joins it to the other side
    /// @param passage the passage
    /// @param pages its pages alone, `27–28`; its paragraph if no print has pages
    public record SidePassage(Link link, Passage passage, String pages) {
    }

    /// An authority that both sides cite on the point.
    ///
    /// @param name the name for reading
    /// @param isCase whether it is set in italics
    /// @param uses how each side uses it; a side that says nothing of it is left out
    public record Used(String name, boolean isCase, List<AuthorityTreatment> uses) {
        public Used {
            uses = List.copyOf(uses);
        }
    }

    /// The point.
    public Dispute dispute() {
        return dispute;
    }

    /// Its title, in which the names of the cases that both sides cite on it stand in italics.
    public SetWords title() {
        Set<String> names = authorities().stream()
                .filter(Used::isCase)
                .flatMap(used -> NAME.matcher(used.name()).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        return SetWords.named(
                dispute.title(), NAME.matcher(dispute.title()).results().filter(word -> names.contains(word.group())));
    }

    /// Where passages of the two opinions stand.
    public PassagePlaces places() {
        return places;
    }

    /// The sentence that says best what a side holds on it, as printed.
    public String key(Column side) {
        return sentence(side).text();
    }

    /// The same in quotation marks, with its italics.
    public SetWords quoted(Column side) {
        return set(side, CitedQuotation.inQuotationMarks(key(side)));
    }

    /// The same with its italics.
    public SetWords said(Column side) {
        return set(side, key(side));
    }

    private SetWords set(Column side, String words) {
        return places.opinion(side)
                .map(opinion -> SetWords.of(opinion.readingText(), sentence(side).raw(), words))
                .orElseGet(() -> SetWords.plain(words));
    }

    private Dispute.KeySentence sentence(Column side) {
        return switch (side) {
            case LEFT -> dispute.left();
            case RIGHT -> dispute.right();
        };
    }

    /// Where the key sentence stands: `Majority, slip op. at 38`; by paragraph if no print has pages.
    public String pin(Column side) {
        return places.pin(side, sentence(side).raw());
    }

    /// The passages of a side beside the one in which its key sentence stands, those of the best links first.
    public List<SidePassage> others(Column side) {
        Map<Passage, Link> ends = new LinkedHashMap<>();
        dispute.links().forEach(link -> ends.putIfAbsent(end(link, side), link));
        return ends.entrySet().stream()
                .filter(end -> !end.getKey().span().overlaps(sentence(side).raw()))
                .map(end -> new SidePassage(end.getValue(), end.getKey(), places.pages(side, end.getKey())))
                .toList();
    }

    /// The passage of a link on one side.
    public static Passage end(Link link, Column side) {
        return switch (side) {
            case LEFT -> link.left();
            case RIGHT -> link.right();
        };
    }

    /// The best link whose passage has the key sentence of a side, else the best of all.
    public Link keyLink(Column side) {
        return dispute.links().stream()
                .filter(link -> end(link, side).span().overlaps(sentence(side).raw()))
                .findFirst()
                .orElseGet(() -> dispute.links().getFirst());
    }

    /// The authorities of the point, the most telling first.
    public List<Used> authorities() {
        return dispute.authorities().stream().map(this::used).toList();
    }

    private Used used(String key) {
        Optional<Authority> authority = model.authorities().stream()
                .map(SharedAuthority::authority)
                .filter(one -> one.key().equals(key))
                .findFirst();
        return new Used(
                authority.map(Authority::name).orElse(key),
                authority.filter(one -> one.kind() != AuthorityKind.CASE).isEmpty(),
                dispute.treatments().stream().filter(use -> use.authority().equals(key)).toList());
    }

    /// The column of an opinion; the left one if none shows it.
    public Column side(String opinion) {
        return places.opinion(Column.RIGHT).filter(one -> one.id().equals(opinion)).map(_ -> Column.RIGHT)
                .orElse(Column.LEFT);
    }

    /// Goes to the sentence that shows a use.
    public void read(AuthorityTreatment use) {
        places.opinion(side(use.opinion())).ifPresent(opinion -> opinion.readingText().placeAt(use.evidence().start())
                .ifPresent(at -> model.read(opinion, at)));
    }

    /// Why it was computed, what speaks loudest first, in a sentence.
    public String because() {
        List<String> why = new ArrayList<>();
        first(Link.Kind.EXPLICIT_REFERENCE).ifPresent(text -> why.add(Texts.of("disputes.why.reference", text)));
        first(Link.Kind.SHARED_QUOTATION).ifPresent(text -> why.add(Texts.of("disputes.why.quotation", text)));
        if (!dispute.authorities().isEmpty()) {
            why.add(Texts.of(
                    "disputes.why.authorities",
                    authorities().stream().limit(2).map(Used::name).collect(Collectors.joining(Texts.of("list.and")))));
        }
        first(Link.Kind.SHARED_FACTS).ifPresent(text -> why.add(Texts.of("disputes.why.facts", text)));
        first(Link.Kind.SIMILAR_WORDING).ifPresent(text -> why.add(Texts.of("disputes.why.wording", text)));
        return why.isEmpty()
                ? Texts.of("disputes.why.reader")
                : Texts.of("disputes.why",
                        why.stream().limit(2).collect(Collectors.joining(Texts.of("disputes.why.and"))));
    }

    /// The same with the names of the cases in italics.
    public SetWords setBecause() {
        String because = because();
        return SetWords.named(because, authorities().stream()
                .filter(Used::isCase)
                .flatMap(used -> Pattern.compile(used.name(), Pattern.LITERAL).matcher(because).results()));
    }

    private Optional<String> first(Link.Kind kind) {
        return dispute.links().stream()
                .flatMap(link -> link.reasons().stream())
                .filter(reason -> reason.kind() == kind)
                .map(Link.Reason::text)
                .findFirst();
    }
}
