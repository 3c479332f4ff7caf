package counterpoint.ui.model;

import counterpoint.authority.Authority;
import counterpoint.compare.AuthorityTreatment;
import counterpoint.compare.Dispute;
import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.compare.Treatment;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.TreatmentMark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the window says of a pair: which passages, how likely they answer each other, why, and who says so.
///
/// Treatments here say how an opinion uses an authority on this point, not whether it is still good law.
public final class LinkFacts {
    private static final int MOST_REASONS = 5;

    private final CaseModel model;
    private final Exchange pair;

    public LinkFacts(CaseModel model, Exchange pair) {
        this.model = model;
        this.pair = pair;
    }

    /// The two treatments that differ.
    ///
    /// @param left a word for the left side's, `narrowly`
    /// @param right a word for the right side's, `broadly`
    /// @param sentence both in full
    public record Differing(String left, String right, String sentence) {
    }

    /// The passages, `Majority ¶9 and Dissent ¶4`.
    public String where() {
        return Texts.of("link.where", where(Column.LEFT), where(Column.RIGHT));
    }

    /// The passage in one column, `Majority ¶9`.
    public String where(Column side) {
        return model.column(side)
                .map(column -> Texts.of(
                        "card.where",
                        Side.nameOf(column.opinion().get().kind()),
                        column.locator().label(pair.in(side).places().getFirst())))
                .orElse("");
    }

    /// How likely they answer each other, `Strong link, 74%`; of what no one computed, what joins them.
    public String likelihood() {
        return pair.link()
                .map(link -> link.state() == State.HAND_MADE
                        ? Texts.of("link.byHand")
                        : Texts.of("link.score", pair.strength().word(), Math.round(link.score() * 100)))
                .orElseGet(() -> Texts.of(
                        "link.none", authority().map(Authority::name).orElseGet(() -> Texts.of("menu.authority"))));
    }

    /// Who says so, in a word.
    public String state() {
        return pair.state().map(LinkFacts::word).orElseGet(() -> Texts.of("link.state.none"));
    }

    private static String word(State state) {
        return switch (state) {
            case COMPUTED -> Texts.of("link.state.computed");
            case CONFIRMED -> Texts.of("link.state.confirmed");
            case REJECTED -> Texts.of("link.state.rejected");
            case HAND_MADE -> Texts.of("link.state.handMade");
        };
    }

    /// Whether nobody but the program says so.
    public boolean isComputed() {
        return pair.isComputed();
    }

    /// What speaks for it, strongest first, a line each.
    public List<String> reasons() {
        return pair.link().stream()
                .flatMap(link -> link.reasons().stream())
                .limit(MOST_REASONS)
                .map(LinkFacts::line)
                .toList();
    }

    private static String line(Link.Reason reason) {
        return switch (reason.kind()) {
            case SHARED_AUTHORITY -> Texts.of("reason.authority", reason.text());
            case EXPLICIT_REFERENCE -> Texts.of("reason.reference", reason.text());
            case SHARED_QUOTATION -> Texts.of("reason.quotation", reason.text());
            case SHARED_DOCTRINE -> Texts.of("reason.doctrine", reason.text());
            case SHARED_FACTS -> Texts.of("reason.facts", reason.text());
            case SIMILAR_WORDING -> Texts.of("reason.wording", reason.text());
            case BY_READER -> Texts.of("reason.reader");
        };
    }

    /// What the keys do with it, `C confirm  ·  X reject`.
    public String keys() {
        return pair.state().map(says -> switch (says) {
            case COMPUTED -> Texts.of("link.keys.computed");
            case CONFIRMED -> Texts.of("link.keys.confirmed");
            case REJECTED -> Texts.of("link.keys.rejected");
            case HAND_MADE -> Texts.of("link.keys.handMade");
        }).orElseGet(() -> Texts.of("link.keys.none"));
    }

    /// The point of dispute to which it belongs, the weightiest if there are several.
    public Optional<Dispute> dispute() {
        return pair.link().flatMap(link -> model.comparison().get().disputesWith(link).stream().findFirst());
    }

    /// The number of a point of dispute in the list of all, from 1.
    public int number(Dispute dispute) {
        return model.comparison().get().disputes().indexOf(dispute) + 1;
    }

    /// How the two sides use the first authority of the dispute on which they differ.
    public Optional<Differing> differing() {
        return dispute().flatMap(dispute -> dispute.authorities().stream()
                .flatMap(key -> differing(dispute, key).stream())
                .findFirst());
    }

    private Optional<Differing> differing(Dispute dispute, String key) {
        Optional<Treatment> left = treatment(dispute, key, pair.left().opinion());
        Optional<Treatment> right = treatment(dispute, key, pair.right().opinion());
        return left.flatMap(here -> right
                .filter(there -> there != here && !Stream.of(here, there).anyMatch(Treatment.UNCLEAR::equals))
                .map(there -> differing(key, TreatmentMark.of(here), TreatmentMark.of(there))));
    }

    private Differing differing(String key, TreatmentMark left, TreatmentMark right) {
        return new Differing(left.word(), right.word(), Texts.of(
                "link.differ", nameOf(key), kind(Column.LEFT), left.phrase(), kind(Column.RIGHT), right.phrase()));
    }

    private String kind(Column side) {
        return model.column(side).map(column -> Side.nameOf(column.opinion().get().kind())).orElse("");
    }

    private static Optional<Treatment> treatment(Dispute dispute, String key, String opinion) {
        return dispute.treatments().stream()
                .filter(use -> use.authority().equals(key) && use.opinion().equals(opinion))
                .filter(use -> use.state() != State.REJECTED)
                .map(AuthorityTreatment::treatment)
                .findFirst();
    }

    private String nameOf(String key) {
        return model.authorities().stream()
                .map(SharedAuthority::authority)
                .filter(authority -> authority.key().equals(key))
                .map(Authority::name)
                .findFirst()
                .orElse(key);
    }

    /// The authority that the reader follows through the pair.
    public Optional<Authority> authority() {
        return model.chooser().choice().get().filter(_ -> pair.chosen()).flatMap(Choice::authority);
    }

    /// All of it in one line, for a screen reader.
    public String spoken() {
        return String.join(
                ". ", Stream.concat(
                        Stream.of(where(), likelihood(), state()), reasons().stream())
                        .toList());
    }
}
