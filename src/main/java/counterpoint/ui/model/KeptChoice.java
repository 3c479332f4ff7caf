package counterpoint.ui.model;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.note.Anchor;
import counterpoint.opinion.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What is chosen in a case as an authority's key and anchors of its mentions, so that it is found again.
final class KeptChoice {
    private KeptChoice() {
    }

    /// The key of the chosen authority; empty if none is chosen.
    static Optional<String> authority(CaseModel model) {
        return model.chooser().choice().get().flatMap(Choice::authority).map(Authority::key);
    }

    /// The mentions that are looked at, the selected one first.
    static List<Anchor> mentions(CaseModel model) {
        List<Anchor> anchors = new ArrayList<>();
        model.chooser().choice().get().filter(choice -> choice.authority().isPresent()).ifPresent(choice -> {
            for (Column side : Column.values()) {
                Optional<Mention> looked = choice.in(side);
                Optional<Anchor> anchor = looked.flatMap(mention -> model.column(side)
                        .flatMap(column -> KeptPlace.of(column.edition().get(), mention.citation().place())));
                boolean first = looked.filter(choice::isSelected).isPresent();
                anchor.ifPresent(one -> anchors.add(first ? 0 : anchors.size(), one));
            }
        });
        return List.copyOf(anchors);
    }

    /// Chooses an authority by its key, at its first mention.
    static void choose(CaseModel model, String key) {
        model.file().authorities().authorities().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .ifPresent(model.chooser()::choose);
    }

    /// Looks at these mentions of what is chosen, the first of them last, without moving the columns.
    static void look(CaseModel model, List<Anchor> mentions) {
        mentions.reversed().forEach(anchor -> Arrays.stream(Column.values())
                .forEach(side -> mention(model, side, anchor)
                        .ifPresent(mention -> model.chooser().look(side, mention))));
    }

    private static Optional<Mention> mention(CaseModel model, Column side, Anchor anchor) {
        return model.column(side)
                .filter(column -> column.edition().get().file().equals(anchor.file())
                        && column.edition().get().opinion().id().equals(anchor.opinion()))
                .flatMap(column -> KeptPlace.find(column.edition().get(), anchor)
                        .flatMap(place -> column.mentions(mention -> begins(mention, place)).stream().findFirst()));
    }

    private static boolean begins(Mention mention, Place place) {
        Place cited = mention.citation().place();
        return cited.footnote() == place.footnote()
                && cited.block() == place.block()
                && cited.clean().start() == place.clean().start();
    }
}
