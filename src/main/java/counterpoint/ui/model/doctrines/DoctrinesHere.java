package counterpoint.ui.model.doctrines;

import counterpoint.casefile.Edition;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Exchange;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// The doctrines of the passages at which the reader is: those of the pair that is looked at, else the first in sight of
/// each column. Found away from the UI thread, since the first of an opinion take a moment.
public final class DoctrinesHere {
    private final WorkbenchModel workbench;
    private final CaseModel model;
    private final Map<Column, Passage> at = new EnumMap<>(Column.class);
    private final Map<Column, PassageTags> known = new EnumMap<>(Column.class);
    private final ReadOnlyObjectWrapper<List<PassageTags>> tags = new ReadOnlyObjectWrapper<>(List.of());

    /// Of a case as it is being read; follows nothing before it is asked to.
    public DoctrinesHere(WorkbenchModel workbench, CaseModel model) {
        this.workbench = workbench;
        this.model = model;
    }

    /// What is known so far, the left column first.
    public ReadOnlyObjectProperty<List<PassageTags>> tags() {
        return tags.getReadOnlyProperty();
    }

    /// Follows the reader from passage to passage.
    ///
    /// @return what ends it
    public Subscription follow() {
        return Subscription.combine(Stream.concat(
                Stream.of(model.pairs().held().subscribe(_ -> look())),
                model.columns().values().stream().map(column -> column.sight().subscribe(_ -> look())))
                .toArray(Subscription[]::new));
    }

    private void look() {
        model.columns().forEach((side, column) -> passage(side, column)
                .filter(passage -> !passage.equals(at.get(side)))
                .ifPresent(passage -> look(side, column, passage)));
    }

    private void look(Column side, ColumnModel column, Passage passage) {
        at.put(side, passage);
        Edition edition = column.edition().get();
        String where = column.locator().label(passage.places().getFirst());
        workbench.tasks().run(
                "doctrines of the " + side,
                () -> edition.doctrines().of(passage),
                found -> {
                    known.put(side, new PassageTags(side, column.opinion().get(), where, found));
                    show();
                },
                Texts.of("doctrines.here.failed"),
                _ -> {
                    known.remove(side);
                    show();
                });
    }

    private void show() {
        tags.set(Stream.of(Column.values())
                .filter(known::containsKey)
                .map(side -> Objects.requireNonNull(known.get(side)))
                .toList());
    }

    private Optional<Passage> passage(Column side, ColumnModel column) {
        Place place = model.pairs().held().get()
                .map(pair -> first(pair, side))
                .orElseGet(column::top);
        List<Passage> passages = column.edition().get().passages();
        return passages.stream()
                .filter(passage -> passage.holds(place))
                .findFirst()
                .or(() -> passages.stream().filter(passage -> isAfter(passage, place)).findFirst());
    }

    private static Place first(Exchange pair, Column side) {
        return pair.in(side).places().getFirst();
    }

    /// A heading belongs to what stands below it.
    private static boolean isAfter(Passage passage, Place place) {
        Place first = passage.places().getFirst();
        return first.footnote() == place.footnote() && first.block() >= place.block();
    }
}
