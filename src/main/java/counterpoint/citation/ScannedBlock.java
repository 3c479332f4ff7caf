package counterpoint.citation;

import counterpoint.opinion.Place;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// One block with what was found in it, and the step from drafts to citations.
final class ScannedBlock {
    private final Place place;
    private final CleanText text;
    private final LegibleText legible;
    private final BlockScanner scanner;
    private final List<Draft> drafts = new ArrayList<>();

    /// @param place the whole block
    /// @param text its words
    /// @param catalogue the reporters known
    ScannedBlock(Place place, CleanText text, Catalogue catalogue) {
        this.place = place;
        this.text = text;
        this.legible = LegibleText.of(text.text());
        this.scanner = new BlockScanner(catalogue, legible.text()).scan();
    }

    BlockScanner scanner() {
        return scanner;
    }

    /// Its citations in the order printed; filled when the names of all cases are known.
    List<Draft> drafts() {
        return drafts;
    }

    Citation citation(Draft draft) {
        Printed printed = printed(draft);
        Setting setting = new Setting(
                Optional.ofNullable(draft.signal),
                index(holder(draft)),
                Optional.ofNullable(draft.relation),
                draft.continued,
                Optional.ofNullable(draft.parenthetical));
        return switch (draft.kind) {
            case FULL -> full(draft, printed, setting);
            case SHORT ->
                new ShortCitation(
                        printed,
                        setting,
                        draft.name.in(draft.text),
                        Optional.ofNullable(draft.volume),
                        reporter(draft),
                        index(draft.parallelOf));
            case ID -> new IdCitation(printed, setting);
            case SUPRA -> new SupraCitation(printed, setting, Typography.plain(draft.words));
            case NAME ->
                new NameReference(
                        printed,
                        setting,
                        draft.words,
                        draft.bearers.stream().map(bearer -> bearer.index).toList());
            case STATUTE, RULE, CONSTITUTION, REGULATION ->
                new LawCitation(
                        draft.kind, printed, setting, Optional.ofNullable(draft.law), draft.words, year(draft));
            case SECONDARY -> new SecondaryCitation(
                    printed,
                    setting,
                    draft.words,
                    Optional.ofNullable(draft.volume),
                    reporter(draft),
                    Optional.ofNullable(draft.page),
                    year(draft));
            case RECORD -> new RecordCitation(printed, setting, draft.words);
            case INTERNAL -> new InternalCitation(printed, setting, draft.words);
        };
    }

    private CaseCitation full(Draft draft, Printed printed, Setting setting) {
        String court = draft.court == null ? ownCourt(draft) : draft.court;
        return new CaseCitation(
                printed,
                setting,
                draft.name.in(draft.text),
                Optional.ofNullable(draft.volume),
                reporter(draft),
                Optional.ofNullable(draft.page),
                Optional.ofNullable(court),
                Optional.ofNullable(draft.date),
                year(draft),
                Optional.ofNullable(draft.docket),
                Optional.ofNullable(draft.alias),
                index(draft.parallelOf),
                Optional.ofNullable(draft.history),
                index(draft.historyOf));
    }

    private Printed printed(Draft draft) {
        Span clean = legible.printed(new Span(draft.start, draft.end));
        return new Printed(
                place.at(clean),
                text.rawSpan(clean),
                clean.of(text.text()),
                Optional.ofNullable(draft.core).map(legible::printed).map(text::rawSpan),
                Optional.ofNullable(draft.pin));
    }

    private static OptionalInt year(Draft draft) {
        if (draft.year != 0) {
            return OptionalInt.of(draft.year);
        }
        boolean implied = draft.impliedYear > 0 && draft.parallelOf == null;
        return implied ? OptionalInt.of(draft.impliedYear) : OptionalInt.empty();
    }

    private Optional<String> reporter(Draft draft) {
        return Optional.ofNullable(draft.source)
                .map(source -> source instanceof Reporter reporter ? meant(draft, reporter) : source)
                .map(PrintedSource::abbreviation);
    }

    /// The court whose decisions alone the reporter prints, which a parenthesis does not repeat (Indigo Book R12.3);
    /// null if it prints those of several courts.
    private @Nullable String ownCourt(Draft draft) {
        String court = draft.source instanceof Reporter reporter ? meant(draft, reporter).court() : "";
        return court.isEmpty() ? null : court;
    }

    /// Of reporters with one abbreviation the one meant, as court and year of the citation or of its head tell.
    private Reporter meant(Draft draft, Reporter reporter) {
        Draft head = draft.head();
        return scanner.catalogue().meant(reporter, head.court, head.date == null ? 0 : head.year);
    }

    /// In whose parenthetical it stands: what looked like a citation and was none holds nothing.
    private static @Nullable Draft holder(Draft draft) {
        Draft holder = draft.within;
        while (holder != null && holder.index < 0) {
            holder = holder.within;
        }
        return holder;
    }

    private static OptionalInt index(@Nullable Draft draft) {
        return draft == null || draft.index < 0 ? OptionalInt.empty() : OptionalInt.of(draft.index);
    }
}
