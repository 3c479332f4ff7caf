package counterpoint.ui.model;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.authority.AuthorityUse;
import counterpoint.authority.Mention;
import counterpoint.authority.Resolution;
import counterpoint.casefile.Edition;
import counterpoint.citation.Citation;
import counterpoint.citation.CitationKind;
import counterpoint.opinion.OpinionKind;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// All that the window says of one mention: what it is, what it means and why.
public final class MentionFacts {
    private final WorkbenchModel workbench;
    private final CaseModel model;
    private final ColumnModel column;
    private final Mention mention;

    /// @param column the column that shows the mention
    public MentionFacts(WorkbenchModel workbench, CaseModel model, ColumnModel column, Mention mention) {
        this.workbench = workbench;
        this.model = model;
        this.column = column;
        this.mention = mention;
    }

    /// The mention of which this tells.
    public Mention mention() {
        return mention;
    }

    /// How an opinion uses what the mention means.
    ///
    /// @param kind of the opinion
    /// @param use empty if the opinion does not mention it
    public record SideUse(OpinionKind kind, Optional<AuthorityUse> use) {
    }

    /// The mention that this one goes back to.
    ///
    /// @param where whose it is and in which paragraph, `Majority ¶9`
    public record Antecedent(Mention mention, String where) {
    }

    /// Whether it is known what it means.
    public boolean isResolved() {
        return mention.resolution().state() == Resolution.State.RESOLVED;
    }

    /// The other reporter citations of a case.
    public List<String> parallels() {
        return mention.authority()
                .filter(authority -> authority.kind() == AuthorityKind.CASE)
                .map(authority -> model.parallels(authority).citations())
                .orElse(List.of());
    }

    /// The form and the pages as printed, or taken over from the citation before it: `Id., at 593`.
    public String form() {
        String form = form(mention.citation().kind());
        return mention.citation()
                .pin()
                .map(pin -> Texts.of("fact.pin", form, pin))
                .or(() -> mention.impliedPin().map(pin -> Texts.of("fact.impliedPin", form, pin)))
                .orElse(form);
    }

    private static String form(CitationKind kind) {
        return switch (kind) {
            case FULL -> Texts.of("fact.full");
            case SHORT -> Texts.of("fact.short");
            case ID -> Texts.of("fact.id");
            case SUPRA -> Texts.of("fact.supra");
            case NAME -> Texts.of("fact.name");
            case STATUTE -> Texts.of("authority.statute");
            case RULE -> Texts.of("authority.rule");
            case CONSTITUTION -> Texts.of("authority.constitution");
            case REGULATION -> Texts.of("authority.regulation");
            case SECONDARY -> Texts.of("authority.secondary");
            case RECORD -> Texts.of("authority.record");
            case INTERNAL -> Texts.of("authority.internal");
        };
    }

    /// What is printed and what is meant, if it is a misprint: “printed 48 U.S. 635, meant 483 U.S. 635”.
    public Optional<String> misprint() {
        return mention.resolution().meant().map(meant -> Texts.of("fact.misprint", core(), meant));
    }

    /// Volume, reporter and page as printed; all words if it has none.
    private String core() {
        Citation citation = mention.citation();
        return citation.volume()
                .flatMap(volume -> citation.reporter().map(reporter -> volume + " " + reporter))
                .map(numbers -> citation.page().map(page -> numbers + " " + page).orElse(numbers))
                .orElseGet(citation::text);
    }

    /// Why it is taken to mean what it does, or why it is not known; one sentence.
    public String why() {
        String reason = mention.resolution().because().strip();
        if (mention.resolution().byReader()) {
            return Texts.of("fact.byReader");
        }
        return switch (mention.resolution().state()) {
            case RESOLVED -> Texts.of("card.because", reason);
            case AMBIGUOUS -> Texts.of("fact.ambiguous", reason);
            case UNRESOLVED -> Texts.of("card.notResolved", reason);
        };
    }

    /// The mention that it goes back to; empty if it stands for itself.
    public Optional<Antecedent> antecedent() {
        return column.antecedent(mention).map(before -> new Antecedent(
                before,
                Texts.of(
                        "card.where",
                        Side.nameOf(column.opinion().get().kind()),
                        column.locator().label(before.citation().place()))));
    }

    /// How the opinions in the columns use what it means; nothing if it is not known, or is no source of its own.
    public List<SideUse> uses() {
        List<SideUse> uses = new ArrayList<>();
        mention.authority().filter(authority -> isSource(authority.kind())).ifPresent(authority -> {
            for (Column side : Column.values()) {
                model.column(side)
                        .map(shown -> Objects.requireNonNull(shown.opinion().get()))
                        .ifPresent(opinion -> uses.add(
                                new SideUse(opinion.kind(), model.use(authority, opinion))));
            }
        });
        return List.copyOf(uses);
    }

    private static boolean isSource(AuthorityKind kind) {
        return switch (kind) {
            case RECORD, INTERNAL -> false;
            case CASE, STATUTE, RULE, CONSTITUTION, REGULATION, SECONDARY -> true;
        };
    }

    /// The authorities that it may mean, where there are several.
    public List<Authority> candidates() {
        return mention.resolution().candidates().stream()
                .flatMap(key -> model.file().authorities().authority(key)
                        .or(() -> edition().authorities().authority(key))
                        .stream())
                .toList();
    }

    /// The case of the library that it means.
    public Optional<CaseEntry> inLibrary() {
        return mention.authority().flatMap(authority -> new CitedLibrary(workbench).of(authority, model.file().id()));
    }

    /// Where it leads, if it is a reference within the decision.
    public Optional<CitedPlace> place() {
        return CitedPlaces.leads(mention)
                ? Optional.of(new CitedPlaces(model.file()).of(edition(), mention))
                : Optional.empty();
    }

    private Edition edition() {
        return column.edition().get();
    }
}
