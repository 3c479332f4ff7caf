package counterpoint.ui.model;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Block;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;

/// Finds in a case that was read again what was shown before: the same opinions, prints, places and mentions.
///
/// Opinions are known by their id, prints by their file, mentions by where they stand.
final class Again {
    private final CaseModel model;

    private Again(CaseModel model) {
        this.model = model;
    }

    /// Finds things in this reading of a case.
    static Again in(CaseModel model) {
        return new Again(model);
    }

    /// Shows what another reading of the case shows.
    void show(CaseModel before) {
        before.columns().forEach((side, column) -> model.column(side)
                .ifPresent(shown -> spot(column.spot()).ifPresent(shown::restore)));
        model.chooser().restore(before.chooser().choice().get().flatMap(this::choice));
        model.pairs().resume(before.pairs());
    }

    /// What a column showed; empty if the opinion is gone.
    Optional<Stop.Spot> spot(Stop.Spot spot) {
        return model.file().opinion(spot.opinion().id()).map(opinion -> {
            Edition print = print(opinion, spot.edition().file());
            return new Stop.Spot(opinion, print, within(print, spot.top()), spot.lead());
        });
    }

    /// What was chosen; empty if neither the citation nor the authority is there any more.
    ///
    /// What the reader selected leads: if it means something else now, that is chosen.
    Optional<Choice> choice(Choice choice) {
        Optional<Mention> selected = choice.selected().flatMap(this::mention);
        Optional<Authority> authority = selected.isPresent()
                ? selected.flatMap(Mention::authority)
                : choice.authority().flatMap(this::authority);
        if (selected.isEmpty() && authority.isEmpty()) {
            return Optional.empty();
        }
        Choice found = new Choice(authority, selected, Optional.empty(), Optional.empty());
        return Optional.of(new Choice(
                authority, selected, looked(choice.left(), found), looked(choice.right(), found)));
    }

    private Optional<Mention> looked(Optional<Mention> before, Choice chosen) {
        return before.flatMap(this::mention).filter(chosen::covers);
    }

    private Optional<Authority> authority(Authority before) {
        return model.file().authorities().authorities().stream()
                .filter(one -> one.isSame(before))
                .findFirst();
    }

    private Optional<Mention> mention(Mention before) {
        Place place = before.citation().place();
        return model.columns().values().stream()
                .map(column -> column.edition().get())
                .filter(edition -> edition.opinion().id().equals(place.opinion()))
                .flatMap(edition -> edition.mentions().stream())
                .filter(Mention::countsAsMention)
                .filter(one -> one.citation().raw().overlaps(before.citation().raw())
                        && one.citation().place().footnote() == place.footnote()
                        && one.citation().place().clean().start() == place.clean().start())
                .findFirst();
    }

    private static Edition print(CaseOpinion opinion, String file) {
        return opinion.editions().stream()
                .filter(one -> one.file().equals(file))
                .findFirst()
                .orElse(opinion.readingText());
    }

    /// The place, or the nearest one if the text is shorter now.
    private static Place within(Edition print, Place place) {
        List<? extends Block> blocks = place.footnote() ? print.opinion().footnotes() : print.opinion().body();
        if (blocks.isEmpty()) {
            return new Place(print.opinion().id(), false, 0, new Span(0, 0));
        }
        int block = Math.min(place.block(), blocks.size() - 1);
        int start = Math.min(place.clean().start(), blocks.get(block).text().length());
        return new Place(print.opinion().id(), place.footnote(), block, new Span(start, start));
    }
}
